"""Pictures as the file needs them: upright, sRGB, no larger than printed, JPEG without metadata."""

import io
import math
import struct
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageCms, ImageOps

_DPI = 200
# Chosen by eye on photographed boards: the smallest handwriting is crisper than with HAMMING and 85, in a smaller file.
_QUALITY = 80
_FILTER = Image.Resampling.LANCZOS
_MOST_PIXELS = 64_000_000  # as many as can be uploaded
# No others: Pillow would hand PostScript to a program of the machine.
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "HEIF", "AVIF", "TIFF", "BMP")
# What broken files make Pillow raise. Not Exception: a time limit that strikes in between is no broken photo.
_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, LookupError, MemoryError, OSError),
    *(RuntimeError, SyntaxError, TypeError, ValueError, struct.error, zlib.error, ImageCms.PyCMSError),
)
_DEEP_MODES = {"I", "F", "I;16", "I;16B", "I;16L", "I;16N"}

_TOO_LARGE = f"das Bild ist zu groß (mehr als {_MOST_PIXELS // 10**6} Megapixel)"

Resolver = Callable[[str], bytes | Path]


class Picture(NamedTuple):
    """A JPEG and its size in pixels."""

    data: bytes
    width: int
    height: int


class PictureError(Exception):
    """A German reason why a picture cannot be shown."""


def _register_heif() -> None:
    try:
        from pillow_heif import register_heif_opener  # comes with Wagtail, is not needed without it
    except ImportError:
        return
    register_heif_opener()


def load(source: str, resolve: Resolver, *, width: float, height: float) -> Picture:
    """The picture for a box of `width` by `height` points; raises PictureError for whatever is wrong with it."""
    _register_heif()
    try:
        data = resolve(source)
        data = data if isinstance(data, bytes) else Path(data).read_bytes()
    except (LookupError, OSError, ValueError) as error:  # anything else, such as a time limit, is no missing photo
        raise PictureError("die Datei fehlt oder ist nicht lesbar") from error
    if not data:
        raise PictureError("die Datei ist leer")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd metadata and large pictures; both are handled
            return _normalised(data, round(width / 72 * _DPI), round(height / 72 * _DPI))
    except Image.DecompressionBombError as error:
        raise PictureError(_TOO_LARGE) from error
    except _BROKEN as error:
        raise PictureError("die Datei ist kein lesbares Bild") from error


def _normalised(data: bytes, width: int, height: int) -> Picture:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        if image.width * image.height > _MOST_PIXELS:
            raise PictureError(_TOO_LARGE)
        image.draft("RGB", _needed(image.size, (width, height)))  # JPEG decodes at a fraction of its size
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        if _plain(image):
            image.thumbnail((width, height), _FILTER, reducing_gap=3.0)
        rgb = _to_srgb(image)
    rgb.thumbnail((width, height), _FILTER)
    out = io.BytesIO()
    rgb.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(out.getvalue(), rgb.width, rgb.height)


def _needed(size: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The size in the box; since the picture may yet be turned, the larger one of both ways."""
    long, short = max(size), min(size)
    scale = max(min(max(box) / long, min(box) / short), min(max(box) / short, min(box) / long))
    return math.ceil(size[0] * scale), math.ceil(size[1] * scale)


def _plain(image: Image.Image) -> bool:
    """Modes that can be made smaller before colours are converted."""
    return image.mode in {"L", "LA", "RGB", "RGBA", "CMYK"}


def _to_srgb(image: Image.Image) -> Image.Image:
    if image.mode in _DEEP_MODES:
        return _from_deep(image).convert("RGB")
    if "transparency" in image.info or image.mode in {"RGBA", "LA", "PA", "La", "RGBa"}:
        image = _on_white(image.convert("RGBA"))
    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "CMYK", "L"}:
        converted = _by_profile(image, profile)
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def _from_deep(image: Image.Image) -> Image.Image:
    """More than 8 bits: scaled by what the mode can hold, or by what the picture uses."""
    low, high = image.getextrema()
    top = 255 if high <= 255 and low >= 0 else max(65535 if high <= 65535 else high, 1)
    return image.convert("F").point(lambda value: value * (255.0 / top)).convert("L")


def _on_white(image: Image.Image) -> Image.Image:
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    if "icc_profile" in image.info:
        paper.info["icc_profile"] = image.info["icc_profile"]
    return paper


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None  # a broken profile: the colours are taken as they are
