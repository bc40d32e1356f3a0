"""What residents get, and what they never get."""

import hashlib

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import PageViewRestriction

from docs_export.domain.foreign import enter_foreign
from docs_export.domain.publish import withdraw_version
from docs_export.enums import Variant
from docs_export.models import Version
from participation.models import OutcomeRecord
from tests.factories.docs_export import (
    PDF,
    add_outcome,
    make_district,
    make_event,
    make_file,
    make_group,
    make_published,
    make_version,
    publish,
)

pytestmark = [pytest.mark.once, pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

ADDRESSES = ["/d/TST-BW1/1.0.pdf", "/d/TST-BW1.pdf", "/tst/bw1/dokumentation.pdf"]


@pytest.fixture
def event():
    return make_event()


def body(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def close_file(response) -> None:
    """The file alone: `response.close()` would take the test's connection to the database with it."""
    for close in response._resource_closers:
        close()


@pytest.mark.parametrize("address", ADDRESSES)
def test_published_version_is_served(client, event, address):
    make_published(event)
    response = client.get(address)
    assert (response.status_code, body(response)) == (200, PDF)
    wanted = {
        "Content-Type": "application/pdf",
        "Content-Disposition": 'inline; filename="TST-BW1-1.0.pdf"',
        "Content-Length": str(len(PDF)),
        "ETag": f'"{hashlib.sha256(PDF).hexdigest()}"',
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "public, max-age=60, must-revalidate",
    }
    assert {name: response[name] for name in wanted} == wanted
    assert response["Last-Modified"].endswith("GMT")


@pytest.mark.parametrize("address", ADDRESSES)
def test_unpublished_version_is_not(client, event, address):
    make_file(make_version(event))
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ADDRESSES)
def test_version_not_frozen_yet(client, event, address):
    response = client.get(address)
    assert response.status_code == 404
    assert "Diese Seite gibt es nicht" in response.content.decode()


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("fields", [{"variant": Variant.INTERNAL}, {"options": {"photos": False}}])
def test_other_files_of_a_published_version_are_not(client, event, address, fields):
    version = make_version(event)
    make_file(version, data=b"%PDF internal", **fields)
    Version.objects.filter(pk=version.pk).update(published_at=timezone.now())
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ADDRESSES)
def test_internal_file_beside_the_public_one_stays_inside(client, event, address):
    make_file(make_published(event), variant=Variant.INTERNAL, data=b"%PDF internal")
    assert body(client.get(address)) == PDF


@pytest.mark.parametrize("address", ADDRESSES)
def test_withdrawn_version_says_why(client, event, address):
    withdraw_version(make_published(event), reason="Eine Einwilligung ist <beendet>.")
    response = client.get(address)
    text = response.content.decode()
    assert response.status_code == 410
    assert "Fassung 1.0 der Dokumentation „Bürgerwerkstatt Grünzug“ wurde zurückgezogen." in text
    assert "Eine Einwilligung ist &lt;beendet&gt;." in text


def test_withdrawn_version_leads_to_the_current_one(client, event):
    first = make_published(event)
    make_published(event, change_note="Neu")
    withdraw_version(first, reason="Falsche Zahl")
    assert 'href="/d/TST-BW1/1.1.pdf"' in client.get("/d/TST-BW1/1.0.pdf").content.decode()


@pytest.mark.parametrize("address", ["/d/TST-BW1/1.0.pdf", "/d/TST-BW1.pdf", "/d/TST-BW1/kurz.pdf"])
def test_withdrawn_version_leads_to_the_event(client, event, address):
    withdraw_version(make_published(event), reason="Falsche Zahl")
    assert 'href="/tst/bw1/">Zur Veranstaltung' in client.get(address).content.decode()
    event.unpublish()
    assert "Zur Veranstaltung" not in client.get(address).content.decode()


def test_withdrawn_draft_stays_unknown(client, event):
    withdraw_version(make_version(event), reason="Verworfen")
    assert client.get("/d/TST-BW1/1.0.pdf").status_code == 404


@pytest.mark.parametrize("address", ADDRESSES[1:])
def test_current_address_follows_the_newest(client, event, address):
    make_published(event)
    make_published(event, change_note="Neu", data=b"%PDF second")
    make_file(make_version(event, change_note="Noch Entwurf"), data=b"%PDF third")
    assert body(client.get(address)) == b"%PDF second"


@pytest.mark.parametrize(
    "address",
    [
        "/d/TST-BW1/2.0.pdf",
        "/d/TST-BW1/999.999.pdf",
        "/d/XXX-SK1.pdf",
        "/d/XXX-SK1/1.0.pdf",
        "/d/TST-BW1/1.00.pdf",
        "/d/TST-BW1/01.0.pdf",
        "/d/TST-BW1/1.٠.pdf",
        "/d/TST-BW1/kurz-xx.pdf",
        "/tst/dokumentation.pdf",
        "/tst/gibtesnicht/dokumentation.pdf",
        "/e/XXX-SK1-PL-E01",
    ],
)
def test_unknown_address(client, event, address):
    make_published(event)
    assert client.get(address).status_code == 404


def test_printed_address_of_an_event_leads_to_its_page(client, event):
    assert client.get("/e/TST-BW1")["Location"] == "/tst/bw1/"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("/e/tst-bw1", "/e/TST-BW1"),
        ("/E/Tst-Bw1/", "/e/TST-BW1"),
        ("/d/tst-bw1.pdf", "/d/TST-BW1.pdf"),
        ("/d/tst-bw1/1.0.PDF", "/d/TST-BW1/1.0.pdf"),
        ("/d/tst-bw1/1.0-kurz-de-simple.pdf", "/d/TST-BW1/1.0-kurz-de-simple.pdf"),
    ],
)
def test_printed_address_typed_in_small_letters(client, event, typed, printed):
    response = client.get(typed)
    assert (response.status_code, response["Location"]) == (301, printed)


def test_printed_address_of_a_draft_leads_nowhere(client, event):
    event.unpublish()
    assert client.get("/e/TST-BW1").status_code == 404


@pytest.mark.parametrize("address", ADDRESSES)
def test_head_and_conditional_requests(client, event, address):
    make_published(event)
    first = client.get(address)
    body(first)
    head = client.head(address)
    assert (head.status_code, head["Content-Length"], body(head)) == (200, str(len(PDF)), b"")
    close_file(head)
    for header in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        assert client.get(address, headers=header).status_code == 304


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_reading_is_allowed(client, event, address):
    assert client.post(address).status_code == 405


def test_page_of_an_unpublished_event_has_no_address(client, event):
    make_published(event)
    event.unpublish()
    assert client.get("/tst/bw1/dokumentation.pdf").status_code == 404
    assert body(client.get("/d/TST-BW1.pdf")) == PDF


@pytest.mark.parametrize("address", ADDRESSES)
def test_private_event_has_no_public_document(client, event, address):
    make_published(event)
    PageViewRestriction.objects.create(page=event, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(address).status_code == 404


def test_printed_address_stays_when_the_page_moves(client, event):
    make_published(event)
    event.move(make_district(code="NEU", title="Neu"), "last-child")
    assert body(client.get("/d/TST-BW1/1.0.pdf")) == PDF


def test_lost_file_is_a_404(client, event):
    version = make_published(event)
    rendition = version.renditions.get()
    rendition.file.storage.delete(rendition.file.name)
    assert client.get("/d/TST-BW1.pdf").status_code == 404


def test_foreign_file_is_served_once_published(client, event):
    version = enter_foreign(event, label="UPDATE", file=ContentFile(b"%PDF old", name="alt.pdf"))
    assert client.get("/d/TST-BW1/0.1.pdf").status_code == 404
    Version.objects.filter(pk=version.pk).update(published_at=timezone.now())
    for address in ("/d/TST-BW1/0.1.pdf", "/d/TST-BW1.pdf"):
        assert body(client.get(address)) == b"%PDF old"


def test_foreign_link_is_followed(client, event):
    version = enter_foreign(event, label="Artikel", url="https://example.org/a.pdf")
    Version.objects.filter(pk=version.pk).update(published_at=timezone.now())
    assert client.get("/d/TST-BW1/0.1.pdf")["Location"] == "https://example.org/a.pdf"


class TestOutcome:
    @pytest.fixture
    def outcome(self, event):
        return add_outcome(make_group(event))

    @pytest.fixture
    def address(self, outcome):
        return f"/e/{OutcomeRecord.objects.get(pk=outcome.uuid).reference}"

    def test_leads_to_its_place_on_the_page(self, client, address):
        response = client.get(address)
        assert response.status_code == 302
        assert response["Location"] == "/tst/bw1/#TST-BW1-AG1-E01"

    def test_place_exists(self, client, address):
        assert 'id="TST-BW1-AG1-E01"' in client.get(address, follow=True).content.decode()

    @pytest.mark.parametrize("hidden", ["group", "event"])
    def test_of_an_unpublished_page(self, client, address, outcome, event, hidden):
        {"group": outcome.page, "event": event}[hidden].unpublish()
        assert client.get(address).status_code == 404

    def test_taken_back(self, client, address, outcome):
        group = outcome.page
        rows = list(group.outcomes.all())
        rows[0].withdrawn = True
        group.outcomes = rows
        publish(group)
        response = client.get(address)
        assert response.status_code == 410
        assert "Dieses Ergebnis wurde zurückgenommen." in response.content.decode()
        assert 'href="/tst/bw1/">Zur Veranstaltung' in response.content.decode()


OTHERS = [
    {"variant": Variant.INTERNAL},
    {"options": {"photos": False}},
    {"options": {"without": ["people"]}},
    {"variant": Variant.INTERNAL, "format": "short"},
    {"format": "short", "options": {"cards": False}},
    {"variant": Variant.INTERNAL, "format": "short", "language": "de-simple"},
]
SHORT = {
    "kurz.pdf": "de",
    "1.0-kurz.pdf": "de",
    "kurz-de-simple.pdf": "de-simple",
    "1.0-kurz-de-simple.pdf": "de-simple",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_full_public_file_is_served_whatever_else_there_is(client, event, address):
    version = make_published(event)
    for number, fields in enumerate([*OTHERS, {"format": "short"}, {"format": "short", "language": "tr"}]):
        make_file(version, data=b"%PDF another " + str(number).encode(), **fields)
    assert body(client.get(address)) == PDF


@pytest.mark.parametrize("name", SHORT)
def test_short_version_has_an_address_of_its_own(client, event, name):
    version = make_published(event)
    for fields in OTHERS:
        make_file(version, data=b"%PDF hidden", **fields)
    for language in ("de", "de-simple"):
        make_file(version, data=f"%PDF {language}".encode(), format="short", language=language)
    response = client.get(f"/d/TST-BW1/{name}")
    assert (response.status_code, body(response)) == (200, f"%PDF {SHORT[name]}".encode())
    suffix = name.removeprefix("1.0-")
    assert response["Content-Disposition"] == f'inline; filename="TST-BW1-1.0-{suffix}"'
    assert response["Cache-Control"] == "public, max-age=60, must-revalidate"


@pytest.mark.parametrize("name", [*SHORT, "kurz-tr.pdf"])
@pytest.mark.parametrize("is_published", [True, False])
def test_short_version_that_residents_may_not_have(client, event, name, is_published):
    version = make_published(event) if is_published else make_version(event)
    files = OTHERS if is_published else [{"format": "short"}, {"format": "short", "language": "de-simple"}]
    for fields in files:
        make_file(version, data=b"%PDF hidden", **fields)
    assert client.get(f"/d/TST-BW1/{name}").status_code == 404


@pytest.mark.parametrize("name", SHORT)
def test_short_version_of_what_was_withdrawn(client, event, name, django_capture_on_commit_callbacks):
    version = make_published(event)
    make_file(version, format="short")
    with django_capture_on_commit_callbacks(execute=True):
        withdraw_version(version, reason="Einwilligung beendet")
    assert client.get("/d/TST-BW1/1.0-kurz-xx.pdf").status_code == 404
    response = client.get(f"/d/TST-BW1/{name}")
    assert response.status_code == 410
    assert "Grund: Einwilligung beendet" in response.content.decode()
