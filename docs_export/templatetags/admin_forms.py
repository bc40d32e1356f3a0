"""Fields in the admin, read aloud with all that belongs to them."""

from django import template
from django.forms import BoundField

register = template.Library()


@register.filter
def described_by(field: BoundField, error_id: str) -> BoundField:
    """Help text and error; by itself Wagtail names the help text alone."""
    if field.errors and not field.use_fieldset:
        help_id = [f"{field.id_for_label}-helptext"] if field.help_text else []
        field.field.widget.attrs["aria-describedby"] = " ".join([*help_id, error_id])
    return field
