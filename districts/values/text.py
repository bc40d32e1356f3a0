"""What all values share: reading typed German numbers and the words that qualify them."""

import re
import unicodedata

from django.utils.translation import gettext_noop as _

QUALIFIERS = ("", _("etwa"), _("rund"), _("ca."), _("mindestens"), _("über"), _("knapp"), _("bis zu"))
SYNONYMS = {
    "circa": "ca.",
    "zirka": "ca.",
    "ca": "ca.",
    "ungefähr": "etwa",
    "mehr als": "über",
    "ueber": "über",
    "wenigstens": "mindestens",
    "maximal": "bis zu",
    "höchstens": "bis zu",
}
_WORDS = sorted([q for q in (*QUALIFIERS, *SYNONYMS) if q], key=len, reverse=True)
_QUALIFIED = re.compile(rf"^({'|'.join(re.escape(word) for word in _WORDS)})\s*(?=\d)")


def tidy(text: str) -> str:
    """Compose letters, turn every kind of blank into one space, and trim."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def split_qualifier(text: str) -> tuple[str, str]:
    """Split "ungefähr 50" into ("etwa", "50"); the qualifier is one of `QUALIFIERS`."""
    text = tidy(text).lower()
    match = _QUALIFIED.match(text)
    if not match:
        return "", text
    word = match[1]
    return SYNONYMS.get(word, word), text[match.end() :]


def group_digits(number: int) -> str:
    """Write 9300 as "9.300"."""
    return f"{number:,}".replace(",", ".")
