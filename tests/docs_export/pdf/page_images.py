"""The pages of a document as pictures, for eyes: no test compares them."""

import os
import subprocess
from pathlib import Path

from PIL import Image

PAGE_IMAGES = Path(os.environ.get("PAGE_IMAGES", Path(__file__).parents[3] / "var" / "pages"))
_DPI, _PER_ROW, _GAP = 50, 6, 8


def keep_pages(path: Path, name: str) -> Path:
    """PNG pages in a folder of that name, and all of them on one sheet beside it; gives the sheet."""
    folder = PAGE_IMAGES / name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", str(_DPI), "-png", path, folder / "page"], check=True)
    pages = [Image.open(file) for file in sorted(folder.glob("*.png"))]
    return _sheet(pages, PAGE_IMAGES / f"{name}.png")


def _sheet(pages: list[Image.Image], target: Path) -> Path:
    width, height = (side + _GAP for side in pages[0].size)
    rows = -(-len(pages) // _PER_ROW)
    sheet = Image.new("RGB", (min(len(pages), _PER_ROW) * width + _GAP, rows * height + _GAP), "#888888")
    for place, page in enumerate(pages):
        sheet.paste(page, (_GAP + place % _PER_ROW * width, _GAP + place // _PER_ROW * height))
    sheet.quantize(24).save(target, optimize=True)
    return target
