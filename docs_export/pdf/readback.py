"""What a screen reader is told by a finished file: the text of its structure tree, in its order."""

import re
import unicodedata
from pathlib import Path

import pikepdf

_ENTRY = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SHOWS = {"Tj": 0, "'": 0, '"': 2}
_DERIVED = "/TOC"  # repeats the headings, with page numbers that another layout changes


def structure_text(path: Path) -> list[str]:
    """One entry per element with text or an alternative of its own; soft hyphens and kinds of blanks don't count."""
    with pikepdf.open(path) as pdf:
        texts = {}
        for page in pdf.pages:
            texts |= {(page.objgen, mcid): text for mcid, text in _marked_texts(page).items()}
        told = list(_told(pdf.Root.StructTreeRoot.K, texts))
    return [text for text in map(_normal, told) if text]


def _told(root, texts):
    """Depth first, with a stack: trees of long documents are wide, and no input makes this one deep."""
    stack = [root]
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            yield element
        elif element.S != _DERIVED:
            yield str(element.get("/Alt", ""))
            stack += reversed(_parts(element, texts))


def _parts(element, texts) -> list:
    """Kids in their order; neighbouring sequences of text are one."""
    kids = element.get("/K", pikepdf.Array())
    parts, said = [], ""
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            said += texts.get((element.Pg.objgen, kid), "")
        elif kid.get("/Type") == "/MCR":
            said += texts.get((kid.Pg.objgen, int(kid.MCID)), "")
        elif kid.get("/Type") != "/OBJR":
            parts, said = [*parts, said, kid], ""
    return [*parts, said]


def _marked_texts(page) -> dict[int, str]:
    """By MCID; ActualText stands for what is shown (ISO 32000-1, 14.9.4)."""
    fonts = {name: _characters(font) for name, font in page.resources.get("/Font", {}).items()}
    texts, nest, font = {}, [], {}

    def say(text):
        if any("/ActualText" in properties for properties in nest):
            return
        mcid = next((int(properties.MCID) for properties in reversed(nest) if "/MCID" in properties), None)
        if mcid is not None:
            texts[mcid] = texts.get(mcid, "") + text

    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                properties = operands[1] if len(operands) > 1 else {}
                say(str(properties.get("/ActualText", "")))
                nest.append(properties)
            case "EMC":
                nest.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ":
                for part in operands[0]:
                    say(_decoded(part, font) if isinstance(part, pikepdf.String) else "")
            case "Tj" | "'" | '"' as shows:
                say(_decoded(operands[_SHOWS[shows]], font))
    return texts


def _characters(font) -> dict[bytes, str]:
    """What its ToUnicode says about each code; our fonts have no ranges."""
    entries = (
        _ENTRY.findall(font.ToUnicode.read_bytes().partition(b"endcodespacerange")[2]) if "/ToUnicode" in font else []
    )
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in entries}


def _decoded(shown: pikepdf.String, font: dict[bytes, str]) -> str:
    data, width = bytes(shown), len(next(iter(font), b" "))
    return "".join(font.get(data[at : at + width], "") for at in range(0, len(data), width))


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.replace("\u00ad", "")).split())
