# /// script
# requires-python = ">=3.11"
# dependencies = ["brotli==1.2.1", "fonttools==4.68.0", "uharfbuzz==0.57.0"]
# ///
"""Makes every font of this folder and OFL.txt anew, byte for byte (README.md). Run by hand, never by the product."""

import base64
import hashlib
import io
import itertools
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import NamedTuple

import uharfbuzz
from fontTools.merge import Merger, Options as MergeOptions
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

HERE = Path(__file__).parent
TEXT = ("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese")
SIGNS = ("symbols", "math", "latin", "latin-ext", "braille")
# Punctuation, letterlike signs, arrows, mathematics, technical and geometric signs, dingbats.
COMMON_SIGNS = {
    0x20,
    0xA0,
    *range(0x2000, 0x2400),
    *range(0x2460, 0x27C0),
    *range(0x27E6, 0x2800),
    *range(0x2900, 0x2980),
    *range(0x2B00, 0x2C00),
}
# Letters and marks that stand side by side in German headings.
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßéèçğıİşŠščćžłő0123456789 .,:;!?-–„“”’‘»«()/&…"

LEAST_KERN = 5  # thousandths; nobody sees less


class Font(NamedTuple):
    """A file of this folder: parts (package, subsets, style of the file), each only for what the parts before lack."""

    parts: tuple[tuple[str, tuple[str, ...], str], ...]
    layout: bool = False  # keeps what joins and places glyphs (GSUB, GPOS): it is set by a shaper
    kerning: bool = False
    only: set[int] | None = None


def _text(package: str, style: str, **options) -> Font:
    return Font(((package, TEXT, style),), **options)


def _scripts(style: str) -> Font:
    return Font(tuple((f"noto-sans-{name}", (name,), style) for name in ("armenian", "georgian", "ethiopic")))


FONTS = {
    "Sans-Regular": _text("source-sans-3", "400-normal"),
    "Sans-Italic": _text("source-sans-3", "400-italic"),
    "Sans-Semibold": _text("source-sans-3", "600-normal"),
    "Serif-Regular": _text("source-serif-4", "400-normal", kerning=True),
    "Serif-Semibold": _text("source-serif-4", "600-normal", kerning=True),
    "Arabic-Regular": Font((("vazirmatn", ("arabic",), "400-normal"),), layout=True),
    "Arabic-Semibold": Font((("vazirmatn", ("arabic",), "600-normal"),), layout=True),
    "Hebrew-Regular": Font((("noto-sans-hebrew", ("hebrew",), "400-normal"),), layout=True),
    "Hebrew-Semibold": Font((("noto-sans-hebrew", ("hebrew",), "600-normal"),), layout=True),
    "Scripts-Regular": _scripts("400-normal"),
    "Scripts-Semibold": _scripts("600-normal"),
    "Symbols-Regular": Font(
        tuple((f"noto-sans-{name}", SIGNS, "400-normal") for name in ("symbols-2", "math", "symbols")),
        only=COMMON_SIGNS,
    ),
    "Emoji-Regular": Font((("noto-emoji", ("emoji",), "400-normal"),), layout=True),
}


def fetch(package: str, version: str, wanted: str, folder: Path) -> Path:
    """Unpacks a package of npm after its sum was compared with that of sources.txt."""
    command = ["npm", "pack", "--silent", f"@fontsource/{package}@{version}"]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603  our own words
    packed = folder / done.stdout.strip()
    if base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode() != wanted:
        raise SystemExit(f"{packed.name} is not what was read when this script was written")
    with tarfile.open(packed) as archive:
        archive.extractall(folder / package, filter="data")
    return folder / package / "package" / "files"


def build(name: str, font: Font, folders: dict[str, Path]) -> TTFont:
    pieces, known = [], set()
    for package, subsets, style in font.parts:
        for subset in subsets:
            file = folders[package] / f"{package}-{subset}-{style}.woff2"
            if file.exists() and (piece := _piece(file, font, known)):
                pieces.append(piece)
    notices = sorted({piece["name"].getDebugName(0) for piece in pieces})
    pairs = _pairs(folders, font) if font.kerning else {}
    made = _merged(pieces)
    _rename(made, *name.split("-"), "; ".join(notices))
    if pairs:
        _add_kerning(made, pairs)
    return made


def _piece(file: Path, font: Font, known: set[int]) -> TTFont | None:
    piece = TTFont(file, recalcTimestamp=False)
    wanted = {code for code in piece.getBestCmap() if code >= 0x20} - known
    wanted = wanted & font.only if font.only else wanted
    if not wanted:
        return None
    known |= wanted
    options = Options(hinting=False, glyph_names=False, notdef_outline=True, recalc_timestamp=False)
    options.drop_tables += ["STAT", "vhea", "vmtx", "gasp", "BASE", "DSIG"]
    options.drop_tables += [] if font.layout else ["GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(piece)
    piece.flavor = None
    scale_upem(piece, 1000)
    return piece


def _merged(pieces: list[TTFont]) -> TTFont:
    if len(pieces) == 1:
        return pieces[0]
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.ttf")) for number in range(len(pieces))]
        for piece, path in zip(pieces, paths, strict=True):
            piece.save(path)
        made = Merger(options=MergeOptions()).merge(paths)
    made.recalcTimestamp = False
    made["head"].created, made["head"].modified = pieces[0]["head"].created, pieces[0]["head"].modified
    made["post"].formatType = 3
    return made


def _rename(made: TTFont, family: str, cut: str, notice: str) -> None:
    """A name of our own: "Source" is reserved, and a merged or cut font is not the one it came from."""
    table = made["name"] = newTable("name")
    table.names = []
    full = f"Werkstatt {family} {cut}"
    texts = {0: notice, 1: full, 2: "Regular", 3: full, 4: full, 6: full.replace(" ", ""), 16: f"Werkstatt {family}"}
    texts |= {13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org", 17: cut}
    for number, text in sorted(texts.items()):
        table.setName(text, number, 3, 1, 0x409)


def _pairs(folders: dict[str, Path], font: Font) -> dict[tuple[int, int], int]:
    """What the font's GPOS does to pairs of letters, in thousandths of the size."""
    ((package, subsets, style),) = font.parts
    found = {}
    for subset in subsets[:2]:
        source = TTFont(folders[package] / f"{package}-{subset}-{style}.woff2")
        source.flavor = None
        data = io.BytesIO()
        source.save(data)
        shaper = uharfbuzz.Font(uharfbuzz.Face(data.getvalue()))
        letters = [letter for letter in KERNED if ord(letter) in source.getBestCmap()]
        for first, second in itertools.product(letters, repeat=2):
            kern = (_advance(shaper, first + second, True) - _advance(shaper, first + second, False)) * 1000
            if abs(kern := round(kern / source["head"].unitsPerEm)) >= LEAST_KERN:
                found.setdefault((ord(first), ord(second)), kern)
    return found


def _advance(shaper: uharfbuzz.Font, text: str, kern: bool) -> int:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, {"kern": kern, "liga": False, "calt": False})
    return sum(position.x_advance for position in buffer.glyph_positions)


def _add_kerning(made: TTFont, pairs: dict[tuple[int, int], int]) -> None:
    """As a table "kern" (OpenType 1.9), which needs no shaper to be read."""
    glyph, subtable = made.getBestCmap(), KernTable_format_0()
    subtable.coverage, subtable.version, subtable.tupleIndex, subtable.apple = 1, 0, None, False
    subtable.kernTable = {(glyph[first], glyph[second]): kern for (first, second), kern in pairs.items()}
    made["kern"] = newTable("kern")
    made["kern"].version, made["kern"].kernTables = 0, [subtable]


def write_licence(made: dict[str, TTFont], text: str) -> None:
    """The notice of each font above the licence that all of them share."""
    heads = "".join(f"{name}.ttf (Werkstatt {name.split('-')[0]}): {font['name'].getDebugName(0)}\n\n"
                    for name, font in made.items())  # fmt: skip
    body = text[text.index("This Font Software is licensed") :]
    HERE.joinpath("OFL.txt").write_text(heads + "\n" + body, "utf-8", newline="\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sources = [line.split() for line in (HERE / "sources.txt").read_text("utf-8").splitlines()]
        folders = {source[0]: fetch(*source, Path(folder)) for source in sources}
        made = {name: build(name, font, folders) for name, font in FONTS.items()}
        for name, font in made.items():
            path = HERE / f"{name}.ttf"
            font.save(path, reorderTables=True)
            print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")  # noqa: T201  a tool at a prompt
        write_licence(made, (folders["source-sans-3"].parent / "LICENSE").read_text("utf-8"))


if __name__ == "__main__":
    main()
