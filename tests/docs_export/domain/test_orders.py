"""The same choice twice is one job; what can't be made is not ordered."""

import pytest

from docs_export.content import Options, chapters_of
from docs_export.domain.orders import OrderError, order
from docs_export.domain.publish import withdraw_version
from docs_export.domain.render import read_content, render_rendition
from docs_export.enums import Variant
from docs_export.models import Rendition
from participation.models import EventPhoto, ShortVersion
from tests.factories.districts import PhotoFactory
from tests.factories.docs_export import add_outcome, make_event, make_group, make_version, read
from tests.factories.participation import CardFactory, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def version():
    event = make_event()
    event.short_versions.add(ShortVersion(language="de-simple", text="Kurz."))
    publish(event)
    group = make_group(event)
    add_outcome(group)
    CardFactory(group=group)
    return make_version(event)


def test_full_choice_is_the_file_that_exists_already(version):
    first = order(version, Variant.PUBLIC)
    chosen = Options(without=["programme", "gibt es nicht"], photos=False)  # this version has neither
    assert order(version, Variant.PUBLIC, chosen) == first
    assert (first.is_whole, first.key) == (True, f"render:{version.pk}:public:full:pdf:de")


def test_same_choice_twice_is_one_job(version):
    chosen = [Options(without=keys, cards=False) for keys in (["people", "outcomes"], ["outcomes", "people"])]
    first, second = (order(version, Variant.PUBLIC, options) for options in chosen)
    assert first == second
    assert first.options == {"without": ["outcomes", "people"], "cards": False}
    told = "nur „Auf einen Blick“ und „Arbeitsgruppe\xa01: Thementisch 1“, ohne Karten im Wortlaut"
    assert (first.name, first.description) == ("Auszug", told)


def test_choice_reaches_the_renderer(version):
    rendition = order(version, Variant.INTERNAL, Options(cards=False))
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    assert b"{'cards': False}" in read(rendition.file)


@pytest.mark.parametrize(
    ("language", "name"), [("de", "Kurzfassung"), ("de-simple", "Kurzfassung in Leichter Sprache")]
)
def test_short_version(version, language, name):
    rendition = order(version, Variant.PUBLIC, Options(document="short", language=language))
    assert (rendition.format, rendition.language, rendition.name) == ("short", language, name)
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    assert f"Kurzfassung {language}".encode() in read(rendition.file)


@pytest.mark.parametrize(
    ("variant", "options", "reason"),
    [
        ("geheim", Options(), "lässt sich diese Datei nicht erstellen"),
        ("public", Options(document="short", language="tr"), "In dieser Sprache gibt es keine Kurzfassung"),
        ("public", Options(without=["glance", "people", "TST-BW1-AG1", "outcomes"]), "mindestens ein Kapitel"),
    ],
)
def test_what_cannot_be_made_is_not_ordered(version, variant, options, reason):
    with pytest.raises(OrderError, match=reason):
        order(version, variant, options)
    assert Rendition.objects.count() == 0


def test_photos_alone_are_no_chapter_where_photos_are_left_out():
    event = make_event()
    event.event_photos.add(EventPhoto(photo=PhotoFactory()))
    version = make_version(publish(event))
    keys = [chapter.key for chapter in chapters_of(read_content(version, Variant.PUBLIC))]
    assert "photo_log" in keys
    with pytest.raises(OrderError, match="mindestens ein Kapitel"):
        order(version, Variant.PUBLIC, Options(without=keys, photos=False))
    with pytest.raises(OrderError, match="Fotodokumentation braucht Fotos"):
        order(version, Variant.PUBLIC, Options(without=[key for key in keys if key != "photo_log"], photos=False))


def test_nothing_is_made_of_a_withdrawn_version(version):
    withdraw_version(version, reason="Grund")
    with pytest.raises(OrderError):
        order(version, Variant.PUBLIC)
