"""Editors' rich text as paragraphs, headings and (nested) lists."""

from docs_export.content import Heading, ItemList, ListItem, RichText, Run
from docs_export.pdf.markup import Markup, plain, rich, tie
from docs_export.pdf.tagged import Path, Step, new_key
from docs_export.pdf.theme import Theme, variant

from .grid import BASELINE, MARGIN
from .lists import item_step, list_step
from .text import Item, Text, Title

_INDENT = 11


def runs_markup(theme: Theme, runs, family="Sans") -> Markup:
    """Runs with the last words of the last one tied together."""
    *first, last = runs
    return rich((*first, last.model_copy(update={"text": tie(last.text)})), family, link_colour=theme.accent_hex)


def paragraphs(theme: Theme, text: RichText) -> list[Markup]:
    """Rich text where there is only room for paragraphs: items get a dash, headings are bold."""
    made = []
    for block in text.blocks:
        if isinstance(block, ItemList):
            made += [runs_markup(theme, (Run(text="– "), *item.runs)) for item in block.items if item.runs]
        elif block.runs:
            bold = isinstance(block, Heading)
            made.append(runs_markup(theme, [r.model_copy(update={"bold": bold or r.bold}) for r in block.runs]))
    return made


def prose(theme: Theme, text: RichText, *, first_style=None, below: int = 2) -> list:
    """Text in the text column; its headings come right below a heading of level `below`, without jumps."""
    made, level = [], below
    for block in text.blocks:
        if isinstance(block, ItemList):
            made += _items(theme, block)
        elif not block.runs:
            continue
        elif isinstance(block, Heading):
            level = min(max(below + block.level - 1, below + 1), level + 1, 6)
            made.append(_heading(theme, block, level))
        else:
            style = first_style if first_style and not made else theme.body
            made.append(Text(runs_markup(theme, block.runs, _family(style)), style))
    return made


def _family(style) -> str:
    return "Serif" if style.fontName.startswith("Serif") else "Sans"


def _heading(theme: Theme, block: Heading, level: int) -> Title:
    text = "".join(run.text for run in block.runs)
    style = variant(theme.h3, spaceBefore=0, spaceAfter=0)
    return Title(plain(text), style, level=level, outline=text, in_contents=False)


def _items(theme: Theme, block: ItemList) -> list[Item]:
    """Deeper items hang below the body of the item before them."""
    made, nesting = [], _Nesting()
    for item in block.items:
        path, number = nesting.place(item)
        indent = MARGIN + _INDENT * (len(nesting.lists) - 1)
        room = 18 if item.ordered else _INDENT
        style = variant(theme.bullet, leftIndent=indent + room, bulletIndent=indent)
        bullet = f"{number}." if item.ordered else "–"
        made.append(Item(runs_markup(theme, item.runs), style, bulletText=bullet, path=path))
        nesting.bodies[-1] = made[-1].body
    made[-1].style = variant(made[-1].style, spaceAfter=BASELINE)
    return made


class _Nesting:
    """The open lists: for each its step, the steps of the last item, and how many items it has."""

    def __init__(self):
        self.lists: list[Step] = []
        self.items: list[Step] = []
        self.bodies: list[object] = []
        self.counts: list[int] = []

    def place(self, item: ListItem) -> tuple[Path, int]:
        depth = min(item.depth, len(self.lists))
        del self.lists[depth + 1 :], self.items[depth + 1 :], self.bodies[depth + 1 :], self.counts[depth + 1 :]
        if depth == len(self.lists):
            self.lists.append(list_step("Decimal" if item.ordered else "Disc"))
            self.items.append(item_step())
            self.bodies.append(new_key())
            self.counts.append(0)
        self.items[depth] = item_step()
        self.counts[depth] += 1
        path: tuple[Step, ...] = ()
        for level in range(depth):
            path += (self.lists[level], self.items[level], Step("LBody", self.bodies[level]))
        return (*path, self.lists[depth], self.items[depth]), self.counts[depth]
