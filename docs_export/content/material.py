"""What is printed before the evening: sheets for the tables, empty cards, notices, a sign for the door."""

from typing import Annotated

from pydantic import ConfigDict, Field

from .base import Frozen
from .blocks import Link
from .edition import Design
from .text import Line, Text, with_district

MOST_SHEETS = 100
Sheets = Annotated[int, Field(ge=0, le=MOST_SHEETS)]


class MaterialChoice(Frozen):
    """Which parts, and how many empty sheets of each kind."""

    groups: bool = True
    door: bool = True
    notices: bool = True
    tally_sheets: Sheets = 0
    card_sheets: Sheets = 0

    def __bool__(self) -> bool:
        return any(value for _name, value in self)


class Keyed(Frozen):
    """Holds what opens a door: a fault names the field, never what stands in it."""

    model_config = ConfigDict(hide_input_in_errors=True)


class TableSheet(Keyed):
    """A working group; without `address` and `key` nobody is let in at the moment."""

    code: Line
    name: Line
    title: Line
    room: Line = ""
    guiding_questions: tuple[Text, ...] = ()
    address: Link = ""
    key: Line = ""


class Material(Keyed):
    """Never frozen and never stored: it is collected anew for each file."""

    title: Line
    reference: Line = ""
    kind_label: Line = ""
    district_name: Line = ""
    municipality: Line = ""
    date: Line = ""
    time: Line = ""
    venue: Line = ""
    dot_rule: Line = ""
    is_demo: bool = False
    design: Design = Design()
    public_url: Link = ""
    typing_url: Link = ""  # where the key of a sheet is typed
    groups: tuple[TableSheet, ...] = ()

    @property
    def full_title(self) -> str:
        return with_district(self.title, self.district_name)
