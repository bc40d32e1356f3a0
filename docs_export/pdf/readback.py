"""What a screen reader is told by a finished file: the text of its structure tree, in its order."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from .marked_text import marked_texts

ALTERNATIVE = "Alt"
_DERIVED = "TOC"  # repeats the headings, with page numbers that another layout changes


@dataclass(frozen=True, eq=False, slots=True)
class Element:
    """An element of the tree; an alternative text counts as one at the beginning of what it describes."""

    kind: str
    outer: "Element | None" = None

    def lies_in(self, kind: str) -> bool:
        element = self
        while element and element.kind != kind:
            element = element.outer
        return element is not None


def structure_text(path: Path) -> list[str]:
    """One entry per element with text or an alternative of its own; soft hyphens and kinds of blanks don't count."""
    texts = (normal(text) for element, text in told(path) if not element.lies_in(_DERIVED))
    return [text for text in texts if text]


def told(path: Path) -> Iterator[tuple[Element, str]]:
    """What each element itself says before, between and after its kids, in the order of the tree."""
    with pikepdf.open(path) as pdf:
        texts = {(page.objgen, mcid): text for page in pdf.pages for mcid, text in marked_texts(page).items()}
        # With a stack: trees of long documents are wide, and no input may exhaust Python's own.
        stack: list = [(None, pdf.Root.StructTreeRoot)]
        while stack:
            element, said = stack.pop()
            if isinstance(said, str):
                yield element, said
            else:
                stack += reversed(_parts(element, said, texts))


def normal(text: str) -> str:
    """Blanks are blanks; inserted hyphens are soft and no part of the text."""
    return " ".join(unicodedata.normalize("NFC", text.replace("\u00ad", "")).split())


def _parts(outer: Element | None, source: pikepdf.Dictionary, texts) -> list:
    """Its own texts, each with its element, and its kids with the element around them; neighbouring texts are one."""
    element = Element(str(source.S)[1:], outer) if "/S" in source else None
    parts = [(Element(ALTERNATIVE, element), str(source.Alt))] if "/Alt" in source else []
    kids, said = source.get("/K", pikepdf.Array()), ""
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            said += texts.get((source.Pg.objgen, kid), "")
        elif kid.get("/Type") == "/MCR":
            said += texts.get((kid.get("/Pg", source.get("/Pg")).objgen, int(kid.MCID)), "")
        elif kid.get("/Type") != "/OBJR":
            parts += [(element, said), (element, kid)] if said else [(element, kid)]
            said = ""
    return [*parts, (element, said)] if said else parts
