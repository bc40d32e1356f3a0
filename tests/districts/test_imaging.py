from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageCms, PngImagePlugin

from districts import imaging
from districts.imaging import clean_image
from tests.factories.districts import picture_file

SECRET = b"Musterstrasse-Kamera-4711"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"


def camera_data(orientation=1):
    exif = Image.Exif()
    exif[0x0110] = SECRET.decode()  # model
    exif[0x0112] = orientation
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 21.0, 36.0), 3: "E", 4: (7.0, 27.0, 36.0), 29: "2026:03:26"})
    return exif


def upload(image_format, *, size=(60, 40), mode="RGB", **options):
    output = BytesIO()
    Image.new(mode, size, "#8899aa").save(output, image_format, **options)
    return ContentFile(output.getvalue(), name=f"aula.{image_format.lower()}")


def png_text():
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET.decode())
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return info


UPLOADS = {
    "jpeg": lambda: upload("JPEG", exif=camera_data(), xmp=XMP, comment=SECRET),
    "png": lambda: upload("PNG", exif=camera_data(), pnginfo=png_text()),
    "webp": lambda: upload("WEBP", exif=camera_data(), xmp=XMP),
    "heic": lambda: upload("HEIF", exif=camera_data().tobytes(), xmp=XMP),
    "mpo": lambda: upload("MPO", save_all=True, append_images=[Image.new("RGB", (6, 4))], exif=camera_data()),
    "avif": lambda: upload("AVIF", exif=camera_data(), xmp=XMP),
    "gif": lambda: upload("GIF", comment=SECRET),
}


@pytest.mark.parametrize(
    ("kind", "stored_as"),
    [
        ("jpeg", "JPEG"),
        ("png", "PNG"),
        ("webp", "WEBP"),
        ("heic", "JPEG"),
        ("mpo", "JPEG"),
        ("avif", "JPEG"),
        ("gif", "PNG"),
    ],
)
def test_what_the_camera_wrote_is_gone(kind, stored_as):
    original = UPLOADS[kind]()
    assert SECRET in original.read()  # else this test would prove nothing

    stored = clean_image(original)
    content = stored.read()
    picture = Image.open(BytesIO(content))

    assert not [
        word
        for word in (SECRET, b"Exif", b"EXIF", b"GPS", b"eXIf", b"xmp", b"XMP", b"MPF", b"adobe")
        if word in content
    ]
    assert (picture.format, picture.size, dict(picture.getexif()), getattr(picture, "n_frames", 1)) == (
        stored_as,
        (60, 40),
        {},
        1,
    )


@pytest.mark.parametrize(("orientation", "size"), [(1, (60, 40)), (3, (60, 40)), (6, (40, 60)), (8, (40, 60))])
def test_picture_is_stored_upright(orientation, size):
    stored = clean_image(upload("JPEG", exif=camera_data(orientation)))

    assert Image.open(stored).size == size


def test_colour_profile_is_converted_to_srgb():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = upload("JPEG", icc_profile=b"broken" * 40)
    stored = clean_image(upload("JPEG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()))

    assert profile
    assert Image.open(stored).info.get("icc_profile") is None
    assert Image.open(clean_image(broken)).size == (60, 40)


def test_scan_in_16_bits_keeps_its_greys():
    output = BytesIO()
    Image.linear_gradient("L").convert("I").point(lambda grey: grey * 257).convert("I;16").save(output, "PNG")
    stored = Image.open(clean_image(ContentFile(output.getvalue(), name="scan.png")))
    assert (stored.mode, stored.getextrema()) == ("L", (0, 255))
    assert [stored.getpixel((0, y)) for y in (1, 64, 128, 254)] == [1, 64, 128, 254]


@pytest.mark.parametrize(
    ("mode", "image_format", "stored_mode"),
    [
        ("CMYK", "JPEG", "RGB"),
        ("L", "JPEG", "L"),
        ("RGBA", "PNG", "RGBA"),
        ("P", "PNG", "RGB"),
        ("LA", "PNG", "RGBA"),
        ("I;16", "PNG", "L"),
    ],
)
def test_every_kind_of_colour_can_be_shown(mode, image_format, stored_mode):
    output = BytesIO()
    Image.new(mode, (6, 4)).save(output, image_format)

    assert Image.open(clean_image(ContentFile(output.getvalue()))).mode == stored_mode


def truncated():
    whole = picture_file(size=(400, 300)).read()
    return ContentFile(whole[: len(whole) // 2], name="halb.jpg")


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            lambda: ContentFile(b"%PDF-1.7 nicht wirklich", name="foto.jpg"),
            "Diese Datei ist kein Bild, das sich lesen lässt.",
        ),
        (
            lambda: ContentFile(b"<svg onload='alert(1)'/>", name="foto.png"),
            "Diese Datei ist kein Bild, das sich lesen lässt.",
        ),
        (lambda: ContentFile(b"", name="foto.jpg"), "Diese Datei ist kein Bild, das sich lesen lässt."),
        (lambda: upload("TIFF"), "Diese Datei ist kein Bild, das sich lesen lässt."),
        (truncated, "Dieses Bild ist beschädigt. Bitte speichern Sie es neu und laden Sie es noch einmal hoch."),
    ],
)
def test_what_is_no_picture_is_refused_in_german(file, message):
    with pytest.raises(ValidationError) as error:
        clean_image(file())
    assert error.value.messages == [message]


@pytest.mark.parametrize("bomb", [False, True])
def test_too_many_pixels_are_refused_before_they_are_read(monkeypatch, bomb):
    monkeypatch.setattr(imaging, "MAX_PIXELS", 2000)
    if bomb:
        monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)

    with pytest.raises(ValidationError) as error:
        clean_image(upload("JPEG"))
    assert error.value.code == "too_large"


@pytest.mark.parametrize("mode", ["RGB", "P", "I;16", "CMYK"])
def test_picture_larger_than_any_page_needs_is_made_smaller(monkeypatch, mode):
    monkeypatch.setattr(imaging, "LONGEST", 100)
    image_format = "JPEG" if mode == "CMYK" else "PNG"
    output = BytesIO()
    Image.new(mode, (400, 200), 128).save(output, image_format, exif=camera_data(orientation=6))
    with Image.open(clean_image(ContentFile(output.getvalue(), name="tafel"))) as stored:
        assert stored.size == (50, 100)
