"""The form field for themes: it takes only those of the vocabulary and says so; Wagtail's drops others in silence."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.forms.tags import TagField
from wagtail.admin.widgets import AdminTagWidget

HELP = _("Anfangen zu schreiben und aus der Liste wählen. Neue Themen legt die Administration an.")


class ThemeWidget(AdminTagWidget):
    def get_context(self, *args):
        context = super().get_context(*args)
        context["widget"]["help_text"] = ""  # it explains quotation marks, which a fixed list doesn't need
        return context


class ThemeField(TagField):
    widget = ThemeWidget

    def clean(self, value):
        known = super().clean(value)
        unknown = set(super(TagField, self).clean(value)).difference(known)
        if unknown:
            raise ValidationError(_("Diese Themen stehen nicht in der Liste: %s") % ", ".join(sorted(unknown)))
        return known


def register_theme_field():
    register_form_field_override(
        ClusterTaggableManager,
        override=lambda field: {"form_class": ThemeField, "tag_model": field.related_model, "help_text": HELP},
    )
