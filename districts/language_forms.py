from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class LanguageForm(forms.Form):
    """In which language a page is to be made; only those in which the page above exists already."""

    language = forms.ModelChoiceField(
        Locale.objects.none(),
        label=_("Sprache"),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": _("Bitte wählen Sie eine Sprache.")},
    )

    def __init__(self, *args, locales, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].queryset = locales
        self.fields["language"].label_from_instance = lambda locale: locale.get_display_name()
