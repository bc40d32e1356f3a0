"""What is left out of a documentation, and what is said about it."""

import pytest

from docs_export.content import Options, chapters_of, dump, excerpt, left_out, load, omissions, settle
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.wehringhausen import wehringhausen

GROUP = "LIN-SK3-AG3"


def test_chapters_are_those_that_the_version_has():
    assert [chapter.key for chapter in chapters_of(wehringhausen())] == [
        *("glance", "purpose", "people", "groups", "WEH-SK7-PL", "outcomes"),
    ]


@pytest.mark.parametrize(
    ("chosen", "settled"),
    [
        (Options(), {}),
        (Options(without=["programme", "unbekannt"]), {}),
        (Options(photos=False, cards=False), {}),
        (Options(without=["people", "glance", "people"]), {"without": ["glance", "people"]}),
    ],
)
def test_what_is_not_there_cannot_be_left_out(chosen, settled):
    assert settle(chosen, wehringhausen()).choice == settled


def test_without_photos_there_is_no_photo_log_to_leave_out():
    chosen = Options(without=["photo_log"], photos=False)
    assert settle(chosen, lindenhof()).choice == {"photos": False}


@pytest.mark.parametrize(
    ("options", "most", "said"),
    [
        (Options(), None, ""),
        (Options(photos=False), None, "ohne Fotos"),
        (Options(cards=False, without=["glossary"]), None, "ohne Karten im Wortlaut, ohne das Kapitel „Glossar“"),
        (Options(without=["glossary", "people"]), 2, "ohne die Kapitel „Ort, Datum, Teilnehmende“, „Glossar“"),
        (Options(without=["glossary", "people"]), 1, "ohne 2 Kapitel, die das Impressum nennt"),
    ],
)
def test_excerpt_says_what_it_lacks(options, most, said):
    assert omissions(options, lindenhof(), most=most) == said


def test_what_is_left_out_can_be_listed():
    options = Options(photos=False, cards=False, without=["glossary", GROUP])
    assert left_out(options, lindenhof()) == (
        *("Fotos", "Karten im Wortlaut", "Kapitel „Arbeitsgruppe\xa03: Wege und Plätze“", "Kapitel „Glossar“"),
    )
    assert left_out(Options(), lindenhof()) == ()


def test_whole_document_is_its_own_excerpt():
    content = lindenhof()
    assert excerpt(content, Options()) is content


def test_excerpt_holds_no_photos():
    left = excerpt(lindenhof(), Options(photos=False))
    assert (left.photos, [photo for group in left.groups for photo in group.photos]) == ((), [])


def test_excerpt_holds_no_cards_but_keeps_clusters():
    whole = lindenhof()
    left = excerpt(whole, Options(cards=False))
    assert [card for group in left.groups for card in group.cards] == []
    assert [len(group.clusters) for group in left.groups] == [len(group.clusters) for group in whole.groups]


@pytest.mark.parametrize(
    "chapter", ["purpose", "people", "programme", "previous", "next_steps", "photo_log", "glossary"]
)
def test_chapter_left_out_is_gone_from_the_data(chapter):
    whole = lindenhof()
    left = excerpt(whole, Options(without=[chapter]))
    assert left != whole
    assert chapter not in {found.key for found in chapters_of(left)} - {"people"}


def test_group_left_out_is_known_by_the_table_only():
    left = excerpt(lindenhof(), Options(without=[GROUP]))
    group = next(group for group in left.groups if group.reference == GROUP)
    assert (group.summary.plain, group.cards, group.photos) == ("", (), ())
    assert [(outcome.text.plain, outcome.follow_ups) for outcome in group.outcomes] == [("", ())] * len(group.outcomes)
    assert group.outcomes


def test_group_left_out_with_the_table_is_gone():
    left = excerpt(lindenhof(), Options(without=[GROUP, "outcomes"]))
    assert GROUP not in {group.reference for group in left.groups}


def test_glossary_of_an_excerpt_explains_what_stands_in_it():
    entries = [{"term": term, "explanation": "Das ist es."} for term in ("Luftbild", "Lenkungskreis", "Begrüßung")]
    whole = load(dump(lindenhof()) | {"glossary": entries})
    left = excerpt(whole, Options(without=["programme", "next_steps"]))
    assert [entry.term for entry in left.glossary] == ["Luftbild"]
