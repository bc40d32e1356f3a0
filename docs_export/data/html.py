"""Blocks as the HTML that an editor's rich text field keeps."""

from html import escape
from itertools import groupby

from docs_export.content import Heading, ItemList, ListItem, RichText, Run


def to_html(text: RichText) -> str:
    """The reverse of `content.from_html`; everything that people wrote is escaped."""
    return "".join(_block(block) for block in text.blocks)


def _block(block) -> str:
    if isinstance(block, ItemList):
        return _list(list(block.items))
    tag = f"h{block.level}" if isinstance(block, Heading) else "p"
    return f"<{tag}>{_runs(block.runs)}</{tag}>"


def _list(items: list[ListItem]) -> str:
    """Items of the depth of the first, each followed by the deeper ones that belong to it."""
    html = ""
    while items:
        depth, ordered = items[0].depth, items[0].ordered
        inner = ""
        while items and items[0].depth >= depth and (items[0].depth > depth or items[0].ordered == ordered):
            item, items = items[0], items[1:]
            below = next((n for n, other in enumerate(items) if other.depth <= depth), len(items))
            inner += f"<li>{_runs(item.runs)}{_list(items[:below])}</li>"
            items = items[below:]
        tag = "ol" if ordered else "ul"
        html += f"<{tag}>{inner}</{tag}>"
    return html


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(
        f'<a href="{escape(link)}">{"".join(map(_run, linked))}</a>' if link else "".join(map(_run, linked))
        for link, linked in groupby(runs, key=lambda run: run.link)
    )


def _run(run: Run) -> str:
    html = escape(run.text, quote=False).replace("\n", "<br/>")
    html = f"<i>{html}</i>" if run.italic else html
    return f"<b>{html}</b>" if run.bold else html
