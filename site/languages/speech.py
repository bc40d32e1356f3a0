"""In which language a page speaks, how that is written, and in which language the site speaks around it."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info

GERMAN = "de"
SIMPLE = "de-simple"
INTERFACES = (GERMAN, SIMPLE, "en")
"""Languages with a catalogue of our own (site/locale); the others get the German interface, marked as German."""


@dataclass(frozen=True)
class Speech:
    code: str

    @property
    def direction(self) -> str:
        return "rtl" if get_language_info(self.code)["bidi"] else "ltr"

    @property
    def is_simple(self) -> bool:
        return self.code == SIMPLE

    @property
    def is_german(self) -> bool:
        return self.code in (GERMAN, SIMPLE)

    @property
    def interface(self) -> str:
        return self.code if self.code in INTERFACES else settings.LANGUAGE_CODE

    @property
    def around(self) -> SafeString:
        """Attributes of a part in the language of the interface."""
        return SafeString("") if self.code in INTERFACES else self._as_german()

    @property
    def german(self) -> SafeString:
        """Attributes of a part whose content is German, whatever the interface speaks."""
        return SafeString("") if self.is_german else self._as_german()

    def _as_german(self) -> SafeString:
        return format_html(' lang="{}" dir="ltr"', settings.LANGUAGE_CODE)
