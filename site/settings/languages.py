"""The languages of the pages. German is the source; `de-simple` (Leichte Sprache) is a registered BCP 47 subtag."""

from django.conf import locale

SIMPLE = "de-simple"
LANGUAGES = [
    ("de", "Deutsch"),
    (SIMPLE, "Leichte Sprache"),
    ("en", "English"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("uk", "Українська"),
]
# Django knows the others.
locale.LANG_INFO.setdefault(
    SIMPLE, {"bidi": False, "code": SIMPLE, "name": "Simple German", "name_local": "Leichte Sprache"}
)
