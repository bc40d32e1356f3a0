"""An excerpt holds what was chosen, and says that it is one."""

import pikepdf
import pytest

from docs_export.content import Options, chapters_of
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.reading import faults, normal, page_text, structure_text
from tests.docs_export.pdf.wehringhausen import wehringhausen

GROUP = "LIN-SK3-AG3"
FRAME = {"Inhalt", "Impressum"}


def bookmarks(path) -> list[str]:
    with pikepdf.open(path) as pdf:
        return [normal(str(entry.title)) for entry in pdf.open_outline().root if str(entry.title) not in FRAME]


def titles(content, without=()) -> list[str]:
    return [normal(chapter.title) for chapter in chapters_of(content) if chapter.key not in without]


@pytest.mark.parametrize("content", [lindenhof, wehringhausen])
def test_choice_offers_the_chapters_of_the_contents(rendered, content):
    assert bookmarks(rendered(content())) == titles(content())


@pytest.mark.parametrize("changes", [{"groups": []}, {"agenda": [], "method": "World Café"}, {"facts": {}}])
def test_choice_follows_the_content(rendered, changes):
    path = rendered(**changes)
    assert bookmarks(path) == titles(wehringhausen().model_validate(wehringhausen().model_dump() | changes))


def test_excerpt_keeps_the_standards_and_says_what_it_is(rendered):
    without = ("programme", GROUP, "glossary", "previous")
    path = rendered(lindenhof(), options=Options(without=without, photos=False, cards=False))
    assert faults(path) == []
    told = structure_text(path)
    assert "Auszug ohne Fotos, ohne Karten im Wortlaut, ohne 4 Kapitel, die das Impressum nennt" in told
    assert f"{told.count('· Auszug')} {page_text(path).count('· Auszug')}" == f"0 {rendered.result.pages - 1}"
    assert told.startswith("Auszug aus der Dokumentation Dritte Stadtteilkonferenz")
    assert bookmarks(path) == titles(lindenhof(), {*without, "photo_log"})
    with pikepdf.open(path) as pdf:
        assert pdf.open_metadata()["dc:title"].startswith("Auszug aus der Dokumentation: ")


def test_excerpt_holds_nothing_of_what_was_left_out(rendered):
    whole = lindenhof()
    group = next(group for group in whole.groups if group.reference == GROUP)
    marks = [group.cards[0].text, whole.glossary[0].explanation, group.photos[0].caption, group.outcomes[0].reference]
    marks = [normal(mark) for mark in marks]
    told = structure_text(rendered(whole))
    assert [mark for mark in marks if mark not in told] == []
    options = Options(without=(GROUP, "glossary", "outcomes"), photos=False, cards=False)
    told = structure_text(rendered(whole, options=options))
    assert [mark for mark in marks if mark in told] == []


def test_imprint_names_what_an_excerpt_lacks(rendered):
    told = structure_text(rendered(lindenhof(), options=Options(without=("programme", GROUP), photos=False)))
    *_, imprint = told.split("Was nicht enthalten ist Diese Datei ist ein Auszug. In ihr fehlen:")
    assert imprint.startswith(
        " – Fotos – Kapitel „Programm“ – Kapitel „Arbeitsgruppe 3: Wege und Plätze“ Bei der Freigabe"
    )


def test_whole_document_lacks_nothing(rendered):
    told = structure_text(rendered(lindenhof(omitted=())))
    assert "Was nicht enthalten ist" not in told


def test_without_its_cards_each_cluster_is_named_with_its_counts(rendered):
    told = structure_text(rendered(lindenhof(), options=Options(cards=False)))
    assert told.count("3 Kartengruppen, 24 Karten; der Wortlaut steht in der vollständigen Dokumentation.") == 6
    assert "Querung Nordring sichern 10 Karten, 21 Punkte" in told
    assert "Schatten auf dem Lindenplatz 9 Karten, 17 Punkte Vor allem im Juli." in told
    assert "einzelne Karten sind dazu nicht dokumentiert" not in told


@pytest.mark.parametrize(
    ("options", "words"), [(Options(), "144 Karten im Wortlaut"), (Options(cards=False), "144 Karten geschrieben")]
)
def test_figure_of_cards_promises_none_that_are_left_out(rendered, options, words):
    assert words in structure_text(rendered(lindenhof(), options=options))


def test_excerpt_credits_no_pictures_that_it_lacks(rendered):
    groups = ("LIN-SK3-AG1", GROUP)
    told = structure_text(rendered(lindenhof(), options=Options(without=groups)))
    assert "Bilder erfunden" in told


def test_internal_document_says_so_in_its_metadata(rendered):
    with pikepdf.open(rendered(variant="internal")) as pdf:
        assert pdf.open_metadata()["dc:title"] == "Dokumentation (intern): Siebte Stadtteilkonferenz Wehringhausen"
        assert str(pdf.docinfo.Subject) == "WEH-SK7, Fassung 1.0, intern"
