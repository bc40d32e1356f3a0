"""The text area as a plain form: each line once, however often it is sent, and nothing typed is lost."""

from uuid import uuid4

import pytest

from participation.domain.access import ensure_access
from participation.limits import ACCESS, DEVICE, spend
from participation.models import Card
from participation.operations import MOST_AT_ONCE
from participation.tokens import hash_secret
from tests.website.html import Html

pytestmark = pytest.mark.django_db
LINES = "# Schulweg\r\n+ Zebrastreifen *2\r\n! Licht\r\n! Licht"


def texts():
    return list(Card.objects.order_by("position").values_list("text", flat=True))


def fields(answer) -> dict:
    """What a browser would send with the next press of the button."""
    page = Html(answer.content.decode())
    names = {field["name"]: field["value"] for field in page.all("input") if field.get("type") == "hidden"}
    return names | {area["name"]: area["text"].removeprefix("\n") for area in page.all("textarea") if "name" in area}


def test_lines_become_cards_and_the_page_is_read_anew(table):
    answer = table.post(zeilen=LINES, entwurf=uuid4())

    assert (answer.status_code, answer["Location"]) == (302, f"{table.address}?getan=gesendet")
    assert texts() == ["Zebrastreifen", "Licht", "Licht"]
    cards = Card.objects.with_dots().order_by("position")
    assert [(card.kind, card.dots, card.cluster.title) for card in cards] == [
        ("strength", 2, "Schulweg"),
        ("idea", 0, "Schulweg"),
        ("idea", 0, "Schulweg"),
    ]
    assert "Ihre Karten sind gesendet." in table.read(getan="gesendet").content.decode()


def test_same_form_sent_again_makes_nothing_twice(table):
    draft = uuid4()

    for _ in range(3):
        table.post(zeilen=LINES, entwurf=draft)

    assert texts() == ["Zebrastreifen", "Licht", "Licht"]


def test_line_added_or_changed_after_going_back_is_not_lost(table):
    draft = uuid4()
    table.post(zeilen="+ Zebrastreifen\n! Licht", entwurf=draft)

    table.post(zeilen="? Wann\n+ Zebrastreifen\n! Licht am Tor", entwurf=draft)

    assert texts() == ["Zebrastreifen", "Licht", "Wann", "Licht am Tor"]


@pytest.mark.parametrize("draft", [None, "", "x"])
def test_form_without_its_draft_is_a_new_one(table, draft):
    for _ in range(2):
        table.post(zeilen="+ Licht", **({} if draft is None else {"entwurf": draft}))

    assert texts() == ["Licht", "Licht"]


@pytest.mark.parametrize("lines", ["", " \n ", "# Schulweg"])
def test_nothing_to_send_gets_a_sentence(table, lines):
    answer = table.post(zeilen=lines)

    assert answer.status_code == 400
    assert "Es steht noch keine Karte im Feld." in answer.content.decode()
    assert fields(answer)["zeilen"] == lines


def test_too_many_lines_come_back_all(table):
    lines = "\n".join(f"Karte {number}" for number in range(MOST_AT_ONCE + 1))

    answer = table.post(zeilen=lines)

    assert answer.status_code == 400
    assert fields(answer)["zeilen"] == lines
    assert texts() == []


@pytest.mark.parametrize(("limit", "key"), [(DEVICE, "device"), (ACCESS, "access")])
def test_limit_keeps_what_was_typed(table, limit, key):
    secret = table.client.cookies["wb_tisch"].value
    spend(limit, hash_secret(secret) if key == "device" else str(table.access.pk), limit.count)

    answer = table.post(zeilen="+ Licht <b>")

    assert answer.status_code == 429
    assert "Bitte warten Sie zehn Minuten" in answer.content.decode()
    assert fields(answer)["zeilen"] == "+ Licht <b>"
    assert texts() == []


def test_limit_of_one_device_leaves_the_others_alone(table, other_device):
    spend(DEVICE, hash_secret(table.client.cookies["wb_tisch"].value), DEVICE.count)

    assert other_device.post(zeilen="+ Licht").status_code == 302


def test_refused_line_comes_back_with_its_sentence(table, plenary):
    draft = uuid4()
    table.post(zeilen="! Licht *3 #Weg", entwurf=draft)
    Card.objects.update(group=plenary, cluster=None)

    answer = table.post(zeilen="! Licht *3 #Weg\n? Wann", entwurf=draft)

    assert answer.status_code == 400
    assert "Dieser Eintrag ist schon vergeben." in answer.content.decode()
    left = fields(answer)
    assert left["zeilen"] == "! Licht *3 #Weg"
    assert left["entwurf"] != str(draft)
    assert texts() == ["Licht", "Wann"]


def test_photo_s_description_outlives_sending(table):
    answer = table.post(zeilen="+ Licht", alt="Eine Pinnwand")

    assert (answer.status_code, texts()) == (200, ["Licht"])
    assert (fields(answer)["zeilen"], fields(answer)["alt"]) == ("", "Eine Pinnwand")


def test_text_is_no_markup_and_carries_no_control_characters(table):
    table.post(zeilen="+ <script>alert(1)</script> & \x07x\x00\n'\"><img src=x>")

    assert texts() == ["<script>alert(1)</script> & x", "'\"><img src=x>"]
    page = Html(table.read().content.decode())
    assert [script["src"] for script in page.all("script")] == ["/static/participation/capture/main.js"]
    assert page.all("img") == []
    assert "<script>alert(1)</script> & x" in page.texts("p")


def test_long_line_is_kept_whole_and_marked(table):
    long = "ab " * 200 + "Ende"
    table.post(zeilen=f"{long}\nkurz")

    assert texts() == [long, "kurz"]
    page = Html(table.read().content.decode())
    marks = [mark for mark in page.all("span") if mark.get("data-part") == "long" and "template" not in mark["in"]]
    assert sorted("hidden" in mark for mark in marks) == [False, True]
    assert long in page.texts("p")


def test_cards_without_cookies_are_stored_and_nobody_s(table):
    table.client.cookies.clear()

    assert table.post(zeilen="+ Licht").status_code == 302
    assert Card.objects.get().device_secret_hash == ""


def test_table_of_an_unpublished_group(client, event):
    from tests.factories.participation import WorkingGroupPageFactory

    from .conftest import Table

    draft = WorkingGroupPageFactory(parent=event, title="Neu", number=5, live=False)
    table = Table(client, ensure_access(event, draft))

    assert table.post(zeilen="+ Licht").status_code == 302
    assert Html(table.read().content.decode()).texts("h1") == ["Tisch 5: Neu"]
