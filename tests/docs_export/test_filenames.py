"""File names say what is in the file."""

import pytest

from docs_export.content import Options
from docs_export.domain.orders import order
from docs_export.filenames import download_name
from participation.models import ShortVersion
from tests.factories.docs_export import add_outcome, make_event, make_file, make_group, make_version
from tests.factories.participation import CardFactory, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

ALL = ["glance", "people", "TST-BW1-AG1", "TST-BW1-AG2", "TST-BW1-AG3", "TST-BW1-AG4", "outcomes"]


@pytest.fixture
def version():
    event = make_event()
    event.short_versions.add(ShortVersion(language="de-simple", text="Kurz."))
    publish(event)
    for number in range(1, 5):
        add_outcome(make_group(event, number=number))
    CardFactory(group=event.get_children().first().specific)
    return make_version(event)


def only(*chapters):
    return [key for key in ALL if key not in chapters]


@pytest.mark.parametrize(
    ("variant", "options", "name", "description"),
    [
        ("public", Options(), "TST-BW1-1.0.pdf", ""),
        ("internal", Options(), "TST-BW1-1.0-intern.pdf", ""),
        ("public", Options(document="short", language="de-simple"), "TST-BW1-1.0-kurz-de-simple.pdf", ""),
        ("internal", Options(document="short"), "TST-BW1-1.0-intern-kurz.pdf", ""),
        ("public", Options(without=only("outcomes")), "auszug-ergebnisse.pdf", "nur „Alle Ergebnisse“"),
        (
            "internal",
            Options(without=only("outcomes", "TST-BW1-AG2"), cards=False),
            "TST-BW1-1.0-intern-auszug-ag2-ergebnisse-ohne-karten.pdf",
            "nur „Arbeitsgruppe\xa02: Thementisch 2“ und „Alle Ergebnisse“, ohne Karten im Wortlaut",
        ),
        ("public", Options(without=["glance"]), "TST-BW1-1.0-auszug-ohne-ueberblick.pdf", "ohne „Auf einen Blick“"),
        ("public", Options(cards=False), "TST-BW1-1.0-auszug-ohne-karten.pdf", "ohne Karten im Wortlaut"),
        (
            "public",
            Options(without=only("glance", "people", "outcomes")),
            "TST-BW1-1.0-auszug-ueberblick-teilnehmende-ergebnisse.pdf",
            "nur „Auf einen Blick“, „Ort, Datum, Teilnehmende“ und „Alle Ergebnisse“",
        ),
    ],
)
def test_excerpt_is_told_by_what_is_shorter(version, variant, options, name, description):
    rendition = order(version, variant, options)
    assert download_name(rendition).endswith(name)
    assert rendition.description == description


def test_long_choice_is_numbered_and_folded():
    event = make_event()
    for number in range(1, 9):
        add_outcome(make_group(event, number=number))
    keys = ["glance", *(f"TST-BW1-AG{number}" for number in range(1, 5))]
    rendition = order(make_version(event), "public", Options(without=keys, photos=False))
    assert download_name(rendition) == f"TST-BW1-1.0-auszug-{rendition.pk}.pdf"
    assert rendition.description.split("\n") == [
        "ohne 5 von 11 Kapiteln",
        "Auf einen Blick",
        *(f"Arbeitsgruppe\xa0{number}: Thementisch {number}" for number in range(1, 5)),
    ]


def test_key_of_a_chapter_that_nobody_named_becomes_ascii(version):
    rendition = make_file(version, options={"without": only("glance", "TST-BW1-AG3")})
    assert download_name(rendition) == "TST-BW1-1.0-auszug-ueberblick-ag3.pdf"
