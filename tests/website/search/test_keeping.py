"""When the index learns of what was written, published, moved and documented, and what the evening pays for it."""

import uuid

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from districts.models import DistrictPage, MeasurePage
from docs_export.domain.publish import withdraw_version
from participation.domain.board.blocking import block_cards, unblock_cards
from participation.domain.capture import STORED, Sender, apply_operations
from participation.models import Card, EventPage
from participation.operations import Add, Edit, Withdraw
from tests.factories.accounts import AdminFactory
from tests.factories.docs_export import make_published
from tests.factories.participation import publish
from website.runtime.worker import read_for_search
from website.search import keeping, pages
from website.search.keeping import catch_up, rebuild
from website.search.models import ReadWall, SearchEntry

pytestmark = pytest.mark.django_db


def send(group, *operations):
    results = apply_operations(group, operations, Sender(device="d"))
    assert {result.state for result in results} == {STORED}


def add(text) -> Add:
    return Add(id=uuid.uuid4(), text=text)


def cards_in_index() -> set[str]:
    return set(SearchEntry.objects.filter(kind="karte").values_list("text", flat=True))


def test_sending_a_card_asks_nothing_of_the_index(town):
    with CaptureQueriesContext(connection) as queries:
        send(town["group"], add("Neue Schaukel"))
    assert [query["sql"] for query in queries if "search_" in query["sql"]] == []


def test_worker_reads_what_the_tables_sent(titles, town):
    before = cards_in_index()
    first, second = add("Neue Schaukel"), add("Zweite Schaukel")
    send(town["group"], first, second)
    assert titles("Schaukel") == []
    read_for_search()
    assert titles("Schaukel") == ["Zweite Schaukel", "Neue Schaukel"]
    send(town["group"], Edit(id=first.id, text="Neue Rutsche", version=1), Withdraw(id=second.id))
    assert titles("Schaukel") == []
    read_for_search()
    assert cards_in_index() == before | {"Neue Rutsche"}


def test_only_what_changed_is_read(town, monkeypatch):
    read = []
    card_entry = keeping.read_wall.__globals__["card_entry"]
    monkeypatch.setitem(keeping.read_wall.__globals__, "card_entry", lambda *a: read.append(a[0]) or card_entry(*a))
    send(town["group"], add("Neue Schaukel"))
    assert catch_up() == 1
    assert [card.text for card in read] == ["Neue Schaukel"]
    assert catch_up() == 0


def test_turn_with_nothing_to_do_is_cheap(town, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        assert catch_up() == 0


def test_blocked_card_comes_back(titles, town):
    card = Card.objects.get(text__contains="Lehne")
    by = AdminFactory()
    block_cards(town["group"], [card.uuid], reason="Name", by=by)
    assert titles("Lehne") == []
    catch_up()
    assert card.text not in cards_in_index()
    unblock_cards(town["group"], [card.uuid], by=by)
    catch_up()
    assert titles("Lehne") == [card.text]


def test_publishing_is_seen_at_once(titles, town, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        publish(town["district"].add_child(instance=MeasurePage(title="Neue Brücke", slug="m2")))
    assert titles("Brücke") == ["Neue Brücke"]


def test_unpublishing_empties_the_index(town, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        EventPage.objects.get(pk=town["conference"].pk).unpublish()
    below = SearchEntry.objects.filter(page__path__startswith=town["conference"].path)
    assert not below.exists()
    assert not ReadWall.objects.exists()


def test_event_published_again_brings_groups_and_cards_back(titles, town, django_capture_on_commit_callbacks):
    conference = EventPage.objects.get(pk=town["conference"].pk).specific
    conference.unpublish()
    catch_up()
    assert titles("Tempo") == []
    with django_capture_on_commit_callbacks(execute=True):
        publish(conference)
    assert titles("Tempo") == ["Tempo 30"]
    catch_up()
    assert titles("Lehne") == ["Eine Bank ohne Lehne ist keine."]


def test_moved_page_belongs_to_its_new_district(titles, home, town, django_capture_on_commit_callbacks):
    other = publish(home.add_child(instance=DistrictPage(title="Altstadt", slug="altstadt", code="ALT")))
    measure = MeasurePage.objects.get()
    with django_capture_on_commit_callbacks(execute=True):
        measure.move(other, "last-child")
    catch_up()
    assert titles("Nordstraße", stadtteil="altstadt") == ["Umbau der Nordstraße"]


def test_new_date_of_an_event_goes_down_to_its_cards(titles, town):
    from districts.values import FuzzyDate

    conference = EventPage.objects.get(pk=town["conference"].pk).specific
    conference.date = FuzzyDate(2021, 3, 26)
    publish(conference)
    catch_up()
    assert titles("Lehne", jahr="2021") == ["Eine Bank ohne Lehne ist keine."]


def test_deleted_page_takes_its_entries_along(town):
    measure = Page.objects.get(slug="m1")
    measure.delete()
    assert not SearchEntry.objects.filter(kind="massnahme").exists()


def test_documentation_is_found_until_it_is_withdrawn(ask, titles, town, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    version = make_published(EventPage.objects.get(pk=town["conference"].pk).specific)
    keeping.read_page(Page.objects.get(pk=town["conference"].pk))
    assert titles("Dokumentation") == ["Dokumentation, Fassung 1.0: Siebte Stadtteilkonferenz"]
    assert "/d/WEH-SK7/1.0.pdf" in [link["href"] for link in ask("Dokumentation").all("a")]
    withdraw_version(version, reason="Fehler")
    assert titles("Dokumentation") == []


def test_turn_ends_in_time(town, monkeypatch):
    rebuilt = rebuild()
    assert rebuilt == SearchEntry.objects.count() > 10
    for model in (ReadWall, keeping.ReadPage):
        model.objects.all().delete()
    assert catch_up(seconds=-1) == 0


def test_page_that_cannot_be_read_holds_up_no_other(titles, town, monkeypatch, caplog):
    def fail_for_groups(page):
        if page.slug == "gruppe-1":
            raise ValueError("unreadable")
        return entries_of(page)

    entries_of = pages.entries_of
    monkeypatch.setattr(pages, "entries_of", fail_for_groups)
    rebuild()
    assert f"Page {town['group'].pk} cannot be read for the search" in caplog.text
    assert titles("Umbau") == ["Umbau der Nordstraße"]
    assert titles("Tempo") == []
    monkeypatch.undo()
    catch_up()
    assert titles("Tempo") == ["Tempo 30"]


def test_command(town, capsys):
    count = SearchEntry.objects.count()
    SearchEntry.objects.all().delete()
    call_command("rebuild_search")
    assert capsys.readouterr().out == f"Das Verzeichnis der Suche hat {count} Einträge.\n"
    assert SearchEntry.objects.count() == count
