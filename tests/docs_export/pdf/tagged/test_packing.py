"""Small objects lie in compressed streams, whole and in their places."""

import subprocess
from functools import partial

import pikepdf
import pytest
from reportlab.pdfbase.pdfdoc import PDFDictionary
from reportlab.pdfgen.canvas import Canvas

from docs_export.pdf.tagged.packing import packed


def written(path, objects: int) -> None:
    """A file of one page with so many dictionaries besides."""
    canvas = Canvas(str(path), pdfVersion=(1, 7), invariant=1)
    canvas.drawString(100, 100, "x")
    for number in range(objects):
        canvas._doc.Reference(PDFDictionary({"Mark": "/Small", "Number": number}))
    canvas._doc.format = partial(packed, canvas._doc)
    canvas.save()


@pytest.mark.program("qpdf")
@pytest.mark.parametrize("objects", [0, 1, 199, 200, 401])
def test_every_object_is_found_again(tmp_path, objects):
    written(tmp_path / "x.pdf", objects)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        marked = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Mark") == "/Small"]
        assert sorted(int(o.Number) for o in marked) == list(range(objects))
        assert len(pdf.pages) == 1
    subprocess.run(["qpdf", "--check", tmp_path / "x.pdf"], check=True, capture_output=True)
    assert b"/Small" not in (tmp_path / "x.pdf").read_bytes()
