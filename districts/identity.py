"""The identity of an inline row, which revisions and forms carry along while its primary key comes and goes."""

import uuid

from django import forms
from django.db import models


class StableUUIDInput(forms.HiddenInput):
    """Hidden input whose value the browser makes for a new row, so that each autosave sends the same one."""

    class Media:
        js = ["districts/stable_uuid.js"]

    def __init__(self, attrs=None):
        super().__init__({"data-controller": "wb-stable-uuid", **(attrs or {})})


class StableUUIDFormField(forms.UUIDField):
    """A row that comes without a value (no script) gets one here."""

    widget = StableUUIDInput

    def clean(self, value):
        return super().clean(value) or uuid.uuid4()


class StableUUIDField(models.UUIDField):
    """The identity of an inline row; it travels through the form because unsaved rows are rebuilt at every save."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("default", uuid.uuid4)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        defaults = {
            "form_class": StableUUIDFormField,
            "required": False,
            # The field is hidden, and Wagtail prints labels of hidden fields.
            "label": "",
            # The empty row of a formset would hand one and the same value to all new rows.
            "initial": None,
            "show_hidden_initial": False,
        }
        kwargs.pop("widget", None)
        return super().formfield(**{**defaults, **kwargs})
