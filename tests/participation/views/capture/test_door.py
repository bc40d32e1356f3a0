"""Every way to come with a link that opens nothing, at every address."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from participation.domain.access import ensure_access, reissue, revoke, token_of
from participation.models import Access, Card
from tests.factories.participation import WorkingGroupPageFactory
from tests.website.html import Html

pytestmark = [pytest.mark.once, pytest.mark.django_db]
NAME = "Vernetzung"  # of the group

ADDRESSES = {
    "page": lambda client, base: client.get(base),
    "lines": lambda client, base: client.post(base, {"zeilen": "+ Zebrastreifen"}),
    "feed": lambda client, base: client.get(f"{base}stand"),
    "send": lambda client, base: client.post(f"{base}senden", {"operations": []}, content_type="application/json"),
    "dots": lambda client, base: client.post(f"{base}punkte", {"punkt": "+x"}),
    "photo": lambda client, base: client.post(f"{base}foto", {"people": "no"}),
    "card": lambda client, base: client.get(f"{base}karte/11111111-1111-4111-8111-111111111111/"),
    "leave": lambda client, base: client.post(f"{base}fertig"),
}


def _window(begins: int, ends: int) -> None:
    now = timezone.now()
    Access.objects.update(valid_from=now + timedelta(hours=begins), valid_until=now + timedelta(hours=ends))


def forged(access, event):
    return token_of(access)[:-1] + ("2" if token_of(access)[-1] != "2" else "3")


def expired(access, event):
    _window(-2, -1)
    return token_of(access)


def not_yet(access, event):
    _window(1, 2)
    return token_of(access)


def revoked(access, event):
    revoke(access)
    return token_of(access)


def replaced(access, event):
    old = token_of(access)
    reissue(access)
    return old


def screen(access, event):
    return token_of(ensure_access(event))


DENIED = [
    (forged, "unknown", 403, "Dieser Zugang ist nicht bekannt."),
    (screen, "unknown", 403, "Dieser Zugang ist nicht bekannt."),
    (not_yet, "not_yet", 403, "Dieser Zugang gilt noch nicht."),
    (expired, "expired", 410, "Dieser Zugang ist abgelaufen."),
    (revoked, "revoked", 410, "Dieser Zugang wurde gesperrt."),
    (replaced, "replaced", 410, "Dieser Zugang wurde durch einen neuen ersetzt."),
]
each_denial = pytest.mark.parametrize(
    ("spoil", "denied", "status", "sentence"), DENIED, ids=[spoil.__name__ for spoil, *_ in DENIED]
)


@each_denial
@pytest.mark.parametrize("ask", ADDRESSES.values(), ids=ADDRESSES)
def test_closed_door_says_why_and_nothing_else(ask, spoil, denied, status, sentence, client, event, group):
    token = spoil(ensure_access(event, group), event)

    answer = ask(client, f"/tisch/{token}/")

    text = answer.content.decode()
    assert answer.status_code == status
    assert sentence in text
    assert "Bitte fragen Sie die Moderation nach einem neuen Blatt." in text
    assert NAME not in text
    assert event.title not in text
    assert answer["Cache-Control"] == "private, no-cache"
    assert not Card.objects.exists()


@each_denial
@pytest.mark.parametrize("path", ["stand", "senden"])
def test_script_reads_the_same_as_json(path, spoil, denied, status, sentence, client, event, group):
    token = spoil(ensure_access(event, group), event)

    answer = ADDRESSES["feed" if path == "stand" else "send"](client, f"/tisch/{token}/")

    assert answer.json() == {
        "message": f"{sentence} Bitte fragen Sie die Moderation nach einem neuen Blatt.",
        "denied": denied,
    }


def test_what_was_typed_is_shown_for_copying_when_the_link_has_just_ended(table):
    _window(-2, -1)

    answer = table.post(zeilen="+ Zebrastreifen <b>\n? Wann")

    [area] = Html(answer.content.decode()).all("textarea")
    assert (answer.status_code, area["text"].strip()) == (410, "+ Zebrastreifen <b>\n? Wann")


@pytest.mark.parametrize("token", ["x", "1-1-", "%00", "9" * 400, "1-1-ÄÖÜ"])
def test_nonsense_is_a_forged_link(client, token):
    assert client.get(f"/tisch/{token}/").status_code == 403


def test_link_of_one_group_reads_and_changes_no_other(table, event):
    elsewhere = WorkingGroupPageFactory(parent=event, title="Verkehr", number=4)
    other = ensure_access(event, elsewhere)
    uuid = table.add("Zebrastreifen")
    base = f"/tisch/{token_of(other)}/"

    assert "Zebrastreifen" not in table.client.get(base).content.decode()
    assert table.client.get(f"{base}stand").json()["cards"] == []
    assert table.client.get(f"{base}karte/{uuid}/").status_code == 403
    sent = {"operations": [{"op": "withdraw", "id": uuid}]}
    answer = table.client.post(f"{base}senden", sent, content_type="application/json").json()
    assert (answer["results"][0]["state"], answer["results"][0]["card"]) == ("refused", None)
    assert Card.objects.get().visibility == "public"


def test_headers_and_cookie(event, group):
    client = Client()

    answer = client.get(f"/tisch/{token_of(ensure_access(event, group))}/")

    wanted = {"Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}
    assert {name: answer[name] for name in wanted} == wanted
    cookie = answer.cookies["wb_tisch"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/tisch/")
    assert len(cookie.value) == 43
    assert set(answer.cookies) == {"wb_tisch"}
    assert "wb_tisch" not in client.get(answer.request["PATH_INFO"]).cookies


def test_cookie_is_for_https_only_in_production(settings, event, group):
    settings.SESSION_COOKIE_SECURE = True

    answer = Client().get(f"/tisch/{token_of(ensure_access(event, group))}/")

    assert answer.cookies["wb_tisch"]["secure"] is True


def test_only_a_hash_of_the_device_is_stored(table):
    table.add("Zebrastreifen")

    secret = table.client.cookies["wb_tisch"].value
    assert len(Card.objects.get().device_secret_hash) == 64
    assert secret not in str(list(Card.objects.values()))
