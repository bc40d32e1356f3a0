"""What is typed is text on each page that shows it: nothing runs, and no page has anything to complain about."""

import json
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect
from wagtail.models import Page

from participation.domain.access import ensure_access, token_of
from participation.models import Card, Cluster, WorkingGroupPage
from tests.factories.participation import CardFactory, ClusterFactory
from tests.participation.capture.page import card, expect_unsent, send
from tests.participation.capture.test_device import picture

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "javascript:alert(3)",
    '"><svg onload=alert(4)>',
    "{{ 7 }}${alert(5)}<!--",
)
ALL = " ".join(HOSTILE)
TALK = ("/stand", "/senden", "/foto", "/folien", "/sortieren/neues/")  # asked again by themselves
GUARD = """addEventListener('securitypolicyviolation', event => {
  console.error('policy', event.violatedDirective, event.blockedURI)
})"""


@pytest.fixture
def hostile(event, group):
    """Titles, clusters and cards that try to break out."""
    for page, title in ((event, f"Werkstatt {ALL}"), (group, f"Gruppe {ALL}")):
        Page.objects.filter(pk=page.pk).update(title=title, draft_title=title)
    for number, text in enumerate(HOSTILE):
        cluster = ClusterFactory(group=group, title=text, sort_order=number)
        CardFactory(group=group, text=text, position=number, cluster=cluster)
    CardFactory(group=group, text=f"gesperrt {ALL}", position=9, visibility="blocked", blocked_reason=ALL)
    return WorkingGroupPage.objects.get(pk=group.pk)


@pytest.fixture
def device(open_context, live_server, event, account):
    """A moderator's browser, and what its pages complained about."""
    client = Client()
    client.force_login(account("moderation", event))
    context = open_context(base_url=live_server.url)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    context.add_init_script(GUARD)
    complaints = []
    context.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
    context.on("console", lambda said: is_complaint(said) and complaints.append(said.text))
    yield context
    assert complaints == []


def is_complaint(said) -> bool:
    """Not that talking to the server failed: the test takes the network away, and SQLite in memory may be locked."""
    is_talk = urlsplit(said.location.get("url", "")).path.endswith(TALK)
    is_failure = said.text.startswith("Failed to load resource")
    return said.type in ("error", "warning") and not (is_talk and is_failure)


def expect_text_only(page, *texts):
    """Each as it was typed, and no element has come out of it."""
    page.wait_for_load_state("networkidle")
    shown = page.evaluate("document.body.textContent")
    assert [text for text in texts if text not in shown] == []
    broken_out = "img[src='x'], svg[onload], [href^='javascript:'], [src^='javascript:'], [onerror]"
    assert page.locator(broken_out).count() == 0


def test_at_the_table(device, hostile, event):
    page = device.new_page()
    page.goto(reverse("capture:table", args=[token_of(ensure_access(event, hostile))]))
    expect_text_only(page, *HOSTILE)
    page.fill("#zeilen", "\n".join(f"! neu {text} #{number}{text}" for number, text in enumerate(HOSTILE)))
    expect_text_only(page, *(f"neu {text}" for text in HOSTILE))
    send(page)
    expect_unsent(page, 0)
    page.get_by_label("Nein").check()
    page.set_input_files("[name=file]", picture(60, 40))
    page.get_by_label("Was ist zu sehen?").fill(ALL[:200])
    page.context.set_offline(True)
    page.get_by_role("button", name="Foto senden").click()
    expect(page.locator("[data-part=photos] li")).to_contain_text(ALL[:200])
    page.context.set_offline(False)
    expect_unsent(page, 0)
    card(page, f"neu {HOSTILE[0]}").get_by_role("button", name="Ändern").click()
    expect(page.get_by_label("Wortlaut")).to_have_value(f"neu {HOSTILE[0]}")
    page.reload()
    expect_text_only(page, *(f"neu {text}" for text in HOSTILE))


def test_on_the_board(device, hostile):
    page = device.new_page()
    page.goto(reverse("participation_board", args=[hostile.pk]))
    page.wait_for_selector("[data-live]")
    expect_text_only(page, *HOSTILE, ALL)
    first = page.locator("[data-columns] [data-card]", has_text=HOSTILE[0])
    first.locator("[data-key=right]").click()
    expect(page.locator("[data-said]")).to_contain_text(HOSTILE[1][:20])
    first.locator("[data-key=menu]").click()
    expect_text_only(page, *HOSTILE)
    first.locator("[data-key=pick]").check()
    page.locator("[data-selection]").get_by_role("button", name="Ergebnis daraus machen").click()
    expect(page.get_by_label("Kernsatz")).to_have_value(HOSTILE[0])
    page.get_by_role("dialog").get_by_role("button", name="Ergebnis daraus machen").click()
    expect(page.locator("[data-notices]")).to_contain_text("Das Ergebnis steht jetzt im Entwurf")
    page.locator("[data-columns] [data-key=column]").first.click()
    expect(page.get_by_label("Name der Kartengruppe")).to_have_value(HOSTILE[0])
    expect_text_only(page, *HOSTILE)


def test_on_the_screen_in_the_hall(device, hostile, event):
    page = device.new_page()
    page.goto(reverse("capture:screen", args=[token_of(ensure_access(event))]))
    expect_text_only(page, *HOSTILE)
    Cluster.objects.filter(group=hostile).update(title=ALL[:100])
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect_text_only(page, *HOSTILE)


def test_in_the_import_preview_and_in_the_lists(device, hostile):
    page = device.new_page()
    page.goto(reverse("participation_import", args=[hostile.pk]))
    rows = [
        {"op": "add", "id": f"00000000-0000-0000-0000-00000000000{n}", "text": f"Datei {text}", "kind": "idea"}
        for n, text in enumerate(HOSTILE)
    ]
    draft = {
        "format": "werkstattbuch-entwurf",
        "version": 1,
        "group": hostile.pk,
        "saved_at": "2026-03-26T17:00:00Z",
        "operations": rows,
        "lines": ALL,
    }
    page.set_input_files(
        "[name=file]",
        {"name": f"{HOSTILE[0]}.json", "mimeType": "application/json", "buffer": json.dumps(draft).encode()},
    )
    page.get_by_role("button", name="Vorschau ansehen").click()
    expect(page.get_by_text("6 Karten kommen neu dazu.")).to_be_visible()
    expect_text_only(page, *(f"Datei {text}" for text in HOSTILE))
    page.get_by_role("button", name="Einlesen", exact=True).click()
    expect(page.get_by_text("6 Karten sind eingelesen.")).to_be_visible()
    for address in (
        reverse("card:index"),
        reverse("cluster:index"),
        reverse("wagtailadmin_pages:edit", args=[hostile.pk]),
    ):
        page.goto(address)
        expect_text_only(page)
    page.goto(reverse("card:edit", args=[Card.objects.filter(text__startswith="Datei").first().pk]))
    expect_text_only(page)
