"""Which pages are kept, for whom, and what browsers are told."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from districts.models import Notice
from participation.models import EventPage
from tests.factories.accounts import AdminFactory
from tests.factories.participation import publish
from website.events.filters import DistrictFilter, KindFilter, StatusFilter, YearFilter
from website.events.group_filters import GroupStatusFilter, ThemeFilter
from website.outcomes.listing import FILTERS as OF_OUTCOMES, ORDER
from website.runtime.page_cache import stamp
from website.runtime.pages import PARAMETER

pytestmark = pytest.mark.django_db

OF_EVENTS = (DistrictFilter, KindFilter, StatusFilter, YearFilter)
OF_GROUPS = (GroupStatusFilter, ThemeFilter)


@pytest.fixture
def event(pages, clock, conference):
    return EventPage.objects.get(pk=conference.pk).specific


@pytest.fixture
def address(event) -> str:
    return event.get_url()


@pytest.mark.parametrize("kind", ["files", pytest.param("redis", marks=pytest.mark.services)], indirect=True)
def test_second_reader_gets_what_was_made_for_the_first(address, client):
    first, second = client.get(address), Client().get(address)
    assert [first["X-Cache"], second["X-Cache"]] == ["miss", "hit"]
    assert second.content == first.content
    assert {**second.headers, "X-Cache": ""} == {**first.headers, "X-Cache": ""}
    assert first["Cache-Control"] == "private, no-cache"
    assert set(first["Vary"].split(", ")) == {"Accept-Language", "Cookie"}


def test_page_is_made_without_a_query(address, client, django_assert_num_queries):
    client.get(address)
    with django_assert_num_queries(0):
        assert client.get(address)["X-Cache"] == "hit"


def test_browser_that_has_the_page_gets_no_second_copy(address, client):
    etag = client.get(address)["ETag"]
    again = client.get(address, headers={"If-None-Match": etag})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", etag)
    assert client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_head_is_answered_from_the_page_but_leaves_none(address, client):
    assert "X-Cache" not in client.head(address)
    assert client.get(address)["X-Cache"] == "miss"
    answer = client.head(address)
    assert (answer.status_code, answer["X-Cache"], answer.content) == (200, "hit", b"")


def test_nothing_is_older_than_the_minute(address, ask, clock, home, district, client):
    ask(address)
    clock.seconds += 57
    assert ask(address) == "hit"
    clock.seconds += 3
    assert ask(address) == "miss"


def test_notice_goes_with_its_last_day(event, district, client, clock, monkeypatch):
    """Nothing is written when a day ends."""
    today = timezone.localdate()
    Notice.objects.create(page=district, text="Heute zu", ends_on=today)
    publish(district)
    assert "Heute zu" in client.get(district.get_url()).content.decode()
    monkeypatch.setattr(timezone, "localdate", lambda *args: today + dt.timedelta(days=1))
    clock.seconds += stamp.MINUTE
    assert "Heute zu" not in client.get(district.get_url()).content.decode()


def test_page_that_changes_while_it_is_made_is_not_kept(address, event, stored, ask, monkeypatch):
    """It was made from the old rows, and must not stand under the new generation."""
    serve = type(event).serve

    def change_meanwhile(page, request, *args, **kwargs):
        response = serve(page, request, *args, **kwargs).render()
        stored(lambda: publish(EventPage.objects.get(pk=page.pk).specific))
        return response

    monkeypatch.setattr(type(event), "serve", change_meanwhile)
    assert ask(address) == "miss"
    monkeypatch.undo()
    assert ask(address) == "miss"


def test_who_is_signed_in_neither_leaves_a_page_nor_gets_one(address, client):
    editor = Client()
    editor.force_login(AdminFactory())
    mine = editor.get(address)
    assert "X-Cache" not in mine
    assert b"wagtail-userbar" in mine.content
    assert client.get(address)["X-Cache"] == "miss"
    assert b"wagtail-userbar" not in client.get(address).content
    assert b"wagtail-userbar" in editor.get(address).content


def test_who_has_a_message_waiting_gets_their_own_page(address, client, ask):
    ask(address)
    client.cookies["messages"] = "x"
    assert ask(address) == ""


@pytest.mark.parametrize("cookies", [{}, {"django_language": "de"}, {"other": "x"}])
def test_other_cookies_change_nothing(address, cookies, ask):
    ask(address)
    assert Client().get(address, headers={"Cookie": "; ".join(map("=".join, cookies.items()))})["X-Cache"] == "hit"


def test_draft_preview_is_never_kept_and_never_a_kept_page(address, event, client, ask):
    event.title = "GEHEIMENTWURF"
    for came in ("miss", "hit"):
        preview = event.make_preview_request()
        assert "GEHEIMENTWURF" in preview.content.decode()
        assert "X-Cache" not in preview
        public = client.get(address)
        assert (public["X-Cache"], "GEHEIMENTWURF" in public.content.decode()) == (came, False)


@pytest.mark.parametrize(
    "restriction", [{"restriction_type": "login"}, {"restriction_type": "password", "password": "x"}]
)
def test_private_page_is_never_kept(event, address, stored, client, restriction):
    client.get(address)
    stored(PageViewRestriction.objects.create, page=event, **restriction)
    for _ in range(2):
        answer = client.get(address)
        assert "X-Cache" not in answer or answer["X-Cache"] == "miss"
        assert "Kultopia" not in answer.content.decode()


def test_page_that_became_private_is_no_more_for_a_browser_that_has_it(event, address, stored, client):
    etag = client.get(address)["ETag"]
    stored(PageViewRestriction.objects.create, page=event, restriction_type="login")
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 302


def test_what_is_missing_is_looked_for_each_time(address, event, stored, client):
    missing = f"{address}neu/"
    assert "X-Cache" not in client.get(missing)
    stored(lambda: publish(event.add_child(instance=type(event.get_parent().specific)(title="Neu", slug="neu"))))
    assert client.get(missing).status_code == 200


@pytest.mark.parametrize(
    ("query", "is_kept"),
    [
        ("", True),
        ("?", True),
        ("?seite=2", True),
        ("?seite=2&seite=3", False),
        ("?fbclid=abc", False),
        ("?seite=2&x=1", False),
        ("?seite=%00", False),
        ("?seite=" + "9" * 41, False),
        ("?seite=", False),
        ("?&&&=", False),
        ("?seite=%ff%fe", False),
    ],
)
def test_only_known_parameters_are_kept(address, query, is_kept, ask, settings):
    settings.PAGE_CACHE_VIEWS = {"wagtail_serve": {"seite"}}
    ask(address + query)
    assert (ask(address + query) == "hit") is is_kept


def test_flood_of_addresses_fills_no_disk(address, pages, settings, client, clock):
    """Redis forgets by itself: each page has a life of some minutes."""
    settings.PAGE_CACHE_VIEWS = {"wagtail_serve": {"seite"}}
    settings.CACHES["pages"]["OPTIONS"]["MAX_ENTRIES"] = 20
    for number in range(60):
        client.get(address, {"seite": number})
    assert 5 < len(pages._list_cache_files()) <= 20


@pytest.mark.parametrize("path", ["/admin/login/", "/healthz", "/tisch/x/", "/t/", "/d/WEH-SK7.pdf", "/e/X"])
def test_everything_else_is_apart(path, pages, home, ask):
    ask(path)
    assert ask(path) == ""


def test_hosts_do_not_get_each_others_pages(address, ask):
    ask(address)
    assert [ask(address, headers={"host": host}) for host in ("other.example", "testserver")] == ["miss", "hit"]


def test_unknown_host_is_refused_as_ever(address, ask, client, settings):
    settings.ALLOWED_HOSTS = ["testserver"]
    ask(address)
    assert client.get(address, headers={"host": "evil.example"}).status_code == 400


def test_lists_are_kept_with_the_parameters_that_they_know(pages, home, clock, ask, settings):
    """The names in the settings are those of the lists; an invented one, or a choice that is refused, keeps nothing."""
    views = settings.PAGE_CACHE_VIEWS
    assert views["events:list"] == {*(each.name for each in (*OF_EVENTS, *OF_GROUPS)), PARAMETER}
    assert views["outcomes:list"] == {*(each.name for each in OF_OUTCOMES), ORDER, PARAMETER}
    for address in ("/veranstaltungen/", "/ergebnisse/", "/ergebnisse/?ordnung=aelteste", "/glossar/"):
        ask(address)
        assert (address, ask(address)) == (address, "hit")
    for address in ("/veranstaltungen/?fbclid=1", "/ergebnisse/?fbclid=1", "/suche/?q=bank", "/ergebnisse/daten.csv"):
        ask(address)
        assert (address, ask(address) == "hit") == (address, False)
