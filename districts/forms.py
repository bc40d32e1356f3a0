"""Admin forms of pages, for what a single field cannot check."""

from django import forms
from django.apps import apps
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from .enums import MeasureStatus

NEEDS_REASON = {MeasureStatus.DEFERRED, MeasureStatus.DROPPED}


class MeasurePageForm(WagtailAdminPageForm):
    """Offers only the rows of the measure's own district."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        district = self._district()
        for name, owner in (
            ("fields_of_action", "page"),
            ("guiding_principles", "page"),
            ("concept_version", "concept__page"),
        ):
            if name in self.fields:
                rows = self.fields[name].queryset.model.objects
                self.fields[name].queryset = rows.filter(**{owner: district}) if district else rows.none()
        for name in ("fields_of_action", "guiding_principles"):
            if name in self.fields:
                self.fields[name].widget = forms.CheckboxSelectMultiple(choices=self.fields[name].choices)

    def _district(self):
        if self.instance.pk:
            return self.instance.district
        model = apps.get_model("districts", "DistrictPage")
        page = self.parent_page.specific if self.parent_page else None
        return page if isinstance(page, model) else None

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("status") in NEEDS_REASON and not cleaned.get("status_reason"):
            self.add_error("status_reason", _("Bitte begründen, warum die Maßnahme nicht weitergeht."))
        return cleaned


class DistrictPageForm(WagtailAdminPageForm):
    """Shows that the code is fixed, and checks names that rows use for one another."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "code" in self.fields and self.instance.code_is_fixed:
            self.fields["code"].disabled = True
            self.fields["code"].help_text = _("Das Kürzel steht seit der ersten Veröffentlichung fest.")

    def clean_code(self):
        return self.cleaned_data["code"].strip().upper()

    def is_valid(self):
        return super().is_valid() and self._version_labels_exist()

    def _version_labels_exist(self) -> bool:
        """Guiding principles name versions by their label; a typing error there would hide them."""
        labels = {
            version.cleaned_data.get("label")
            for concept in _kept_forms(self, "concepts")
            for version in _kept_forms(concept, "versions")
        }
        wrong = False
        for principle in _kept_forms(self, "guiding_principles"):
            unknown = [label for label in split_labels(principle.cleaned_data.get("valid_in")) if label not in labels]
            if unknown:
                principle.add_error("valid_in", _("Diese Fassung gibt es nicht: %s") % ", ".join(unknown))
                wrong = True
        return not wrong


def _kept_forms(form, name):
    formset = form.formsets.get(name)
    return [row for row in formset.forms if row not in formset.deleted_forms] if formset else []


def split_labels(text: str | None) -> list[str]:
    return [label.strip() for label in (text or "").split(";") if label.strip()]
