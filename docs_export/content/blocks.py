"""Rich text as blocks of runs: there is no markup in it that anything could interpret."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from .base import Frozen
from .text import Inline, clean_text

_LINK = re.compile(r"(https?://|mailto:)[^\s<>\"\\]+", re.IGNORECASE)


def is_safe_link(address: str) -> bool:
    """Only addresses that a reader may follow from a document: web and mail, without blanks or quotes."""
    return len(address) <= 2000 and _LINK.fullmatch(address) is not None


def _checked_link(address: str) -> str:
    if address and not is_safe_link(address):
        raise ValueError("Nur Adressen mit http, https oder mailto sind erlaubt.")
    return address


Link = Annotated[Inline, AfterValidator(_checked_link)]


class Run(Frozen):
    """A stretch of text with one look; a newline in it is a line break."""

    text: Inline
    bold: bool = False
    italic: bool = False
    link: Link = ""


Runs = tuple[Run, ...]


def plain(runs: Runs) -> str:
    """The bare text of some runs."""
    return "".join(run.text for run in runs)


class Paragraph(Frozen):
    type: Literal["paragraph"] = "paragraph"
    runs: Runs


class Heading(Frozen):
    """A heading below the chapter's own; level 2 is the highest a text may use."""

    type: Literal["heading"] = "heading"
    level: Annotated[int, Field(ge=2, le=4)]
    runs: Runs


class ListItem(Frozen):
    runs: Runs
    depth: Annotated[int, Field(ge=0, le=3)] = 0
    ordered: bool = False


class ItemList(Frozen):
    """A list; deeper items follow the item that they belong to."""

    type: Literal["list"] = "list"
    items: Annotated[tuple[ListItem, ...], Field(min_length=1)]


Block = Annotated[Paragraph | Heading | ItemList, Field(discriminator="type")]


class RichText(Frozen):
    """Blocks of text. A plain string may be given instead: blank lines part paragraphs, nothing in it is markup."""

    blocks: tuple[Block, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_plain_text(cls, value: object) -> object:
        if value is None:
            return {}
        if not isinstance(value, str):
            return value
        parts = [part.strip("\n") for part in clean_text(value).split("\n\n")]
        return {"blocks": [{"type": "paragraph", "runs": [{"text": part}]} for part in parts if part]}

    def __bool__(self) -> bool:
        return bool(self.blocks)

    @property
    def plain(self) -> str:
        """The bare text, one line per paragraph, heading or item."""
        runs = (i.runs for b in self.blocks for i in (b.items if isinstance(b, ItemList) else (b,)))
        return "\n".join(plain(r) for r in runs)
