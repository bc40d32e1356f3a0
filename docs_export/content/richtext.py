"""From an editor's HTML to blocks; what is not on the list of kept tags leaves at most its text."""

import re
from html.parser import HTMLParser

from .blocks import Heading, ItemList, ListItem, Paragraph, RichText, Run, Runs, is_safe_link

__all__ = ["RichText", "from_html"]

_SILENT = {"script", "style", "template", "title", "head", "noscript", "iframe", "object", "svg", "math", "textarea"}
_BLOCKS = {"p", "div", "section", "article", "blockquote", "pre", "figure", "figcaption", "table", "tr", "td", "th"}
_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
_BOLD, _ITALIC, _LISTS = {"b", "strong"}, {"i", "em"}, {"ul", "ol"}
_DEEPEST = 3


def from_html(html: str) -> RichText:
    """Keep p, lists, h2 to h4, bold, italic, safe links and br; drop scripts and styles with their content."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    builder.end_block()
    builder.end_list()
    return RichText(blocks=tuple(builder.blocks))


def _tidy(runs: list[Run]) -> Runs:
    """Collapse blanks as a browser would, across the borders of runs."""
    tidied: list[Run] = []
    before = "\n"
    for run in runs:
        text = re.sub(r" *\n *", "\n", re.sub(r" +", " ", run.text))
        if before[-1] in " \n":
            text = text.lstrip(" ")
        if not text:
            continue
        before = text
        if tidied and tidied[-1] == run.model_copy(update={"text": tidied[-1].text}):
            text = tidied.pop().text + text
        tidied.append(run.model_copy(update={"text": text}))
    while tidied and not (text := tidied[-1].text.rstrip(" \n")):
        tidied.pop()
    if tidied:
        tidied[-1] = tidied[-1].model_copy(update={"text": text})
        tidied[0] = tidied[0].model_copy(update={"text": tidied[0].text.lstrip(" \n")})
    return tuple(run for run in tidied if run.text)


class _Builder(HTMLParser):
    """Collects runs until a block ends; broken nesting costs the look of a run, never its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Paragraph | Heading | ItemList] = []
        self.items: list[ListItem] = []
        self.lists: list[str] = []
        self.runs: list[Run] = []
        self.bold = self.italic = self.silent = 0
        self.links: list[str] = []
        self.level = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag == "br":
            self._add("\n")
        elif tag == "a":
            href = (dict(attrs).get("href") or "").strip()
            self.links.append(href if is_safe_link(href) else "")
        elif tag in _BOLD:
            self.bold += 1
        elif tag in _ITALIC:
            self.italic += 1
        else:
            self._start_block(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag == "a":
            self.links = self.links[:-1]
        elif tag in _BOLD:
            self.bold = max(0, self.bold - 1)
        elif tag in _ITALIC:
            self.italic = max(0, self.italic - 1)
        elif tag in _LISTS:
            self._leave_list()
        elif tag == "li" or tag in _BLOCKS or tag in _HEADINGS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        self._add(re.sub(r"[^\S\xa0]+", " ", data))

    def _add(self, text: str) -> None:
        if not self.silent:
            link = self.links[-1] if self.links else ""
            self.runs.append(Run(text=text, bold=self.bold > 0, italic=self.italic > 0, link=link))

    def _start_block(self, tag: str) -> None:
        if tag in _LISTS:
            self.end_block()
            if not self.lists:
                self.end_list()
            self.lists.append(tag)
        elif tag == "li" or tag in _BLOCKS:
            self.end_block()
        elif tag in _HEADINGS:
            self.end_block()
            self.level = _HEADINGS[tag]

    def _leave_list(self) -> None:
        self.end_block()
        self.lists = self.lists[:-1]
        if not self.lists:
            self.end_list()

    def end_block(self) -> None:
        """Turn the runs collected so far into an item, a heading or a paragraph."""
        runs, self.runs, level, self.level = _tidy(self.runs), [], self.level, 0
        if not runs:
            return
        if self.lists:
            depth = min(len(self.lists) - 1, _DEEPEST) if self.items else 0
            self.items.append(ListItem(runs=runs, depth=depth, ordered=self.lists[-1] == "ol"))
        else:
            self.blocks.append(Heading(level=level, runs=runs) if level else Paragraph(runs=runs))

    def end_list(self) -> None:
        """Close a list: its items become one block."""
        if self.items:
            self.blocks.append(ItemList(items=tuple(self.items)))
            self.items = []
