"""The only way of text into ReportLab: a type that can be made from escaped text alone."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from docs_export.content import Run

from .glyphs import stretches
from .hyphenation import SOFT_HYPHEN, soften
from .typefaces import HYPHENATED, STRONG_SCRIPTS, name_of


class Markup(str):
    """Markup that is safe to parse; only this module makes any."""

    __slots__ = ()


_MONTHS = "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"
_DAY = re.compile(rf"(\d\.) (?=(?:{_MONTHS}))")
_STANDING_IN = re.compile(rf'<font name="(?:{"|".join(sorted(STRONG_SCRIPTS))})')  # such a tag ends bold type
_UNIT = re.compile(r"(\d) (?=(?:Uhr|Meter|Prozent|Grad|Euro|€|%)(?!\w))")


def tie(text: str) -> str:
    """ "14. April" and "10 Uhr" stay together, and no short word stands alone in the last line."""
    text = _UNIT.sub("\\1\xa0", _DAY.sub("\\1\xa0", text))
    head, _, last = text.rpartition(" ")
    if head and len(last) < 14 and len(head.rsplit(" ", 1)[-1]) + len(last) < 30:
        return f"{head}\xa0{last}"
    return text


def plain(text: str, family: str = "Sans", *, tied: bool = False) -> Markup:
    """Text that a person typed, nothing in it is markup; newlines break lines."""
    return Markup(_escaped(tie(text) if tied else text, family))


def rich(runs: Iterable[Run], family: str = "Sans", *, link_colour: str) -> Markup:
    """Runs with bold, italic and links."""
    return Markup("".join(_run(run, family, link_colour) for run in runs))


def unbroken(markup: Markup) -> Markup:
    """Without the places at which long words may be parted."""
    return Markup(markup.replace(SOFT_HYPHEN, ""))


def joined(*parts: Markup, separator: str = "") -> Markup:
    """Several pieces of markup as one."""
    if not all(isinstance(part, Markup) for part in parts):
        raise TypeError("only markup can be joined to markup")
    return Markup(_escaped(separator, "Sans").join(parts))


def small(text: str, *, size: float, colour: str) -> Markup:
    """A remark behind a heading, set in the small sans."""
    return Markup(f'<font name="Sans" size="{size}" color="{colour}">{_escaped(text, "Sans")}</font>')


def bold(part: Markup) -> Markup:
    return Markup(f"<b>{part}</b>")


def link(text: str, address: str, *, colour: str) -> Markup:
    """A link; the address was checked by the content's own type."""
    return Markup(f'<a href={quoteattr(address)} color="{colour}">{_escaped(text, "Sans")}</a>')


def _run(run: Run, family: str, link_colour: str) -> str:
    text = _escaped(run.text, family)
    if run.bold:
        text = _STANDING_IN.sub(r"\g<0>-Semibold", text)
    if run.italic:
        text = f"<i>{text}</i>"
    if run.bold:
        text = f"<b>{text}</b>"
    return f'<a href={quoteattr(run.link)} color="{link_colour}">{text}</a>' if run.link and text else text


def _escaped(text: str, family: str) -> str:
    return "".join(_piece(part, chosen == family, chosen) for chosen, part in stretches(soften(text), family)).replace(
        "\n", "<br/>"
    )


def _piece(text: str, same: bool, family: str) -> str:
    if same:
        return escape(text)
    if family not in HYPHENATED:
        text = text.replace(SOFT_HYPHEN, "")  # they have no hyphen; a row of symbols is cut without one
    return f'<font name="{name_of(family)}">{escape(text)}</font>'
