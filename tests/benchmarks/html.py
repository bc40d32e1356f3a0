"""The story of our book as HTML: whatever our chapters say, the comparison says too.

Made of the same flowables, so that nothing can be left out: a kind that is not known here is an error. The HTML is
what a person would write by hand: headings, paragraphs, lists, tables, figures, floats for the columns.
"""

import hashlib
from html import escape
from pathlib import Path

from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, PageBreak, Spacer

from docs_export.pdf.layout.breaks import Floating, Landing
from docs_export.pdf.layout.cards import CardColumns
from docs_export.pdf.layout.columns import Columns
from docs_export.pdf.layout.contents import ContentsRow
from docs_export.pdf.layout.grid import FRAME_HEIGHT
from docs_export.pdf.layout.icontext import IconText
from docs_export.pdf.layout.shapes import icon
from docs_export.pdf.layout.tables import Bar, People
from docs_export.pdf.layout.text import Balanced, Decoration
from docs_export.pdf.tagged import Figure, Heading, TaggedParagraph, TaggedTable

from .styles import Styles
from .svg import Drawing

_MOSTLY_FREE = FRAME_HEIGHT * 2 / 3
_LISTS = {"L": "ul", "LI": "li", "TOC": "ul", "TOCI": "li"}


class Page:
    """`photos` tells the file of a JPEG's bytes; lists open and close as the flowables' structure paths say."""

    def __init__(self, photos: dict[bytes, str], folder: Path):
        self.styles, self._photos, self._folder = Styles(), photos, folder
        self._parts: list[str] = []
        self._open: list = []
        self._drawings: dict[str, str] = {}

    def html(self, story) -> str:
        for flowable in story:
            self._write(flowable)
        self._enter(())
        return "".join(self._parts)

    def _enter(self, path, base: int = 0) -> None:
        """Close the lists that are over, open those that begin; the first `base` stay as they are."""
        steps = [step for step in path if step.type in _LISTS]
        same = base
        while same < min(len(steps), len(self._open)) and steps[same].key == self._open[same].key:
            same += 1
        while len(self._open) > max(same, base):
            self._parts.append(f"</{_LISTS[self._open.pop().type]}>")
        for step in steps[len(self._open) :]:
            language = (step.attributes or {}).get("Lang")
            self._parts.append(f"<{_LISTS[step.type]}{f' lang={language}' if language else ''}>")
            self._open.append(step)

    def _write(self, flowable, base: int = 0) -> None:
        write = next((write for kind, write in _WRITERS.items() if isinstance(flowable, kind)), None)
        if write is None:
            raise TypeError(f"the benchmark's HTML does not know how to say a {type(flowable).__name__}")
        if not isinstance(flowable, (Columns, CardColumns)):
            self._enter(getattr(flowable, "path", ()), base)
        write(self, flowable)

    def _spacer(self, spacer):
        self._parts.append(f'<div style="height:{spacer.height:.2f}pt"></div>')

    def _page_break(self, _flowable):
        self._parts.append("<div class=page></div>")

    def _nothing(self, _flowable):
        """Says nothing."""

    def _maybe_break(self, flowable):
        """CSS knows no condition: broken where hardly a page has room, else left to `break-after: avoid`."""
        if flowable.height >= _MOSTLY_FREE:
            self._page_break(flowable)

    def _floating(self, floating):
        """CSS can't put it off: it stands where we set it first."""
        for flowable in floating.section:
            self._write(flowable)

    def _kept(self, kept):
        self._enter(())
        self._parts.append("<div class=kept>")
        for flowable in kept._content:
            self._write(flowable)
        self._enter(())
        self._parts.append("</div>")

    def _paragraph(self, text):
        style = text._unbalanced or text.style if isinstance(text, Balanced) else text.style
        last = text.path[-1] if text.path else None
        language = ((last and last.attributes) or {}).get("Lang")
        tag, extra = "p", f' lang="{language}"' if language else ""
        if isinstance(text, Heading):
            tag = f"h{text.level}"
            extra = f' id="k{text.key}" data-outline="{escape(text.outline)}"'
        drawn = self._icon(text) if isinstance(text, IconText) and text.paint else ""
        bullet = self._bullet(text, style)
        look = self.styles.paragraph(style)
        self._parts.append(f"<{tag} class={look}{extra}>{drawn}{bullet}{self.styles.runs(text.frags, style)}</{tag}>")

    def _bullet(self, text, style) -> str:
        if not text.bulletText:
            return ""
        room = style.leftIndent - style.bulletIndent
        place = f"margin-left:{-room:.1f}pt;width:{room:.1f}pt"
        return f'<span class="b {self.styles.bullet(style)}" style="{place}">{escape(text.bulletText)} </span>'

    def _icon(self, text) -> str:
        drawing = Drawing(8, 8)
        icon(drawing, text.theme, text.paint, 0, 0, 8)
        return f'<img class=icon src="{self._file(drawing.svg())}">'

    def _file(self, svg: str) -> str:
        """Equal drawings are one file, which WeasyPrint parses once."""
        if svg not in self._drawings:
            name = f"{hashlib.sha256(svg.encode()).hexdigest()[:16]}.svg"
            self._folder.joinpath(name).write_text(svg, "utf-8")
            self._drawings[svg] = f"../{name}"
        return self._drawings[svg]

    def _columns(self, columns):
        inner = [f for column in columns.columns for f in column.flowables]
        common = _common([getattr(f, "path", ()) for f in inner])
        self._enter(common)
        base, look = len(self._open), self.styles.columns(columns)
        self._parts.append(f'<div class="columns {look}">')
        right, last = 0.0, columns.columns[-1]
        for column in columns.columns:
            gap, right = column.left - (0.0 if column is last else right), column.left + column.width
            kind = "last" if column is last else "column"
            self._parts.append(f'<div class={kind} style="margin-left:{gap:.1f}pt;width:{column.width:.1f}pt">')
            for flowable in column.flowables:
                self._write(flowable, base)
            self._enter(common)
            self._parts.append("</div>")
        self._parts.append("</div>")

    def _cards(self, cards):
        first = cards.placed[0].words.path
        self._enter([step for step in first if step.type == "L"][:1])
        base = len(self._open)
        self._parts.append("<div class=cards>")
        for card in cards.placed:
            self._enter(card.words.path, base)
            for part in filter(None, (card.kind, card.words)):
                self._paragraph(part)
        self._enter(first[:1], base)
        self._parts.append("</div>")

    def _table(self, table):
        widths = "".join(f'<col style="width:{width:.1f}pt">' for width in table._colWidths)
        self._parts.append(f"<table><colgroup>{widths}</colgroup>")
        for number, row in enumerate(table._cellvalues):
            head = number < table.repeatRows
            self._parts.append(("<thead>" if not number and head else "") + "<tr>")
            for place, cell in enumerate(row):
                scope = "col" if head else "row" if place < table.head_columns else ""
                tag = "th" if scope else "td"
                self._parts.append(f"<{tag} scope={scope}>" if scope else "<td>")
                for flowable in cell if isinstance(cell, (list, tuple)) else [cell]:
                    self._write(flowable, len(self._open))
                self._parts.append(f"</{tag}>")
            self._parts.append("</tr>" + ("</thead><tbody>" if number == table.repeatRows - 1 else ""))
        self._parts.append("</tbody></table>")

    def _drawn(self, flowable):
        """Shapes as one SVG behind, words as text at their places."""
        width, height = flowable.wrap(flowable.width if hasattr(flowable, "width") else 453.5, 1e6)
        flowable.canv = drawing = Drawing(width, height)
        flowable.draw()
        del flowable.canv
        words = "".join(self._word(height, *word) for word in drawing.words)
        picture = f'<img class=drawn src="{self._file(drawing.svg())}">' if drawing else ""
        self._parts.append(f'<div class=drawing style="height:{height:.1f}pt">{picture}{words}</div>')

    def _word(self, height, x, y, text, font, size, colour) -> str:
        look = self.styles.words(font, size, colour)
        return f'<span class="word {look}" style="left:{x:.1f}pt;top:{height - y - size:.1f}pt">{escape(text)}</span>'

    def _figure(self, figure):
        alt = escape(figure.path[-1].attributes["Alt"])
        size = f'style="width:{figure.figure_width:.2f}pt;height:{figure.figure_height:.2f}pt"'
        drawing = Drawing(figure.figure_width, figure.figure_height)
        figure._paint(drawing, figure.figure_width, figure.figure_height)
        source = self._photos[drawing.jpeg] if drawing.jpeg else self._file(drawing.svg())
        self._parts.append(f'<img class=figure src="{source}" alt="{alt}" {size}>')

    def _contents(self, row):
        heading = row.heading
        mark = f"<span class=mark>{escape(heading.mark)} </span>" if heading.mark else ""
        look = self.styles.paragraph(row.title.style)
        text = self.styles.runs(row.title.frags, row.title.style)
        kind = "chapter" if row.chapter else "section"
        self._parts.append(f'<a class="entry {kind} {look}" href="#k{heading.key}">{mark}{text}</a>')


def _common(paths):
    first = paths[0] if paths else ()
    keep = 0
    while keep < len(first) and all(len(p) > keep and p[keep].key == first[keep].key for p in paths):
        keep += 1
    return first[:keep]


_WRITERS = {
    TaggedParagraph: Page._paragraph,
    KeepTogether: Page._kept,
    Columns: Page._columns,
    CardColumns: Page._cards,
    TaggedTable: Page._table,
    ContentsRow: Page._contents,
    Figure: Page._figure,
    (Bar, People, Decoration): Page._drawn,
    PageBreak: Page._page_break,
    CondPageBreak: Page._maybe_break,
    Floating: Page._floating,
    (NextPageTemplate, Landing): Page._nothing,
    Spacer: Page._spacer,
}
