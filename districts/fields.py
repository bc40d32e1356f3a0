"""Model fields that hold a value of `districts.values` and take German text in forms."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.query_utils import DeferredAttribute
from django.utils.translation import gettext_lazy as _

from .values import Count, FuzzyDate, Money


class ValueFormField(forms.CharField):
    """One line of German text that reads into a value."""

    def __init__(self, *args, value_class, message, **kwargs):
        self.value_class = value_class
        self.message = message
        super().__init__(*args, **kwargs)

    def to_python(self, value):
        return read_value(self.value_class, value, self.message)

    def prepare_value(self, value):
        return str(value) if isinstance(value, self.value_class) else value

    def has_changed(self, initial, data):
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class ValueAttribute(DeferredAttribute):
    """Reads text into the value at assignment, so that an instance never holds a bare string."""

    def __set__(self, instance, value):
        if not hasattr(value, "resolve_expression"):
            value = self.field.to_python(value)
        instance.__dict__[self.field.attname] = value


class ValueField(models.CharField):
    """Stores the canonical text of a value; None means "not documented"."""

    descriptor_class = ValueAttribute
    value_class = None
    message = ""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 60)
        kwargs.setdefault("null", True)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value, expression, connection):
        return self.value_class.decode(value) if value else None

    def to_python(self, value):
        return read_value(self.value_class, value, self.message)

    def get_prep_value(self, value):
        value = self.to_python(value)
        return None if value is None else value.encode()

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj)) or ""

    def run_validators(self, value):
        super().run_validators(value.encode() if isinstance(value, self.value_class) else value)

    def formfield(self, **kwargs):
        options = {"value_class": self.value_class, "message": self.message, "strip": True}
        return models.Field.formfield(self, **({"form_class": ValueFormField, **options} | kwargs))


class FuzzyDateField(ValueField):
    value_class = FuzzyDate
    message = _("Bitte ein Datum angeben, so genau wie bekannt, zum Beispiel: 17. März 2016, 3/2016, Mitte 2016.")


class CountField(ValueField):
    value_class = Count
    message = _("Bitte eine Zahl angeben, zum Beispiel: 50, etwa 50, rund 9.300, über 40.")


class MoneyField(ValueField):
    value_class = Money
    message = _("Bitte einen Betrag in Euro angeben, zum Beispiel: 125.000 €, ca. 29 Mio. €, bis zu 31 Mio. €.")


def read_value(value_class, value, message):
    """Turn canonical text or German text into a value; blank text is None."""
    if value is None or isinstance(value, value_class):
        return value
    if not isinstance(value, str):
        raise ValidationError(message, code="invalid")
    if not value.strip():
        return None
    for read in (value_class.decode, value_class.parse):
        try:
            return read(value)
        except ValueError:
            continue
    raise ValidationError(message, code="invalid")
