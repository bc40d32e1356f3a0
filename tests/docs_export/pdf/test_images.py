"""Pictures of any kind, sane or not: what enters the file is small, upright, sRGB and says nothing of its camera."""

import io
import random
import tracemalloc

import pikepdf
import pytest
from PIL import Image, ImageCms
from pillow_heif import register_heif_opener

from docs_export.pdf.images import PictureError, load
from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.lindenhof import picture
from tests.docs_export.pdf.reading import faults, structure_text

register_heif_opener()
BOX = {"width": 218.0, "height": 202.5}
PIXELS = (606, 562)  # 200 dpi
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def with_gps(form: str) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Kamera 3000", 6
    exif.get_ifd(0x8825)[1] = "N"
    return drawn(400, 200, form=form, exif=exif)


def animated(form: str) -> bytes:
    frames = [Image.new("RGB", (90, 60), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:])
    return out.getvalue()


KINDS = {
    "cmyk": lambda: drawn(900, 600, mode="CMYK"),
    "cmyk with a profile of something else": lambda: drawn(900, 600, mode="CMYK", icc_profile=SRGB),
    "rgb with a broken profile": lambda: drawn(900, 600, icc_profile=b"no profile"),
    "rgb with a profile of something else": lambda: drawn(900, 600, icc_profile=LAB),
    "grey": lambda: drawn(900, 600, mode="L"),
    "grey and alpha": lambda: drawn(900, 600, mode="LA", form="PNG"),
    "16 bit": lambda: drawn(900, 600, mode="I;16", form="PNG"),
    "32 bit": lambda: drawn(900, 600, mode="I", form="TIFF"),
    "float": lambda: drawn(900, 600, mode="F", form="TIFF"),
    "palette": lambda: drawn(900, 600, mode="P", form="PNG"),
    "palette with a transparent colour": lambda: drawn(900, 600, mode="P", form="PNG", transparency=0),
    "1 bit": lambda: drawn(900, 600, mode="1", form="PNG"),
    "alpha": lambda: drawn(900, 600, mode="RGBA", form="PNG"),
    "alpha webp": lambda: drawn(900, 600, mode="RGBA", form="WEBP"),
    "heic": lambda: drawn(900, 600, form="HEIF"),
    "avif": lambda: drawn(900, 600, form="AVIF"),
    "animated gif": lambda: animated("GIF"),
    "animated webp": lambda: animated("WEBP"),
    "40 megapixels": lambda: drawn(8000, 5000),
    "one pixel": lambda: drawn(1, 1),
    "a thread": lambda: drawn(9000, 1),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_becomes_a_small_rgb_jpeg(kind):
    made = load("x", lambda _: KINDS[kind](), **BOX)
    with Image.open(io.BytesIO(made.data)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (made.width, made.height))
    assert made.width <= PIXELS[0]
    assert made.height <= PIXELS[1]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_picture_is_upright_and_tells_nothing_of_its_camera(form):
    made = load("x", lambda _: with_gps(form), **BOX)
    # HEIC turns by a box of its own, which libheif obeys; EXIF has no say there (ISO/IEC 23008-12, 6.5.10).
    assert (made.height > made.width) == (form != "HEIF")
    with Image.open(io.BytesIO(made.data)) as image:
        assert dict(image.getexif()) == {}
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Kamera" not in made.data


@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [
        (1, (606, 303), "top left"),
        (3, (606, 303), "bottom right"),
        (6, (281, 562), "top right"),
        (8, (281, 562), "bottom left"),
    ],
)
def test_large_jpeg_is_turned_and_still_fills_its_box(orientation, size, red):
    """It is decoded at a fraction of its size before it is turned; the red corner tells how it lies."""
    camera, exif = Image.new("RGB", (4000, 2000), "white"), Image.Exif()
    camera.paste("red", (0, 0, 400, 400))
    exif[0x0112] = orientation
    data = io.BytesIO()
    camera.save(data, "JPEG", exif=exif)
    made = load("x", lambda _: data.getvalue(), **BOX)
    with Image.open(io.BytesIO(made.data)) as image:
        assert image.size == size
        right, bottom = size[0] - 9, size[1] - 9
        corners = {
            "top left": (9, 9),
            "top right": (right, 9),
            "bottom left": (9, bottom),
            "bottom right": (right, bottom),
        }
        assert [name for name, place in corners.items() if image.getpixel(place)[1] < 99] == [red]


@pytest.mark.parametrize(("orientation", "turn"), [(6, 3), (8, 1)])
def test_heic_is_turned_once_by_its_box(orientation, turn):
    """ISO/IEC 23008-12, 6.5.10: quarter turns against the clock."""
    camera, exif, data = Image.new("RGB", (400, 200), "white"), Image.Exif(), io.BytesIO()
    camera.paste("red", (0, 0, 40, 40))
    exif[0x0112] = orientation
    camera.save(data, "HEIF", exif=exif.tobytes())  # bytes make the encoder write the box
    assert b"irot" + bytes([turn]) in data.getvalue()
    made = load("x", lambda _: data.getvalue(), **BOX)
    with Image.open(io.BytesIO(made.data)) as image:
        assert image.size == (200, 400)
        assert image.getpixel((190, 9) if orientation == 6 else (9, 390))[1] < 99


def test_transparent_parts_are_paper():
    made = load("x", lambda _: _png(Image.new("RGBA", (60, 40), (255, 0, 0, 0))), **BOX)
    with Image.open(io.BytesIO(made.data)) as image:
        assert image.getpixel((30, 20)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "P", "L"])
def test_bomb_is_refused_before_it_is_unpacked(mode):
    bomb = _png(Image.new(mode, (20_000, 20_000)))
    tracemalloc.start()
    with pytest.raises(PictureError, match=r"das Bild ist zu groß \(mehr als 64 Megapixel\)"):
        load("x", lambda _: bomb, **BOX)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000


@pytest.mark.parametrize("data", [b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", b"<svg xmlns='http://x'/>"])
def test_programs_and_drawings_are_no_pictures(data):
    with pytest.raises(PictureError, match="die Datei ist kein lesbares Bild"):
        load("x", lambda _: data, **BOX)


class LimitError(Exception):
    """Like Celery's SoftTimeLimitExceeded: an Exception that may strike anywhere."""


def strike(*args, **options):
    raise LimitError


def test_time_limit_is_no_broken_photo(monkeypatch):
    monkeypatch.setattr("docs_export.pdf.images.ImageOps.exif_transpose", strike)
    with pytest.raises(LimitError):
        load("x", lambda _: drawn(9, 9), **BOX)


def test_time_limit_is_no_missing_photo():
    with pytest.raises(LimitError):
        load("x", strike, **BOX)


def damaged(data: bytes, seed: int) -> bytes:
    """Some bits turned, or the end cut off."""
    chance = random.Random(seed)
    if seed % 5 == 0:
        return data[: chance.randrange(1, len(data))]
    turned = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        turned[chance.randrange(min(len(turned), chance.choice((64, 600, len(turned)))))] ^= 1 << chance.randrange(8)
    return bytes(turned)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "HEIF", "GIF"])
def test_damaged_file_is_a_picture_or_a_reason(form):
    whole, reasons = drawn(160, 120, form=form), set()
    for seed in range(150):
        try:
            made = load("x", lambda _, seed=seed: damaged(whole, seed), **BOX)
        except PictureError as bad:
            reasons.add(str(bad))
        else:
            assert made.width <= PIXELS[0]
            assert made.height <= PIXELS[1]
    assert reasons <= {"die Datei ist kein lesbares Bild", "das Bild ist zu groß (mehr als 64 Megapixel)"}
    assert "die Datei ist kein lesbares Bild" in reasons


def test_damaged_photos_leave_named_places_in_a_valid_file(rendered):
    photos = [picture(f"p{n}", f"Bild {n}").model_dump(mode="json") for n in range(12)]
    path = rendered(photos=photos, resolve_photo=lambda source: damaged(drawn(160, 120, form="PNG"), int(source[1:])))
    assert faults(path) == []
    told, notes = structure_text(path), rendered.result.notes
    assert 1 < len(notes) < 12
    assert [note for note in notes if note not in told] == []
    assert notes[0] == (
        "Abbildung 1 („Bild 0“) kann nicht gezeigt werden: die Datei ist kein lesbares Bild."
        " Zu sehen wäre: Zeichnung: Bild 0"
    )


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (300, 200)])
def test_photo_has_at_most_200_dots_per_inch_on_paper(rendered, size):
    path = rendered(photos=[picture("p", "Bild").model_dump(mode="json")], resolve_photo=lambda _: drawn(*size))
    with pikepdf.open(path) as pdf:
        sizes = {name: thing.Width for page in pdf.pages for name, thing in page.Resources.get("/XObject", {}).items()}
        placed = [dots for page in pdf.pages for dots in _density(page, sizes)]
    assert len(placed) == 1
    assert placed[0] <= 200.5


def _density(page, sizes):
    matrix = None
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "cm":
            matrix = operands
        if str(operator) == "Do" and str(operands[0]) in sizes:
            yield sizes[str(operands[0])] / (float(matrix[0]) / 72)


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
