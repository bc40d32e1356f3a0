"""What a reader would not be told, or would see as a box, is an error."""

import io
from datetime import UTC, datetime

import pytest

from docs_export.pdf import typefaces
from docs_export.pdf.tagged import MissingGlyphError, Step, TaggedCanvas, UntaggedContentError, new_key

FOREIGN = "中"
LATE = {"right": 100, "baseline": 10, "font": "Sans", "size": 9}


@pytest.fixture
def canvas():
    typefaces.register()
    return TaggedCanvas(io.BytesIO(), created=datetime(2026, 1, 1, tzinfo=UTC), initialFontName="Sans")


@pytest.mark.parametrize("draw", ["drawString", "drawRightString", "drawCentredString"])
def test_single_line_needs_its_glyphs(canvas, draw):
    with canvas.within((Step("P", new_key()),)):
        getattr(canvas, draw)(10, 10, "schön")
        with pytest.raises(MissingGlyphError, match=r"has no glyph for U\+4E2D"):
            getattr(canvas, draw)(10, 10, FOREIGN)


def test_page_furniture_needs_its_glyphs(canvas):
    canvas.begin_artifact()
    with pytest.raises(MissingGlyphError):
        canvas.drawString(10, 10, FOREIGN)


def test_late_text_needs_its_glyphs(canvas):
    with canvas.within((Step("P", new_key()),)):
        canvas.draw_late(f"{FOREIGN} {{}}", **LATE)
    with pytest.raises(MissingGlyphError):
        canvas.save()


def test_text_outside_the_structure_is_refused(canvas):
    with pytest.raises(UntaggedContentError, match="text outside the structure"):
        canvas.drawString(10, 10, "schön")


def test_font_that_is_not_embedded_is_refused(canvas):
    with pytest.raises(UntaggedContentError, match="Helvetica would not be embedded"):
        canvas.setFont("Helvetica", 9)
