"""The sheet that drawings are made on: size, colours, typeface."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

GROUND = "#e8eef0"
WHITE = "#ffffff"
INK = "#0b5563"
TEXT = "#22303a"
TINTS = ("#ffffff", "#cfe0e3", "#f1efe6")
LINE = 4  # pixels
SIZE = (1600, 1000)


@lru_cache
def typeface(size: int, *, bold: bool = False):
    """The documents' own typeface, or Pillow's built-in one."""
    path = Path(settings.BASE_DIR, "docs_export/pdf/fonts", f"Sans-{'Semibold' if bold else 'Regular'}.ttf")
    return ImageFont.truetype(str(path), size) if path.exists() else ImageFont.load_default(size)


def sheet(ground: str = GROUND, size: tuple[int, int] = SIZE) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", size, ground)
    return image, ImageDraw.Draw(image)


def as_png(image: Image.Image) -> bytes:
    """Few colours and straight lines: as PNG a fraction of a JPEG's size."""
    buffer = BytesIO()
    image.quantize(64).save(buffer, "PNG")
    return buffer.getvalue()


def wrapped(draw: ImageDraw.ImageDraw, text: str, font, width: float) -> str:
    """The text with line breaks so that it fits the width."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and draw.textlength(longer, font=font) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
