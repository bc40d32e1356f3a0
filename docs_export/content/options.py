"""What one file holds of a documentation: all of it, an excerpt, or the short version on one page."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator

from .base import Frozen
from .text import Line


class Options(Frozen):
    """`without` names chapters by the keys of `chapters_of`; `language` is a BCP 47 tag."""

    without: Annotated[tuple[Line, ...], AfterValidator(lambda keys: tuple(sorted(set(keys))))] = ()
    photos: bool = True
    cards: bool = True
    document: Literal["full", "short"] = "full"
    language: Line = "de"

    @property
    def choice(self) -> dict[str, Any]:
        """What is left out, as JSON; nothing for the whole document."""
        return self.model_dump(mode="json", include={"without", "photos", "cards"}, exclude_defaults=True)

    def has(self, chapter: str) -> bool:
        return chapter not in self.without
