"""One test for each way out: nothing that is hidden reaches a resident, by no page, file, address or error."""

import re
from collections import deque

import pytest
from django.core.management import call_command

from docs_export.domain.publish import withdraw_version
from docs_export.enums import Variant
from docs_export.models import Rendition
from participation.models import Card, EventPage, WorkingGroupPage
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.docs_export import make_published, make_version

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


@pytest.mark.parametrize("name", ["draft", "private", "old", "measure", "text", "news", "earlier"])
def test_address_of_a_hidden_page(client, world, name):
    response = client.get(world.pages[name].get_url())
    wanted = {"private": 200, "measure": 302, "text": 302, "news": 302}.get(name, 404)
    assert (response.status_code, leaked(body(response))) == (wanted, set())


def test_references(client, world):
    answers = {reference: client.get(f"/e/{reference}") for reference in references()}
    assert sorted(answer.status_code for answer in answers.values()) == [302, 404, 404, 404, 410]
    assert leaked("".join(body(answer) + answer.get("Location", "") for answer in answers.values())) == set()


@pytest.mark.parametrize("address", ["/gibtesnicht/", "/d/WEH-SK7.pdf", "/d/WEH-SK6.pdf", "/d/WEH-SK6/1.0.pdf", "/e/X"])
def test_error_pages(client, world, address):
    response = client.get(address)
    assert (response.status_code, leaked(body(response))) == (404, set())


@pytest.mark.parametrize("query", ["q", "query", "search"])
def test_query_strings(client, world, query):
    for address in ("/", world.event.get_url(), world.group.get_url()):
        assert leaked(body(client.get(address, {query: "GEHEIM"})).replace("GEHEIM&", "")) == set()


@pytest.mark.parametrize(
    "path", ["/api/v2/pages/", "/api/v3/pages/", "/sitemap.xml", "/feed/", "/search/?query=Geheim"]
)
def test_further_ways_out_are_closed(client, world, path):
    """Whoever opens one of them adds a test here."""
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["pages", "images", "documents"])
@pytest.mark.parametrize("role", [None, "without rights"])
def test_admin_api(client, world, path, role):
    if role:
        client.force_login(UserFactory())
    response = client.get(f"/admin/api/main/{path}/?fields=*")
    assert (response.status_code, leaked(body(response))) == (302, set())


@pytest.mark.parametrize("view", ["view_draft/", "edit/preview/", "edit/", "history/"])
@pytest.mark.parametrize("name", ["event", "group"])
def test_previews(client, world, view, name):
    response = client.get(f"/admin/pages/{getattr(world, name).pk}/{view}")
    assert (response.status_code, leaked(body(response))) == (302, set())


def test_photo_files(client, world):
    names = [world.photo.file.name, world.photo.get_rendition("width-400").file.name]
    for name in names:
        assert client.get(f"/media/{name}").status_code == 404
        assert client.get(f"/admin/fotos/{name}").status_code == 302
    assert not [name for name in names if name.startswith("fotos/")]


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
