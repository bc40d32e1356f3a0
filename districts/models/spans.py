from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from districts.values import FuzzyRange


def validate_span(row, start: str, end: str) -> None:
    """Refuse an end that certainly lies before the start; both are names of fuzzy date fields."""
    try:
        FuzzyRange(getattr(row, start), getattr(row, end))
    except ValueError as error:
        raise ValidationError({end: _("Das Ende liegt vor dem Anfang.")}) from error
