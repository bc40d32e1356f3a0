"""What makes a version a document: its design, its imprint and its history."""

from typing import Annotated

from pydantic import Field

from .base import Frozen
from .blocks import RichText
from .event import LabelledLine
from .photos import Logo
from .text import Line, Text

DEFAULT_ACCENT = "#0B5563"


class Design(Frozen):
    """Frozen with the version, so that a later change of a district's look does not touch old documents."""

    accent: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = DEFAULT_ACCENT
    logos: tuple[Logo, ...] = ()
    publisher: Line = ""
    imprint: tuple[LabelledLine, ...] = ()
    funding_notice: Text = ""
    legal: RichText = RichText()


class VersionNote(Frozen):
    """One line of the history; the first version needs no change note."""

    version: Line
    published_on: Line = ""
    change_note: Text = ""
