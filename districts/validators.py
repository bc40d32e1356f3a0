"""Checks that several models share."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _, gettext_lazy

PAPER = "#fbf9f5"  # --paper of the site's style sheet, on which colours have to be read

validate_code = RegexValidator(
    r"^[A-Z0-9]{2,6}\Z",
    gettext_lazy("Bitte 2 bis 6 Großbuchstaben oder Ziffern ohne Umlaute verwenden, zum Beispiel: WEH."),
)


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two colours written as #rrggbb, between 1 and 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def validate_text_colour(value: str) -> None:
    """A colour in which text may be set: 7:1 on the paper of the site (WCAG AAA)."""
    _validate_contrast(value, 7)


def validate_mark_colour(value: str) -> None:
    """A colour of marks beside text: 4.5:1 on the paper of the site."""
    _validate_contrast(value, 4.5)


def _validate_contrast(value: str, least: float) -> None:
    if not re.match(r"#[0-9a-fA-F]{6}\Z", value):
        raise ValidationError(_("Bitte eine Farbe als # mit sechs Ziffern angeben, zum Beispiel: #2044aa."))
    ratio = contrast(value, PAPER)
    if ratio < least:
        raise ValidationError(
            _("Diese Farbe ist zu hell zum Lesen: Kontrast %(ratio)s : 1, nötig sind %(least)s : 1."),
            params={"ratio": f"{ratio:.1f}".replace(".", ","), "least": f"{least:g}".replace(".", ",")},
        )


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
