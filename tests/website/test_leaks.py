"""One test for each way out: nothing that is hidden reaches a resident, by no page, file, address or error."""

import re
from collections import deque
from datetime import date

import pytest
from django.core.management import call_command

from docs_export.domain.publish import withdraw_version
from docs_export.enums import Variant
from docs_export.models import Rendition
from participation.domain.access import ensure_access, token_of
from participation.models import Card, EventPage, FollowUp, OutcomeRecord, Wall, WorkingGroupPage
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.docs_export import make_published, make_version
from website.feeds.urls import FEEDS

from .finding import body, everything_in, leaked, rendered
from .leaks import SEEN, make_world, references

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return make_world()


def crawl(client, start="/") -> dict[str, str]:
    """Everything that can be reached by links on our own pages."""
    found, waiting = {}, deque([start])
    while waiting:
        address = waiting.popleft()
        if address in found:
            continue
        found[address] = body(client.get(address))
        waiting.extend(
            link.split("#")[0] for link in re.findall(r'href="(/[^"]*)"', found[address]) if "/static/" not in link
        )
    return found


def test_markers_are_there_for_staff(client, world):
    """Else the tests below would prove nothing."""
    client.force_login(AdminFactory())
    pages = [world.event, world.group, *world.pages.values()]
    addresses = [f"/admin/pages/{page.pk}/edit/" for page in pages]
    addresses += ["/admin/cluster/", *(f"/admin/card/edit/{card.pk}/" for card in Card.objects.all())]
    addresses += [f"/admin/images/{world.photo.pk}/"]
    assert leaked("".join(body(client.get(address)) for address in addresses)) == world.markers


def test_pages(client, world):
    found = crawl(client)
    text = "".join(found.values())
    assert leaked(text) == set()
    assert world.group.get_url() in found
    assert world.pages["shown"].get_url() in found
    assert text.count(SEEN) >= 4


def closed(client, *addresses: str) -> dict[str, int]:
    """The status of each address, which must show nothing hidden."""
    answers = {address: client.get(address) for address in addresses}
    assert {address: found for address, answer in answers.items() if (found := leaked(body(answer)))} == {}
    return {address: answer.status_code for address, answer in answers.items()}


def test_addresses_of_hidden_pages(client, world):
    names = {"private": 200, "measure": 302, "text": 302, "news": 302, "draft": 404, "old": 404, "earlier": 404}
    wanted = {world.pages[name].get_url(): status for name, status in names.items()}
    assert closed(client, *wanted) == wanted


def test_references(client, world):
    answers = {reference: client.get(f"/e/{reference}") for reference in references()}
    assert sorted(answer.status_code for answer in answers.values()) == [302, 404, 404, 404, 410]
    assert leaked("".join(body(answer) + answer.get("Location", "") for answer in answers.values())) == set()


def test_error_pages(client, world):
    addresses = ["/gibtesnicht/", "/d/WEH-SK7.pdf", "/d/WEH-SK6.pdf", "/d/WEH-SK6/1.0.pdf", "/e/X"]
    assert closed(client, *addresses) == dict.fromkeys(addresses, 404)


def test_query_strings(client, world):
    for query in ("q", "query", "search"):
        for address in ("/", world.event.get_url(), world.group.get_url()):
            assert leaked(body(client.get(address, {query: "GEHEIM"})).replace("GEHEIM&", "")) == set(), query


def test_further_ways_out_are_closed(client, world):
    """Whoever opens one of them adds a test here."""
    addresses = ["/api/v2/pages/", "/api/v3/pages/", "/sitemap.xml", "/feed/", "/search/?query=Geheim"]
    assert closed(client, *addresses) == dict.fromkeys(addresses, 404)


def test_lists_calendars_and_feeds(client, world):
    EventPage.objects.update(date="2026-03-27")
    make_published(world.event)
    for record in OutcomeRecord.objects.all():
        FollowUp.objects.create(record=record, on=date(2026, 5, 4), status="in_review", text=record.headline)
    feeds = [f"/feeds/{place}{name}.atom" for name in FEEDS for place in ("", "wehringhausen/")]
    lists = ["/veranstaltungen/", "/veranstaltungen/?stadtteil=wehringhausen&stand=held", "/veranstaltungen.ics"]
    assert set(closed(client, *feeds, *lists).values()) == {200}
    single = {"/veranstaltungen/WEH-SK7.ics": 200, "/veranstaltungen/WEH-SK6.ics": 404}
    assert closed(client, *single) == single
    assert [SEEN in body(client.get(f"/feeds/{name}.atom")) for name in FEEDS] == [False, False, True]
    assert "WEH-SK7" in body(client.get("/veranstaltungen.ics"))


def test_admin_api(client, world):
    addresses = [f"/admin/api/main/{path}/?fields=*" for path in ("pages", "images", "documents")]
    assert closed(client, *addresses) == dict.fromkeys(addresses, 302)
    client.force_login(UserFactory())
    assert closed(client, *addresses) == dict.fromkeys(addresses, 302)


def test_previews(client, world):
    views = ("view_draft/", "edit/preview/", "edit/", "history/")
    addresses = [f"/admin/pages/{page.pk}/{view}" for page in (world.event, world.group) for view in views]
    assert closed(client, *addresses) == dict.fromkeys(addresses, 302)


def test_photo_files(client, world):
    names = [world.photo.file.name, world.photo.get_rendition("width-400").file.name]
    for name in names:
        assert client.get(f"/media/{name}").status_code == 404
        assert client.get(f"/admin/fotos/{name}").status_code == 302
    assert not [name for name in names if name.startswith("fotos/")]


def test_table(client, world):
    """Whoever holds a group's link is no member of staff."""
    Card.objects.update(seq=1)
    Wall.objects.update_or_create(group=world.group, defaults={"seq": 2})
    address = f"/tisch/{token_of(ensure_access(world.event, world.group))}/"
    cards = [f"{address}karte/{card.uuid}/" for card in Card.objects.all()]
    answers = closed(client, address, f"{address}stand", f"{address}stand?after=1", *cards, f"{address}?getan=GEHEIM")
    assert set(answers.values()) == {200, 403}
    assert SEEN in body(client.get(address))
    assert SEEN in body(client.get(f"{address}stand"))


def test_public_pdf(world, tmp_path):
    version = make_version(world.event)
    text = everything_in(rendered(version, Variant.PUBLIC, tmp_path))
    assert leaked(text) == set()
    assert text.count(SEEN) >= 3
    internal = everything_in(rendered(version, Variant.INTERNAL, tmp_path))
    assert {"GEHEIMEVENTNOTIZ", "GEHEIMAGNOTIZ", "GEHEIMKARTE"} <= leaked(internal)


def test_frozen_public_content(world):
    """The snapshot that public files are made from holds nothing that the file must not show."""
    version = make_version(world.event)
    assert leaked(str(version.snapshots.get(variant="public").content)) == set()
    assert leaked(str(version.snapshots.get(variant="internal").content)) != set()


def test_command_line(world, tmp_path):
    target = tmp_path / "x.pdf"
    call_command("render_documentation", world.event.get_url(), output=target)
    assert leaked(everything_in(target)) == set()


def test_withdrawn_version(client, world):
    version = make_published(world.event, data=b"%PDF GEHEIMFASSUNG")
    assert leaked(body(client.get("/d/WEH-SK7/1.0.pdf"))) == {"GEHEIMFASSUNG"}
    file = Rendition.objects.get().file.name
    withdraw_version(version, reason="Eine Einwilligung ist beendet")
    for address in ("/d/WEH-SK7/1.0.pdf", "/d/WEH-SK7.pdf", f"{world.event.get_url()}dokumentation.pdf"):
        response = client.get(address)
        assert (response.status_code, leaked(body(response))) == (410, set())
    assert client.get(f"/media/{file}").status_code == 404


def test_group_that_became_private_leaves_page_and_next_version(client, world):
    from wagtail.models import PageViewRestriction

    PageViewRestriction.objects.create(page=world.group, restriction_type="login")
    event = EventPage.objects.get(pk=world.event.pk).specific
    assert SEEN not in body(client.get(event.get_url()))
    assert SEEN not in str(make_version(event).snapshots.get(variant="public").content)


def test_group_disappears_with_its_event(client, world):
    """Wagtail unpublishes, and lets expire, the event alone."""
    EventPage.objects.get(pk=world.event.pk).unpublish()
    assert WorkingGroupPage.objects.get(pk=world.group.pk).live
    assert client.get(world.group.get_url()).status_code == 404
