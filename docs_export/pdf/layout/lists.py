"""The lists of the book: labels in the margin with text beside them, bullets, guiding questions."""

from docs_export.pdf.markup import Markup, plain
from docs_export.pdf.tagged import Step, new_key
from docs_export.pdf.theme import Theme, variant

from .columns import Column, Columns
from .grid import BASELINE, LABEL_WIDTH, MARGIN, TEXT_WIDTH
from .text import Item, Text


def list_step(numbering: str = "None") -> Step:
    """A list; `numbering` as in ISO 32000-1, table 347: None, Disc or Decimal."""
    return Step("L", new_key(), {"A": f"<</O/List/ListNumbering/{numbering}>>".encode()})


def item_step() -> Step:
    return Step("LI", new_key())


def label_and_body(label, body, styles, item):
    """A pair of paragraphs tagged as Lbl and LBody of one item; `body` is markup or a list of it."""
    head = Text(label, styles[0], tag="Lbl", path=item)
    if isinstance(body, Markup):
        return [head], [Text(body, styles[1], tag="LBody", path=item)]
    inner = (*item, Step("LBody", new_key()))
    return [head], [Text(part, styles[1], tag="P", path=inner) for part in body]


def label_list(theme: Theme, rows, *, after=BASELINE, style=None) -> list[Columns]:
    """Rows of (label, markup or list of markup): a hairline above each, the label in the margin column."""
    step, made = list_step(), []
    for label, body in rows:
        styles = (theme.label, style or theme.beside)
        left, right = label_and_body(plain(label), body, styles, (step, item_step()))
        made.append(Columns([Column(0, LABEL_WIDTH, left), Column(MARGIN, TEXT_WIDTH, right)], rule=theme.hair))
    if made:
        made[-1].spaceAfter = after
    return made


def bullets(theme: Theme, texts: list[Markup], *, after=BASELINE) -> list[Item]:
    step = list_step("Disc")
    items = [Item(text, theme.bullet, bulletText="–", path=(step, item_step())) for text in texts]
    if items:
        items[-1].style = variant(theme.bullet, spaceAfter=after)
    return items


def questions(theme: Theme, texts: list[Markup]) -> list[Item]:
    """Numbered, in the serif and larger than text."""
    step = list_step("Decimal")
    items = [
        Item(text, theme.question, bulletText=str(number), path=(step, item_step()))
        for number, text in enumerate(texts, 1)
    ]
    if items:
        items[-1].style = variant(theme.question, spaceAfter=BASELINE)
    return items
