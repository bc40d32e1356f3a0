"""The short code leads to its page; guessing is counted by address."""

from datetime import timedelta

import pytest
from django.utils import timezone

from participation.domain.access import code_of, ensure_access, reissue, token_of
from participation.limits import FAILED
from participation.models import Access
from tests.website.html import Html

pytestmark = [pytest.mark.once, pytest.mark.django_db]


def enter(table, code, **extra):
    return table.client.post("/t/", {"code": code}, **extra)


@pytest.mark.parametrize("spell", [str, str.lower, lambda code: code.replace("-", " "), lambda code: f" {code} "])
def test_code_leads_to_the_page(table, spell):
    answer = enter(table, spell(code_of(table.access)))

    assert (answer.status_code, answer["Location"]) == (302, table.address)


def test_code_in_the_address_leads_to_the_page(table):
    assert table.client.get(f"/t/{code_of(table.access)}")["Location"] == table.address


def test_form_names_its_field(client, db):
    answer = client.get("/t/")

    page = Html(answer.content.decode())
    assert (answer.status_code, [field["name"] for field in page.all("input")]) == (200, ["code"])
    assert answer["X-Robots-Tag"] == "noindex"


def test_empty_code_asks_again(table):
    assert enter(table, "  ").status_code == 200


@pytest.mark.parametrize("code", ["ABCD-EFGH", "<b>", "\x00", "ä" * 300])
def test_wrong_code_gets_a_sentence_and_stays_in_its_field(table, code):
    answer = enter(table, code)

    page = Html(answer.content.decode())
    assert answer.status_code == 403
    assert "Dieser Zugang ist nicht bekannt." in page.text
    assert page.all("input")[0]["value"] == code[:40]


def test_replaced_and_expired_codes(table):
    old = code_of(table.access)
    reissue(table.access)
    assert enter(table, old).status_code == 403

    now = timezone.now()
    Access.objects.update(valid_from=now - timedelta(hours=2), valid_until=now - timedelta(hours=1))
    assert enter(table, code_of(table.access)).status_code == 410


def test_guessing_ends_for_this_address_only(table):
    for _ in range(FAILED.count):
        assert enter(table, "ABCD-EFGH").status_code == 403

    answer = enter(table, code_of(table.access))
    assert answer.status_code == 429
    assert "Bitte warten Sie zehn Minuten oder nutzen Sie den QR-Code." in answer.content.decode()
    assert table.read().status_code == 200
    assert enter(table, code_of(table.access), REMOTE_ADDR="10.0.0.9").status_code == 302


def test_address_is_that_which_our_proxy_saw(table, settings):
    settings.AXES_CLIENT_IP_CALLABLE = "website.runtime.client.client_address"
    for number in range(FAILED.count):
        enter(table, "ABCD-EFGH", HTTP_X_FORWARDED_FOR=f"{number}.0.0.1, 10.0.0.7")

    assert enter(table, "ABCD-EFGH", HTTP_X_FORWARDED_FOR="9.9.9.9, 10.0.0.7").status_code == 429
    assert enter(table, "ABCD-EFGH", HTTP_X_FORWARDED_FOR="10.0.0.7, 9.9.9.9").status_code == 403


def test_code_of_the_screen_leads_to_its_page(table):
    screen = ensure_access(table.access.event)

    assert enter(table, code_of(screen))["Location"] == f"/leinwand/{token_of(screen)}/"
