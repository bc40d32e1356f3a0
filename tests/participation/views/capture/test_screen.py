"""The screen in the hall: its own door, always the newest, and nothing that is not for everybody."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from participation.domain.access import code_of, ensure_access, reissue, revoke, token_of
from participation.domain.walls import touch
from participation.enums import Visibility
from participation.models import Access
from tests.factories.participation import CardFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def screen(event):
    return ensure_access(event)


@pytest.fixture
def address(screen):
    return reverse("capture:screen", args=[token_of(screen)])


def test_screen_shows_groups_cards_and_statements(client, address, group):
    CardFactory(group=group, text="Licht am <b>Tor</b>")
    group.summary = "<p>Es fehlt Licht.</p>"
    group.internal_note = "nur intern"
    group.save_revision()

    text = client.get(address).content.decode()

    assert "Licht am &lt;b&gt;Tor&lt;/b&gt;" in text
    assert "Es fehlt Licht." in text
    assert "nur intern" not in text


def test_blocked_and_withdrawn_cards_are_not_on_the_screen(client, address, group):
    CardFactory(group=group, text="Geheim eins", visibility=Visibility.BLOCKED, blocked_reason="Name")
    CardFactory(group=group, text="Geheim zwei", visibility=Visibility.WITHDRAWN)

    assert "Geheim" not in client.get(address).content.decode()


def test_slides_are_sent_only_when_something_has_arrived(client, address, group):
    first = client.get(f"{address}folien")
    again = client.get(f"{address}folien", headers={"if-none-match": first["ETag"]})
    CardFactory(group=group, text="Neu am Abend")
    touch(group)
    news = client.get(f"{address}folien", headers={"if-none-match": first["ETag"]})

    assert (first.status_code, again.status_code, again.content, news.status_code) == (200, 304, b"", 200)
    assert "Neu am Abend" in news.content.decode()


def test_short_code_leads_to_the_screen(client, screen, address):
    assert client.get(reverse("capture:by_code", args=[code_of(screen)])).url == address


def test_table_does_not_open_the_screen_nor_the_screen_a_table(client, event, group, screen):
    table = token_of(ensure_access(event, group))

    assert client.get(reverse("capture:screen", args=[table])).status_code == 403
    assert client.get(reverse("capture:table", args=[token_of(screen)])).status_code == 403


@pytest.mark.parametrize(
    ("close", "status"),
    [
        (revoke, 410),
        (reissue, 410),
        (lambda access: Access.objects.update(valid_from=timezone.now() + timedelta(hours=1)), 403),
    ],
    ids=["revoked", "replaced", "not yet"],
)
def test_closed_screen_says_why_and_nothing_else(client, event, screen, address, close, status):
    close(screen)

    response = client.get(address)

    text = response.content.decode()
    assert (response.status_code, event.title in text) == (status, False)
    assert "Bitte fragen Sie die Moderation nach einem neuen Link." in text
    assert [word for word in ("Blatt", "Code") if word in text] == []
    assert client.get(f"{address}folien").status_code == status


def test_screen_is_found_by_nobody_else(client, address):
    response = client.get(address)

    assert [response[name] for name in ("Cache-Control", "Referrer-Policy", "X-Robots-Tag")] == [
        "private, no-cache", "no-referrer", "noindex",
    ]  # fmt: skip
    assert not response.cookies
