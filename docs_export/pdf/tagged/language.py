"""The language of a passage as far as its script alone tells it (ISO 14289-1, 7.2; tags after BCP 47).

Arabic letters write Arabic, Persian, Urdu and Kurdish, Hebrew ones also Yiddish: there the tag says the script and that
the language is not known ("und"), which is true, where the document's own language would be wrong.
"""

import re

_SCRIPTS = {
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "und-Cyrl": "\u0400-\u052f",
    "hy": "\u0530-\u058f",
    "und-Hebr": "\u0590-\u05ff\ufb1d-\ufb4f",
    "und-Arab": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "ka": "\u10a0-\u10ff\u1c90-\u1cbf",
    "und-Ethi": "\u1200-\u139f",
}
_LETTER = re.compile(r"[^\W\d_]")
_OTHER = re.compile("[\u0370-\u139f\u1c90-\u1cbf\u1f00-\u1fff\ufb1d-\ufefc]")
_WHOLE = [(tag, re.compile(f"(?:[{letters}]|[\\W\\d_])*")) for tag, letters in _SCRIPTS.items()]


def language_of(text: str) -> str | None:
    """The tag of a passage with letters of one script other than Latin."""
    if not _OTHER.search(text) or not _LETTER.search(text):
        return None
    return next((tag for tag, whole in _WHOLE if whole.fullmatch(text)), None)
