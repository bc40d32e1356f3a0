"""The reader that the product and its tests share finds all that was written; poppler says the same."""

import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from docs_export.pdf.readback import structure_text
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.poppler import by_poppler, by_us
from tests.docs_export.pdf.reading import normal
from tests.docs_export.pdf.test_documents import source_texts


def letters(text: str) -> str:
    return re.sub(r"\s", "", normal(text))


def test_every_text_comes_back_in_order(rendered):
    document = lindenhof()
    path = rendered(document)
    told = structure_text(path)
    assert [text for text in source_texts(document) if letters(text) not in letters("".join(told))] == []
    assert set(alternatives(path)) <= set(told)
    assert by_us(path) == by_poppler(path)


def alternatives(path) -> list[str]:
    with pikepdf.open(path) as pdf:
        elements = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        return [normal(str(element.Alt)) for element in elements if "/Alt" in element and "/S" in element]


@pytest.mark.parametrize("text", ["Łódź", "ja ✓"])
def test_any_script_comes_back(rendered, text):
    assert text in structure_text(rendered(motto=text))


TABLE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <00660066>
<0002> <D83DDE00> endbfchar
2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0031> <00320033>] endbfrange
1 beginbfchar <0003> <0020> endbfchar
endcmap end end"""
FIRST = b"""BT /F 9 Tf 9 99 Td
/P <</MCID 0>> BDC [<0010> -50 <00110012>] TJ <0020> Tj EMC
/Span <</MCID 1>> BDC 0 -20 Td <00210002> Tj EMC
/P <</MCID 2>> BDC 0 -20 Td <00030001> Tj EMC
/Artifact BMC 0 -20 Td <0011> Tj EMC ET"""
SECOND = b"BT /F 9 Tf 9 99 Td 9 TL /P <</MCID 0>> BDC <0012> ' EMC ET"
NESTED = b"""BT /F 9 Tf 9 99 Td /P /Named BDC 9 0 <0010> " <0099> Tj
/Span <</ActualText (instead)>> BDC <0011> Tj /Span <</ActualText (of it)>> BDC <0011> Tj EMC EMC <0012> Tj EMC ET"""


@pytest.fixture
def handmade(tmp_path):
    """What our writer never makes, but the standard allows; the second page goes on with the first one's paragraph."""

    def make(second):
        pdf = pikepdf.new()
        pages = [page_of(pdf, FIRST), page_of(pdf, second)]
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        part = pdf.make_indirect(Dictionary(S=Name.Document, P=root))
        paragraph = pdf.make_indirect(Dictionary(S=Name.P, P=part, Pg=pages[0], Alt="said"))
        inline = pdf.make_indirect(Dictionary(S=Name.Span, P=paragraph, K=1, Pg=pages[0]))
        other = Dictionary(Type=Name.MCR, Pg=pages[1], MCID=0)
        paragraph.K, part.K, root.K = Array([0, inline, 2, other]), paragraph, part
        rows = Array([0, Array([paragraph, inline, paragraph]), 1, Array([paragraph])])
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=rows))
        pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)
        pdf.save(tmp_path / "handmade.pdf")
        return tmp_path / "handmade.pdf"

    return make


def page_of(pdf, content):
    table = pdf.make_stream(TABLE)
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Helvetica, CIDToGIDMap=Name.Identity,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=Dictionary(Type=Name.FontDescriptor, FontName=Name.Helvetica, Flags=4),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Helvetica, Encoding=Name("/Identity-H"),
        DescendantFonts=[pdf.make_indirect(inner)], ToUnicode=table,
    )  # fmt: skip
    page = pdf.add_blank_page(page_size=(200, 200))
    named = {"/Named": Dictionary(MCID=0)}
    page.obj.Resources = Dictionary(Font={"/F": pdf.make_indirect(font)}, Properties=named)
    page.obj.Contents, page.obj.StructParents = pdf.make_stream(content), len(pdf.pages) - 1
    return page.obj


def test_whatever_the_standard_allows_is_read(handmade):
    path = handmade(SECOND)
    assert by_us(path) == by_poppler(path) == [("P", "abc1"), ("Span", "23😀"), ("P", "ffc")]
    assert structure_text(path) == ["said", "abc1", "23😀", "ffc"]


def test_what_poppler_does_not_know_is_read(handmade):
    """Named properties, ActualText, and a code of which nothing is known."""
    assert by_us(handmade(NESTED))[-1] == ("P", "ffa\ufffdinsteadc")
