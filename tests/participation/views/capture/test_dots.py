"""Plus and minus as plain buttons."""

from uuid import uuid4

import pytest

from participation.limits import ACCESS, spend
from participation.models import Card
from tests.website.html import Html

pytestmark = pytest.mark.django_db


def dots():
    return Card.objects.with_dots().get().dots


def press(table, sign, uuid, **fields):
    return table.post("punkte", punkt=f"{sign}{uuid}", **{"druck": uuid4(), **fields})


def test_press_counts_and_leads_back_to_its_card(table):
    uuid = table.add("Licht", dots=1)

    answer = press(table, "+", uuid)

    assert (answer.status_code, answer["Location"]) == (302, f"{table.address}#karte-{uuid}")
    assert dots() == 2
    press(table, "-", uuid)
    assert dots() == 1


def test_double_click_counts_once(table):
    uuid, page = table.add("Licht"), uuid4()

    for _ in range(2):
        press(table, "+", uuid, druck=page)

    assert dots() == 1


def test_buttons_of_the_page_work(table):
    table.add("Licht")
    page = Html(table.read().content.decode())
    [more] = [b for b in page.all("button") if b.get("data-part") == "more" and "template" not in b["in"]]
    [druck] = [field["value"] for field in page.all("input") if field.get("name") == "druck"]

    table.client.post(more["formaction"], {more["name"]: more["value"], "druck": druck})

    assert dots() == 1


@pytest.mark.parametrize("pressed", ["", "+", "+x", "*{uuid}", "-{uuid}", "+11111111-1111-4111-8111-111111111111"])
def test_impossible_press_gets_a_sentence_and_keeps_what_is_typed(table, pressed):
    uuid = table.add("Licht")

    answer = table.post("punkte", punkt=pressed.format(uuid=uuid), zeilen="+ noch nicht gesendet")

    page = Html(answer.content.decode())
    assert answer.status_code == 400
    assert len([p for p in page.all("p") if p.get("role") == "alert"]) == 1
    assert page.by_id("zeilen")[0]["text"].strip() == "+ noch nicht gesendet"
    assert dots() == 0


def test_press_keeps_what_is_typed(table):
    answer = press(table, "+", table.add("Licht"), zeilen="+ noch nicht gesendet")

    assert (answer.status_code, dots()) == (200, 1)
    assert Html(answer.content.decode()).by_id("zeilen")[0]["text"].strip() == "+ noch nicht gesendet"


def test_limit(table):
    uuid = table.add("Licht")
    spend(ACCESS, str(table.access.pk), ACCESS.count)

    assert (press(table, "+", uuid).status_code, dots()) == (429, 0)


def test_blocked_card_takes_no_dots(table):
    uuid = table.add("GEHEIM")
    Card.objects.update(visibility="blocked", blocked_reason="Name")

    answer = press(table, "+", uuid)

    assert (answer.status_code, dots()) == (400, 0)
    assert "GEHEIM" not in answer.content.decode()
