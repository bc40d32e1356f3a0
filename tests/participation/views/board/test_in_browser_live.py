"""Two at one board, no network, no script, hundreds of cards, and reading it with other means than eyes."""

import pytest
from playwright.sync_api import expect

from participation.domain.capture import Sender, apply_operations
from participation.models import Card
from participation.operations import Add
from tests.e2e.test_access import complaints

from .browsing import BEFORE, card, control, focused, saved, wall

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LIVE = 3000  # ms until others see it


def test_others_and_tables_appear_by_themselves(hung, open_board):
    mine, theirs = open_board(), open_board()
    control(mine, "Name", "menu").focus()
    with saved(theirs):
        control(theirs, "Bank", "right").click()
    expect(card(mine.locator("[data-column]", has_text="Licht"), "Bank")).to_be_visible(timeout=LIVE)
    assert focused(mine) == ("Name", "menu")
    add = Add(id="00000000-0000-0000-0000-000000000007", text="Brunnen", cluster="Wasser")
    apply_operations(hung, [add], Sender())
    expect(card(mine, "Brunnen")).to_be_visible(timeout=LIVE)
    assert wall(mine)["Wasser"] == ["Brunnen"]


def test_refusal_is_seen_where_the_board_is_long(hung, open_board):
    page = open_board()
    page.set_viewport_size({"width": 390, "height": 500})
    with saved(page):
        control(page, "Tor", "left").click()
    Card.objects.all().delete()
    control(page, "Steg", "right").scroll_into_view_if_needed()
    control(page, "Steg", "right").click()
    expect(page.locator("[data-trouble]")).to_be_in_viewport()


def refuse(page):
    """Upwards from the top there is nowhere to go."""
    control(page, "Bank", "menu").focus()
    page.keyboard.press("Shift+ArrowUp")
    expect(page.locator("[data-trouble]")).to_contain_text("Weiter geht es in diese Richtung nicht.")
    return page.locator("[data-trouble]")


def test_refusal_can_be_put_away(hung, open_board):
    page = open_board()
    refusal = refuse(page)
    refusal.get_by_role("button", name="Schließen").click()
    expect(refusal).to_be_hidden()
    assert page.evaluate("document.activeElement !== document.body")
    refuse(page)
    page.keyboard.press("Escape")
    expect(refusal).to_be_hidden()
    assert focused(page) == ("Bank", "menu")


@pytest.mark.parametrize("doing", ["menu", "pick", "pen"])
def test_refusal_goes_with_whatever_is_done_next(hung, open_board, doing):
    page = open_board()
    refusal = refuse(page)
    act = page.get_by_role("button", name="Neue Kartengruppe") if doing == "pen" else control(page, "Tor", doing)
    act.click()
    expect(refusal).to_be_hidden()


def test_lost_connection_stays_said_but_covers_no_menu(hung, open_board):
    page = open_board()
    page.set_viewport_size({"width": 390, "height": 500})
    page.context.set_offline(True)
    control(page, "Steg", "right").click()
    trouble = page.locator("[data-trouble]")
    expect(trouble).to_contain_text("Keine Verbindung")
    control(page, "Steg", "menu").click()
    expect(trouble).to_be_visible()
    assert trouble.evaluate("box => getComputedStyle(box).position") == "static"
    page.keyboard.press("Escape")
    expect(trouble).to_be_hidden()
    page.wait_for_timeout(LIVE)  # said once
    expect(trouble).to_be_hidden()
    control(page, "Steg", "right").click()
    expect(trouble).to_be_visible()


def test_refused_undo_is_said(hung, open_board):
    mine, theirs = open_board(), open_board()
    for page in (mine, theirs):
        with saved(page):
            control(page, "Bank", "menu").click()
            page.locator(".wb-menu").get_by_role(
                "button", name="Noch ohne Kartengruppe" if page is mine else "Licht"
            ).click()
    mine.get_by_role("button", name="Rückgängig").click()
    refusal = mine.locator("[data-trouble]")
    expect(refusal).to_contain_text("jemand anderes an denselben Karten")
    mine.wait_for_timeout(LIVE)  # looking at what others did takes no sentence away
    expect(refusal).to_be_visible()
    with saved(mine):
        control(mine, "Tor", "left").click()
    expect(refusal).to_be_hidden()
    expect(card(mine.locator("[data-column]", has_text="Licht"), "Bank")).to_be_visible()


def test_lost_connection_is_said(hung, open_board):
    page = open_board()
    page.context.set_offline(True)
    control(page, "Bank", "right").click()
    expect(page.locator("[data-trouble]")).to_contain_text("Keine Verbindung")
    page.context.set_offline(False)
    expect(page.locator("[data-trouble]")).to_be_hidden(timeout=LIVE)
    assert wall(page) == BEFORE


def test_works_without_a_script(hung, open_board):
    page = open_board(java_script_enabled=False)
    control(page, "Bank", "right").click()
    expect(page.get_by_text("„Bank“: jetzt in „Licht“, Platz 2 von 2.")).to_be_visible()
    control(page, "Name", "menu").click()
    page.get_by_role("button", name="Licht").click()
    for text in ("Bank", "Tor"):
        control(page, text, "pick").check()
    page.get_by_role("button", name="Abtrennen").click()
    page.get_by_label("Name der Kartengruppe").fill("Neu")
    page.get_by_role("button", name="Anlegen").click()
    titles = Card.objects.order_by("cluster__sort_order", "position").values_list("text", "cluster__title")
    assert dict(titles) == {"Steg": "Weg", "Name": "Licht", "Bank": "Neu", "Tor": "Neu"}


def test_is_accessible(hung, open_board):
    Card.objects.filter(text="Name").update(visibility="blocked", blocked_reason="Nennt eine Person")
    Card.objects.filter(text="Steg").update(text="Steg " * 120)
    Card.objects.filter(text="Tor").update(duplicate_of=Card.objects.get(text="Bank"))
    page = open_board()
    control(page, "Bank", "pick").check()
    control(page, "Bank", "menu").click()
    assert complaints(page) == []
    control(page, "Bank", "card").click()
    page.wait_for_selector("dialog[open] textarea")
    assert complaints(page) == []


def test_five_hundred_cards_are_moved_like_five(hung, open_board, group):
    """How soon is measured by `make bench`."""
    clusters = list(group.clusters.all())
    Card.objects.bulk_create(
        Card(group=group, text=f"Karte {n}", kind="idea", position=n, cluster=clusters[n % 2]) for n in range(10, 510)
    )
    page = open_board()
    page.wait_for_selector("[data-live]")
    assert page.locator("[data-columns] [data-menu]").count() >= 500
    control(page, "Karte 400", "menu").click()
    with saved(page):
        page.locator(".wb-menu").get_by_role("button", name="Licht").click()
    assert Card.objects.get(text="Karte 400").cluster.title == "Licht"
