"""Photos and logos: what is said about them, and an opaque name under which the renderer asks for the file."""

from typing import Annotated

from pydantic import Field

from .base import Frozen
from .blocks import RichText
from .text import Line, Text

Pixels = Annotated[int, Field(gt=0)]


class Photo(Frozen):
    """A picture of the event; `source` means something only to the resolver given to the renderer."""

    key: Line
    source: Line
    kind: Line = ""  # "board" is printed over the full width, with its transcript below
    kind_label: Line = ""
    alt_text: Text = ""
    transcript: RichText = RichText()
    caption: Line = ""
    credit: Line = ""
    number: int | None = None
    width: Pixels | None = None
    height: Pixels | None = None


class Logo(Frozen):
    """A word or picture mark on the cover; `label` says whose it is: "Gefördert durch"."""

    source: Line
    alt_text: Line
    label: Line = ""
