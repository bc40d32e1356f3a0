"""Bookmarks: the headings as a tree that a person can look through, whatever there is of them."""

import page as page_validation
import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from docs_export.pdf.tagged.bookmarks import Bookmarks


def drawn(path, levels) -> None:
    """A file of one page whose bookmarks are numbered and have these levels."""
    canvas = Canvas(str(path))
    canvas._doc.outline = canvas._doc.Outlines = canvas._doc.Catalog.Outlines = Bookmarks()
    canvas.drawString(100, 100, "x")
    for number, level in enumerate(levels):
        canvas.bookmarkPage(f"b{number}")
        canvas.addOutlineEntry(f"Titel {number}", f"b{number}", level, closed=level > 0)
    canvas.save()


def below(entry) -> list:
    kids, kid = [], entry.get("/First")
    while kid is not None:
        kids.append((str(kid.Title), below(kid)))
        following = kid.get("/Next")
        assert following is None or following.Prev.objgen == kid.objgen
        assert following is not None or entry.Last.objgen == kid.objgen
        assert kid.Parent.objgen == entry.objgen
        kid = following
    return kids


def test_tree_follows_the_levels(tmp_path):
    drawn(tmp_path / "x.pdf", (0, 1, 2, 1, 0))
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        root = pdf.Root.Outlines
        assert below(root) == [
            ("Titel 0", [("Titel 1", [("Titel 2", [])]), ("Titel 3", [])]),
            ("Titel 4", []),
        ]
        # Two chapters and the sections of the first are seen at once; what is below a section is closed.
        assert (root.Count, root.First.Count, root.First.First.Count) == (4, 2, -1)


def test_level_that_is_left_out_is_refused(tmp_path):
    with pytest.raises(ValueError, match="no heading of level 2 stands above 'Titel 1'"):
        drawn(tmp_path / "x.pdf", (0, 2))


def test_file_without_headings_has_no_bookmarks(tmp_path):
    drawn(tmp_path / "x.pdf", ())
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert "/Outlines" not in pdf.Root


@pytest.mark.parametrize(
    ("count", "groups", "first"),
    [(80, 80, "Titel 0"), (81, 9, "Titel 0 … Titel 8"), (2000, 45, "Titel 0 … Titel 44")],
)
def test_very_many_on_one_level_are_grouped(tmp_path, count, groups, first):
    drawn(tmp_path / "x.pdf", (0,) * count)
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        kids = below(pdf.Root.Outlines)
        assert pdf.Root.Outlines.First.Dest[0].objgen == pdf.pages[0].objgen
    assert (len(kids), kids[0][0]) == (groups, first)
    leaves = [leaf for kid in kids for leaf in (kid[1] or [kid])]
    assert [title for title, _ in leaves] == [f"Titel {number}" for number in range(count)]


def test_validator_reads_any_number_of_bookmarks(tmp_path):
    """The chain of 300 that ReportLab itself writes is longer than the validator follows."""
    drawn(tmp_path / "x.pdf", (0,) * 3000)
    assert page_validation.validate_pdf(str(tmp_path / "x.pdf"), profile="ua1").document.page_count == 1
