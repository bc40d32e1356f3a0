"""What the marked sequences of a page say, decoded by the tables of its fonts."""

import re

import pikepdf

_SHOWN = {"Tj": 0, "TJ": 0, "'": 0, '"': 2}  # where each operator has its text
_OPERATORS = " ".join(("BDC", "BMC", "EMC", "Tf", *_SHOWN))
_WIDTH = re.compile(rb"begincodespacerange\s*<(\w+)>")
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_CHARACTER = re.compile(rb"<(\w+)>\s*<(\w+)>")
_RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(<\w+>|\[[^]]*\])")
_UNKNOWN = "\ufffd"


def marked_texts(page: pikepdf.Page) -> dict[int, str]:
    """Text by MCID; ActualText stands for what is shown (ISO 32000-1, 14.9.4)."""
    fonts = {name: _Font(font) for name, font in page.resources.get("/Font", {}).items()}
    texts, nest, font = {}, [], None
    for operands, operator in pikepdf.parse_content_stream(page, _OPERATORS):
        operator, said = str(operator), ""
        match operator:
            case "BDC" | "BMC":
                nest.append(_Sequence(nest, _properties(page, operands)))
                said = nest[-1].instead
            case "EMC":
                nest.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case _ if nest and nest[-1].is_read:
                said = font.decode(operands[_SHOWN[operator]])
        if said and nest[-1].mcid is not None:
            texts[nest[-1].mcid] = texts.get(nest[-1].mcid, "") + said
    return texts


def _properties(page: pikepdf.Page, operands) -> dict | pikepdf.Dictionary:
    found = operands[1] if len(operands) > 1 else {}
    return page.resources.Properties[found] if isinstance(found, pikepdf.Name) else found


class _Sequence:
    """An open sequence: to which MCID it belongs, what it says itself, and whether what it shows is read."""

    def __init__(self, around: list["_Sequence"], properties):
        outer = around[-1] if around else None
        self.mcid = int(properties["/MCID"]) if "/MCID" in properties else outer and outer.mcid
        may_speak = outer is None or outer.is_read
        self.instead = str(properties["/ActualText"]) if may_speak and "/ActualText" in properties else ""
        self.is_read = may_speak and "/ActualText" not in properties


class _Font:
    """What its ToUnicode says about each code (ISO 32000-1, 9.10.3)."""

    def __init__(self, font: pikepdf.Dictionary):
        table = font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""
        width = _WIDTH.search(table)
        self.width = len(width[1]) // 2 if width else 1
        self.characters: dict[int, str] = {}
        for kind, section in _SECTION.findall(table):
            if kind == b"bfchar":
                self.characters |= {int(code, 16): _text(text) for code, text in _CHARACTER.findall(section)}
            for first, last, texts in _RANGE.findall(section) if kind == b"bfrange" else ():
                self.characters |= _range(int(first, 16), int(last, 16), texts)

    def decode(self, shown: pikepdf.String | pikepdf.Array) -> str:
        """Also of an array of strings and shifts."""
        if isinstance(shown, pikepdf.Array):
            return "".join(self.decode(part) for part in shown if isinstance(part, pikepdf.String))
        data, width = bytes(shown), self.width
        codes = (int.from_bytes(data[at : at + width]) for at in range(0, len(data), width))
        return "".join(self.characters.get(code, _UNKNOWN) for code in codes)


def _range(first: int, last: int, texts: bytes) -> dict[int, str]:
    """A list has a text for each code; of a single text the last character counts up."""
    if texts.startswith(b"["):
        return dict(enumerate(map(_text, re.findall(rb"<(\w+)>", texts)), first))
    begin = _text(texts[1:-1])
    return {code: begin[:-1] + chr(ord(begin[-1]) + code - first) for code in range(first, last + 1)}


def _text(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be")
