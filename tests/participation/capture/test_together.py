"""Several at once: everybody sees the others' cards, nobody overwrites anybody."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from participation.domain.capture import Sender, apply_operations
from participation.models import Card
from participation.operations import Add, Edit
from tests.participation.capture.page import card, expect_unsent, send

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OFFICE = Sender(is_office=True)


def test_two_devices_see_each_others_cards(open_table, stored):
    one, other = open_table(), open_table()
    other.locator("#zeilen").press_sequentially("Noch nicht")
    send(one, "Bank #Weg")
    send(other, "Licht")
    expect(card(other, "Bank")).to_be_visible(timeout=4000)
    expect(card(one, "Licht")).to_be_visible(timeout=4000)
    card(other, "Bank").get_by_role("button", name="Ein Punkt mehr").click()
    card(one, "Bank").get_by_role("button", name="Ein Punkt mehr").click()
    expect(card(one, "Bank").locator("[data-part=dots]")).to_have_text("2")
    expect(card(one, "Bank").get_by_role("button", name="Ändern")).to_be_visible()
    expect(card(other, "Bank").get_by_role("button", name="Ändern")).to_be_hidden()
    assert sorted(stored()) == [("Bank", "", 2, "Weg"), ("Licht", "", 0, "")]


def test_dots_never_go_below_zero_and_keep_the_focus(open_table, stored):
    page = open_table()
    send(page, "Bank *1")
    expect_unsent(page, 0)
    less = card(page, "Bank").get_by_role("button", name="Ein Punkt weniger")
    less.click()
    expect(less).to_be_disabled()
    expect(card(page, "Bank").get_by_role("button", name="Ein Punkt mehr")).to_be_focused()
    expect_unsent(page, 0)
    assert stored() == [("Bank", "", 0, "")]


def test_dots_are_told_with_each_press(open_table):
    page = open_table()
    send(page, "Bank *1")
    expect_unsent(page, 0)
    number = card(page, "Bank").locator(".wb-step__n")
    card(page, "Bank").get_by_role("button", name="Ein Punkt mehr").click()
    expect(number).to_contain_text("2")
    expect(page.locator("[data-part=counted]")).to_have_text("Punkte: 2")


def test_own_card_is_corrected_and_withdrawn(open_table, stored):
    page = open_table()
    send(page, "Bnak\nLicht")
    expect_unsent(page, 0)
    card(page, "Bnak").get_by_role("button", name="Ändern").click()
    page.get_by_label("Wortlaut").fill("Bank")
    page.get_by_label("Hinweis").check()
    page.get_by_role("button", name="Speichern").click()
    expect(card(page, "Bank")).to_be_visible()
    card(page, "Licht").get_by_role("button", name="Ändern").click()
    page.get_by_role("button", name="Zurückziehen").click()
    expect(card(page, "Licht")).to_be_visible()  # a slip of the finger takes nothing away
    page.get_by_role("button", name="Ja, zurückziehen").click()
    expect(card(page, "Licht")).to_have_count(0)
    expect(page.get_by_role("heading", name="Schon gesendet")).to_be_focused()
    expect_unsent(page, 0)
    assert stored() == [("Bank", "note", 0, "")]


@pytest.mark.parametrize(("choice", "left"), [("Meine Fassung nehmen", "Meine"), ("Die andere behalten", "Deren")])
def test_conflict_shows_both_texts(open_table, group, stored, choice, left):
    page = open_table()
    send(page, "Bank")
    expect_unsent(page, 0)
    page.context.set_offline(True)
    card(page, "Bank").get_by_role("button", name="Ändern").click()
    page.get_by_label("Wortlaut").fill("Meine")
    page.get_by_role("button", name="Speichern").click()
    expect_unsent(page, 1)
    apply_operations(group, [Edit(id=Card.objects.get().uuid, version=1, text="Deren")], OFFICE)
    page.context.set_offline(False)
    clash = page.locator("[data-part=clashes] li")
    expect(clash).to_contain_text("Meine")
    expect(clash).to_contain_text("Deren")
    clash.get_by_role("button", name=choice).click()
    expect_unsent(page, 0)
    expect(card(page, left)).to_be_visible()
    assert [text for text, *_ in stored()] == [left]


def test_page_stays_where_it_is_while_cards_arrive(open_table, group):
    page = open_table()
    send(page, "\n".join(f"Karte {number}" for number in range(30)))
    expect_unsent(page, 0)
    target = card(page, "Karte 10").get_by_role("button", name="Ein Punkt mehr")
    target.focus()
    before = target.bounding_box()["y"]
    apply_operations(group, [Add(id=uuid4(), text=f"Neu {number}") for number in range(5)], OFFICE)
    expect(card(page, "Neu 4")).to_be_attached(timeout=4000)
    expect(target).to_be_focused()
    assert abs(target.bounding_box()["y"] - before) < 2


def test_two_tabs_of_one_device(open_table, address, stored):
    page = open_table()
    other = open_table(page.context)
    page.context.set_offline(True)
    send(page, "Bank")
    send(other, "Licht")
    other.fill("#zeilen", "Tor")
    expect_unsent(page, 2)
    other.close()
    page.reload()  # takes over what the closed tab has left
    expect(page.locator("#zeilen")).to_have_value("Tor")
    page.context.set_offline(False)
    send(page)
    expect_unsent(page, 0)
    assert sorted(text for text, *_ in stored()) == ["Bank", "Licht", "Tor"]
