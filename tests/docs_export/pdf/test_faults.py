"""What goes wrong costs as little as possible and is told in German."""

import io
from datetime import datetime

import pikepdf
import pytest
from PIL import Image

from docs_export.pdf import RenderError, render
from docs_export.pdf.layout.text import Text
from docs_export.pdf.theme import Theme
from tests.docs_export.pdf.conftest import CREATED
from tests.docs_export.pdf.drawing import drawn, resolve
from tests.docs_export.pdf.lindenhof import lindenhof, picture
from tests.docs_export.pdf.reading import faults, structure_text
from tests.docs_export.pdf.wehringhausen import wehringhausen

PHOTO = picture("saal", "Ausstellung im Großen Saal").model_dump(mode="json")


def images(pdf):
    return [image for page in pdf.pages for image in page.Resources.get("/XObject", {}).values()]


def missing(source):
    raise FileNotFoundError(source)


@pytest.mark.parametrize(
    ("resolve_photo", "reason"),
    [
        (missing, "die Datei fehlt oder ist nicht lesbar"),
        (lambda source: b"", "die Datei ist leer"),
        (lambda source: b"<html>kein Bild</html>", "die Datei ist kein lesbares Bild"),
        (lambda source: drawn()[:5000], "die Datei ist kein lesbares Bild"),
        (lambda source: drawn(form="PNG")[:3000], "die Datei ist kein lesbares Bild"),
    ],
)
def test_bad_photo_is_named_and_the_document_lives(rendered, resolve_photo, reason):
    path = rendered(photos=[PHOTO], resolve_photo=resolve_photo)
    sentence = (
        f"Abbildung 1 („Ausstellung im Großen Saal“) kann nicht gezeigt werden: {reason}."
        " Zu sehen wäre: Zeichnung: Ausstellung im Großen Saal"
    )
    assert rendered.result.notes == [sentence]
    assert sentence in structure_text(path)
    assert faults(path) == []


@pytest.mark.parametrize(
    "source",
    [
        lambda: drawn(mode="CMYK"),
        lambda: drawn(mode="L"),
        lambda: drawn(300, 200, mode="RGBA", form="PNG"),
        lambda: drawn(300, 200, mode="LA", form="PNG"),
        lambda: drawn(300, 200, mode="I;16", form="PNG"),
        lambda: drawn(300, 200, mode="P", form="PNG", transparency=0),
        lambda: drawn(300, 200, mode="1", form="PNG"),
        lambda: drawn(300, 200, form="WEBP"),
        lambda: drawn(8000, 5000),
    ],
    ids=["cmyk", "grey", "rgba", "grey+alpha", "16 bit", "palette", "1 bit", "webp", "40 megapixels"],
)
def test_every_kind_of_picture_becomes_rgb_of_its_printed_size(rendered, source):
    path = rendered(photos=[PHOTO], resolve_photo=lambda _: source())
    assert rendered.result.notes == []
    assert faults(path) == []
    with pikepdf.open(path) as pdf:
        (image,) = images(pdf)
        assert (str(image.ColorSpace), str(image.Filter[0])) == ("/DeviceRGB", "/DCTDecode")
        assert image.Width <= 607


def test_photo_is_turned_upright(rendered):

    exif = Image.Exif()
    exif[0x0112] = 6
    path = rendered(photos=[PHOTO], resolve_photo=lambda _: drawn(800, 400, exif=exif))
    with pikepdf.open(path) as pdf:
        (image,) = images(pdf)
        assert image.Height > image.Width
        assert b"Exif" not in image.read_raw_bytes()


def test_progress_rises_to_one():
    seen = []
    render(lindenhof(), io.BytesIO(), resolve_photo=resolve, on_progress=seen.append, created=CREATED)
    assert seen == sorted(set(seen))
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    assert len([share for share in seen if 0.45 < share < 0.95]) > 20


@pytest.mark.parametrize("at", [0.2, 0.6, 0.94])
def test_progress_may_abort(tmp_path, at):
    def stop(share):
        if share > at:
            raise TimeoutError("lease lost")

    target = tmp_path / "x.pdf"
    with pytest.raises(TimeoutError, match="lease lost"):
        render(lindenhof(), target, resolve_photo=resolve, on_progress=stop, created=CREATED)
    assert list(tmp_path.iterdir()) == []


def test_fault_names_the_chapter(monkeypatch):
    def broken(*args, **kwargs):
        raise ZeroDivisionError("kaputt")

    monkeypatch.setattr("docs_export.pdf.layout.shapes.dot", broken)
    monkeypatch.setattr("docs_export.pdf.layout.tables.Bar.draw", broken)
    with pytest.raises(RenderError, match=r"im Kapitel „Arbeitsgruppe\s1: Zusammenleben“ oder gleich danach, .*kaputt"):
        render(lindenhof(), io.BytesIO(), resolve_photo=resolve, created=CREATED)


def test_moment_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        render(wehringhausen(), io.BytesIO(), resolve_photo=resolve, created=datetime(2026, 1, 1))  # noqa: DTZ001 - meant


def test_text_enters_as_markup_only():
    with pytest.raises(TypeError, match="Markup only"):
        Text("<b>getippt</b>", Theme("#0B5563").body)


@pytest.mark.parametrize("accent", ["#FFFF00", "#FFFFFF", "#0B5563", "#ff7f50"])
def test_accent_is_darkened_until_it_can_be_read(rendered, accent):
    assert faults(rendered(design={"accent": accent})) == []
    red, green, blue = Theme(accent).accent.rgb()
    assert 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4
