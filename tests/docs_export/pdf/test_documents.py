"""Whole documents: complete, valid, the same bytes every time."""

import io
import re
import subprocess
from datetime import UTC, datetime

import pikepdf
import pytest

from docs_export.content import Options
from docs_export.pdf import render
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.reading import faults, normal, page_text, structure_text
from tests.docs_export.pdf.wehringhausen import wehringhausen

DOCUMENTS = {
    "wehringhausen": wehringhausen,
    "lindenhof": lindenhof,
    "internal": lambda: lindenhof(variant="internal", is_demo=False),
}
BOTH = "Interne Fassung, nicht zur Veröffentlichung · Demonstrationsinhalt, erfunden"
CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(params=DOCUMENTS)
def document(request):
    return DOCUMENTS[request.param]()


def test_document_keeps_pdf_ua_and_pdf_a(document, rendered):
    assert faults(rendered(document)) == []


def source_texts(content):
    """Everything that a person wrote, as it has to come back."""
    yield from (content.title, content.motto, content.central_question, *content.occasion.plain.split("\n"))
    for group in content.groups:
        yield group.title
        yield from (*group.guiding_questions, *group.key_statements, *group.discussion.plain.split("\n"))
        yield from (card.text for card in group.cards)
        for outcome in group.outcomes:
            yield from (outcome.reference, outcome.headline, outcome.text.plain, outcome.responsible, outcome.due)
        for photo in group.photos:
            yield from (photo.caption, *photo.transcript.plain.split("\n"))
    previous = content.previous_results.outcomes if content.previous_results else ()
    for entry in (entry for outcome in previous for entry in outcome.follow_ups):
        yield from (entry.on, entry.text.plain, entry.reason)
    for item in content.agenda:
        yield from (item.title, item.speaker, item.summary.plain)
    yield from (entry.explanation for entry in content.glossary)
    yield from (note.change_note for note in content.history)
    yield from content.omitted


def test_every_text_comes_back_whole_from_the_structure(document, rendered):
    told = structure_text(rendered(document), between="")
    assert [text for text in source_texts(document) if normal(text) not in told] == []


def test_same_content_gives_the_same_bytes(document):
    def made():
        out = io.BytesIO()
        render(document, out, resolve_photo=resolve, created=CREATED)
        return out.getvalue()

    assert made() == made()


def test_moment_of_making_is_the_given_one(rendered):
    with pikepdf.open(rendered()) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20261120120000+00'00'"
        assert pdf.open_metadata()["xmp:CreateDate"] == "2026-11-20T12:00:00Z"
        assert pdf.open_metadata()["dc:title"] == "Dokumentation: Siebte Stadtteilkonferenz Wehringhausen"


def test_all_fonts_are_embedded_subsets(rendered):
    path = rendered(lindenhof())
    told = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert told
    assert all(re.match(r"[A-Z]{6}\+Werkstatt\S+ +TrueType +\S+ +yes yes yes", line) for line in told)


def test_contents_tell_the_page_on_which_a_chapter_begins(rendered):
    path = rendered(lindenhof())
    with pikepdf.open(path) as pdf:
        names = {str(entry.title): entry for entry in pdf.open_outline().root}
        pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        begins = {title: pages[entry.destination[0].objgen] for title, entry in names.items()}
    told = structure_text(path)
    for title in ("Alle Ergebnisse", "Nächste Schritte", "Impressum"):
        assert re.search(rf"\d+ {title} {begins[title]}\b", told)
    assert f"Seite 2 von {max(pages.values())}" in page_text(path)


def test_unknown_facts_read_not_documented(rendered):
    told = structure_text(rendered())
    for label in ("Zeit", "Moderation", "Programm"):
        assert f"{label} nicht dokumentiert" in told
    assert "Zuständig nicht dokumentiert Bis nicht dokumentiert" in told


def test_unknown_funding_is_said_in_the_imprint(rendered):
    told = structure_text(rendered(design={}))
    assert "Förderhinweis nicht dokumentiert" in told


def test_outcomes_lead_to_their_printed_addresses(rendered):
    path = rendered()
    assert "zum Beispiel werkstattbuch.example/e/WEH-SK7-PL-E01." in page_text(path)
    with pikepdf.open(path) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", []) if "/URI" in note.get("/A", {})]
        addresses = {str(note.A.URI) for note in notes}
    assert {"https://werkstattbuch.example/e/WEH-SK7", "https://werkstattbuch.example/e/WEH-SK7-PL-E05"} <= addresses


def test_outlook_is_no_step_without_a_date(rendered):
    told = structure_text(rendered(next_steps=[{"title": "Wie es weitergeht", "text": "Der Lenkungskreis berät."}]))
    assert "Wie es weitergeht Der Lenkungskreis berät." in told
    assert "nicht dokumentiert Wie es weitergeht" not in told
    assert "Der nächste Schritt" not in told


def test_clusters_without_cards_are_not_called_cards(rendered):
    plenary = {"reference": "WEH-SK7-PL", "kind": "plenary", "title": "Plenum"}
    clusters = [{"title": "Anlaufstelle", "summary": "Oft genannt.", "dots": 5}]
    told = structure_text(rendered(groups=[plenary | {"clusters": clusters, "dot_rule": "drei Punkte je Person"}]))
    assert "Kartengruppen 1 Kartengruppe; einzelne Karten sind dazu nicht dokumentiert." in told
    assert "Karten im Wortlaut" not in told
    assert "Regel: drei Punkte je Person." in told


def test_chapter_without_content_is_left_out(rendered):
    with pikepdf.open(rendered()) as pdf:
        titles = [str(entry.title) for entry in pdf.open_outline().root]
    assert titles == [
        *("Auf einen Blick", "Inhalt", "Anlass und Ziel", "Ort, Datum, Teilnehmende", "Arbeitsgruppen", "Plenum"),
        *("Alle Ergebnisse", "Impressum"),
    ]


@pytest.mark.parametrize(
    ("changes", "banner", "there"),
    [
        ({"is_demo": True}, "Demonstrationsinhalt, erfunden", True),
        ({"is_demo": False}, "Demonstrationsinhalt", False),
        ({"variant": "internal"}, "Interne Fassung, nicht zur Veröffentlichung", True),
        ({"variant": "internal", "is_demo": True}, BOTH, True),
    ],
)
@pytest.mark.parametrize("options", [Options(), Options(document="short"), Options(document="short", language="tr")])
def test_banner_stands_whole_on_every_page(rendered, changes, banner, there, options):
    path = rendered(**changes, short_texts=[{"language": "tr", "text": "Merhaba"}], options=options)
    count = page_text(path).count(banner)
    assert count == (rendered.result.pages if there else 0)


def test_cover_is_one_page(document, rendered):
    with pikepdf.open(rendered(document)) as pdf:
        first = pdf.open_outline().root[0]
        assert first.destination[0].objgen == pdf.pages[1].objgen


def test_empty_documentation_is_still_a_document(rendered):
    nothing = {"groups": [], "facts": {}, "history": [], "public_url": "", "design": {}, "occasion": None}
    path = rendered(**nothing, summary=None, central_question="", short_url="")
    assert faults(path) == []
    assert "Datum nicht dokumentiert" in structure_text(path)


def test_pages_carry_their_numbers_and_bookmarks_are_open(rendered):
    """A reader's "go to page 5" and a screen reader say what is printed."""
    with pikepdf.open(rendered(lindenhof())) as pdf:
        assert [page.label for page in pdf.pages] == [str(number) for number in range(1, len(pdf.pages) + 1)]
        assert "/PageLabels" in pdf.Root
        assert pdf.Root.PageMode == "/UseOutlines"
