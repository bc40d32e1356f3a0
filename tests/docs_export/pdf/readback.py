"""The read-back: what a source says has to come out of the structure tree whole, in one element, and in its order."""

import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from docs_export.content import Documentation, Group, ItemList, Outcome, RichText
from docs_export.content.blocks import plain
from docs_export.pdf.glyphs import printable
from tests.docs_export.pdf.reading import normal

_INLINE = {"/Link", "/Span", "/Reference", "/Quote"}


def elements(path: Path) -> list[tuple[str, str]]:
    """(type, text) of all elements that hold text themselves, in the order of the tree.

    Poppler reads each page anew for each element, which takes minutes where a page holds hundreds.
    """
    with pikepdf.open(path) as pdf:
        shown = {key: text for page in pdf.pages for key, text in _marked_texts(page)}
        found: list[list[str]] = []
        _collect(pdf.Root.StructTreeRoot.K, shown, found)
    return [(kind, normal(text)) for kind, text in found if text]


def _collect(element, shown, found, outer=None) -> None:
    """The text of an inline element belongs to the one around it."""
    mine = outer
    if outer is None or element.S not in _INLINE:
        mine = [str(element.S)[1:], ""]
        found.append(mine)
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            mine[1] += shown.get((element.Pg.objgen, kid), "")
        elif kid.get("/Type") == "/MCR":
            mine[1] += shown.get((kid.Pg.objgen, int(kid.MCID)), "")
        elif kid.get("/Type") != "/OBJR":
            _collect(kid, shown, found, mine)


def _marked_texts(page) -> Iterator[tuple[tuple, str]]:
    """Text by (page, MCID): what a sequence says in place of its content, or its codes through the fonts' tables."""
    fonts = {name: _table(font) for name, font in page.Resources.get("/Font", {}).items()}
    open_marks, texts, table = [], {}, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        operator, told = str(operator), ""
        if operator in ("BDC", "BMC"):
            marks = operands[1] if operator == "BDC" else {}
            open_marks.append(marks)
            told = str(marks.get("/ActualText", ""))
        elif operator == "EMC":
            open_marks.pop()
        elif operator == "Tf":
            table = fonts[str(operands[0])]
        elif operator in ("Tj", "TJ") and not any("/ActualText" in marks for marks in open_marks):
            pieces = operands[0] if operator == "TJ" else operands
            strings = (bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
            told = "".join(_decoded(string, table) for string in strings)
        if told:
            mcid = next((int(marks.MCID) for marks in reversed(open_marks) if "/MCID" in marks), None)
            texts[page.objgen, mcid] = texts.get((page.objgen, mcid), "") + told
    yield from texts.items()


def _decoded(string: bytes, table: dict[bytes, str]) -> str:
    size = len(next(iter(table), b"x"))
    return "".join(table.get(string[i : i + size], "\ufffd") for i in range(0, len(string), size))


def _table(font) -> dict[bytes, str]:
    """From a font's codes to Unicode (ISO 32000-1, 9.10.3)."""
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    single = re.findall(r"^\s*<(\w+)>\s*<(\w+)>\s*$", cmap.partition("beginbfchar")[2], re.MULTILINE)
    table = {bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be") for code, text in single}
    for first, last, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", cmap.partition("beginbfrange")[2]):
        for step in range(int(last, 16) - int(first, 16) + 1):
            code = (int(first, 16) + step).to_bytes(len(first) // 2, "big")
            table[code] = chr(ord(bytes.fromhex(text).decode("utf-16-be")) + step)
    return table


def lost(path: Path, content: Documentation) -> list[str]:
    """Texts that do not come back whole, or stand before what they follow in the source."""
    told = elements(path)
    missing = []
    for strand in strands(content):
        place = 0
        for text in filter(None, (normal(printable(text)) for text in strand)):
            at = next((i for i in range(place, len(told)) if text in told[i][1]), None)
            if at is None:
                missing.append(text)
            else:
                place = at
    return missing


def strands(content: Documentation) -> Iterator[list[str]]:
    """What belongs together, in the order in which it is told."""
    yield [content.full_title, content.motto]
    yield [content.central_question, *_lines(content.occasion), *_lines(content.goals)]
    yield [*_lines(content.decision_scope.open), *_lines(content.decision_scope.fixed)]
    yield [t for row in content.attendance for t in (row.label, row.shown)]
    yield [t for item in content.agenda for t in (item.title, *_lines(item.summary), item.speaker)]
    yield _lines(content.method)
    for group in content.groups:
        yield from _of_group(group)
    yield [outcome.headline for outcome in content.outcomes]
    yield [t for step in content.next_steps for t in (step.title, *_lines(step.text), step.responsible)]
    yield [photo.caption for photo in content.photos]
    yield [t for entry in content.glossary for t in (entry.term, entry.explanation)]
    yield [*_lines(content.design.legal), *content.omitted]
    yield [t for note in content.history for t in (note.version, note.change_note)]
    if content.previous_results:
        for outcome in content.previous_results.outcomes:
            told = [(entry.on, *_lines(entry.text), entry.reason, entry.author) for entry in outcome.follow_ups]
            yield [outcome.headline, *(text for texts in told for text in texts)]


def _of_group(group: Group) -> Iterator[list[str]]:
    yield [group.title, *group.guiding_questions, *group.key_statements, *_lines(group.summary)]
    yield _lines(group.discussion)
    shown = [cluster for cluster in group.clusters if cluster.cards or cluster.summary]
    for cluster in shown:
        yield [cluster.title, cluster.summary, *(card.text for card in cluster.cards)]
    yield [card.text for card in group.loose_cards]
    yield [t for photo in group.photos for t in (photo.caption, *_lines(photo.transcript))]
    yield [text for outcome in group.outcomes for text in _of_outcome(outcome)]


def _of_outcome(outcome: Outcome) -> tuple[str, ...]:
    return outcome.headline, *_lines(outcome.text), *outcome.themes, outcome.responsible, outcome.due


def _lines(text: RichText) -> list[str]:
    """Each paragraph, heading and item."""
    blocks = (block.items if isinstance(block, ItemList) else (block,) for block in text.blocks)
    return [plain(part.runs) for parts in blocks for part in parts]
