"""Uploaded pictures without what a camera writes into them: place, time, device, thumbnails."""

from io import BytesIO
from warnings import catch_warnings, simplefilter

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _, gettext_lazy
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError
from pillow_heif import register_heif_opener

MAX_PIXELS = 64_000_000
LONGEST = 5000  # pixels of the longer side that are kept: a sheet of A3 in print
JPEG_QUALITY = 90
# What is stored for what was uploaded; browsers cannot show HEIC, and a phone's MPO holds a second picture.
STORED_AS = {"JPEG": "JPEG", "MPO": "JPEG", "HEIF": "JPEG", "AVIF": "JPEG", "PNG": "PNG", "GIF": "PNG", "WEBP": "WEBP"}
EXTENSIONS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}
DEEP_MODES = {"I", "I;16", "I;16B", "I;16L"}
# What Pillow and its readers raise over a damaged picture: each format in its own way.
DAMAGED = (OSError, SyntaxError, ValueError, EOFError, RuntimeError)
BROKEN = gettext_lazy("Dieses Bild ist beschädigt. Bitte speichern Sie es neu und laden Sie es noch einmal hoch.")

register_heif_opener()


class CleanImage(ContentFile):
    """An image file that has been through `clean_image`."""


def clean_image(file) -> CleanImage:
    """Re-encode an uploaded picture upright, in sRGB and without metadata.

    Raises ValidationError with a German sentence if the file is no picture, broken, or too large.
    """
    file.seek(0)
    try:
        with catch_warnings():
            simplefilter("ignore", Image.DecompressionBombWarning)  # the limit below is stricter
            picture = Image.open(file, formats=["JPEG", "PNG", "GIF", "WEBP", "HEIF", "AVIF"])
        _check_size(picture)
        stored_as = STORED_AS[picture.format]
        return _encode(_flatten(picture, stored_as), stored_as)
    except Image.DecompressionBombError as error:
        raise ValidationError(_too_large(), code="too_large") from error
    except (UnidentifiedImageError, KeyError) as error:
        raise ValidationError(_("Diese Datei ist kein Bild, das sich lesen lässt."), code="no_image") from error
    except DAMAGED as error:
        raise ValidationError(BROKEN, code="broken") from error


def _check_size(picture) -> None:
    if picture.width * picture.height > MAX_PIXELS:
        raise ValidationError(_too_large(), code="too_large")


def _too_large() -> str:
    return _("Dieses Bild ist zu groß (höchstens %d Megapixel). Bitte verkleinern Sie es.") % (MAX_PIXELS // 10**6)


def _flatten(picture, stored_as: str):
    picture.draft(None, (LONGEST, LONGEST))
    picture.load()
    profile = picture.info.get("icc_profile")
    picture = _eight_bits(picture)
    picture.thumbnail((LONGEST, LONGEST))  # before it is copied: a hall's phones must not fill the memory
    picture = ImageOps.exif_transpose(picture)
    transparent = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    if profile:
        picture = _to_srgb(picture, profile)
    if transparent and stored_as != "JPEG":
        return picture.convert("RGBA")
    if transparent:
        paper = Image.new("RGBA", picture.size, "white")
        return Image.alpha_composite(paper, picture.convert("RGBA")).convert("RGB")
    return picture if picture.mode == "L" else picture.convert("RGB")


def _eight_bits(picture):
    """Greys with 16 bits: Pillow would cut each off at 255, and all but black would be white."""
    if picture.mode not in DEEP_MODES:
        return picture
    return picture.convert("F").point(lambda value: value * (255 / 65535)).convert("L")


def _to_srgb(picture, profile: bytes):
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    source = picture if picture.mode in ("RGB", "RGBA", "CMYK") else picture.convert(mode)
    try:
        return ImageCms.profileToProfile(
            source, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return picture  # a broken profile must not lose the picture


def _encode(picture, stored_as: str) -> CleanImage:
    bare = Image.new(picture.mode, picture.size)  # carries no metadata that a later Pillow might write
    bare.paste(picture)
    options = {"quality": JPEG_QUALITY} if stored_as in ("JPEG", "WEBP") else {}
    if stored_as == "JPEG":
        options |= {"optimize": True, "progressive": True}
    output = BytesIO()
    bare.save(output, stored_as, **options)
    return CleanImage(output.getvalue(), name=f"foto.{EXTENSIONS[stored_as]}")
