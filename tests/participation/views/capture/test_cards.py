"""The page of one's own card."""

from datetime import timedelta

import pytest
from django.utils import timezone

from participation.domain.capture import Sender, apply_operations
from participation.limits import ACCESS, spend
from participation.models import Access, Card
from participation.operations import Edit
from tests.website.html import Html

pytestmark = pytest.mark.django_db
TOO_LATE = "Ändern geht nur auf demselben Gerät und nur kurz nach dem Senden."


@pytest.fixture
def uuid(table):
    return table.add("Licht", kind="idea", cluster="Weg")


def change(table, uuid, **fields):
    sent = {"aktion": "aendern", "version": 1, "text": "Licht", "kind": "idea", "language": "", "cluster": "Weg"}
    return table.post(f"karte/{uuid}/", **sent | fields)


def page_of(answer) -> Html:
    return Html(answer.content.decode())


def test_form_shows_the_card_and_all_kinds(table, uuid):
    page = page_of(table.read(f"karte/{uuid}/"))

    assert page.by_id("wortlaut")[0]["text"].strip() == "Licht"
    kinds = [option for option in page.all("option") if option["in"][-1] == "select"][:8]
    assert [option["value"] for option in kinds] == [
        "", "strength", "weakness", "idea", "wish", "question", "note", "conflict",
    ]  # fmt: skip
    assert [option["value"] for option in kinds if "selected" in option] == ["idea"]
    assert page.by_id("gruppe")[0]["value"] == "Weg"


def test_own_card_is_changed(table, uuid):
    answer = change(table, uuid, text="Işık", kind="wish", language="tr", cluster="")

    assert (answer.status_code, answer["Location"]) == (302, f"{table.address}?getan=geaendert")
    card = Card.objects.get()
    assert (card.text, card.kind, card.language, card.cluster, card.version) == ("Işık", "wish", "tr", None, 2)
    [text] = [p for p in page_of(table.read()).all("p") if p.get("id") == f"karte-{uuid}"]
    assert (text["lang"], text["dir"]) == ("tr", "auto")


def test_own_card_is_withdrawn(table, uuid):
    answer = table.post(f"karte/{uuid}/", aktion="zurueckziehen")

    assert answer["Location"] == f"{table.address}?getan=zurueckgezogen"
    assert Card.objects.get().visibility == "withdrawn"
    assert "Licht am" not in table.read().content.decode()
    assert table.read("stand").json()["cards"] == []


def test_page_offers_it_on_the_same_device_and_for_a_while(table, other_device, uuid):
    def offers(device):
        buttons = page_of(device.read()).all("button")
        return [b for b in buttons if b.get("data-part") == "edit" and "hidden" not in b]

    assert [b["formaction"] for b in offers(table)] == [f"{table.address}karte/{uuid}/"]
    assert offers(other_device) == []
    Card.objects.update(created_at=timezone.now() - timedelta(minutes=16))
    assert offers(table) == []


def test_conflict_shows_both_texts_and_the_second_try_counts(table, uuid):
    edit = Edit(id=uuid, version=1, text="Licht am Steg", kind="idea", cluster="Weg")
    apply_operations(table.group, [edit], Sender(is_office=True))

    answer = change(table, uuid, text="Licht am Tor")

    page = page_of(answer)
    assert answer.status_code == 409
    assert page.texts("blockquote") == ["Licht am Steg"]
    assert page.by_id("wortlaut")[0]["text"].strip() == "Licht am Tor"
    assert Card.objects.get().text == "Licht am Steg"
    [version] = [field["value"] for field in page.all("input") if field["name"] == "version"]
    assert change(table, uuid, text="Licht am Tor", version=version).status_code == 302
    assert Card.objects.get().text == "Licht am Tor"


def test_after_a_while_nothing_is_changed_and_the_text_is_kept(table, uuid):
    Card.objects.update(created_at=timezone.now() - timedelta(minutes=16))

    assert TOO_LATE in page_of(table.read(f"karte/{uuid}/")).text
    answer = change(table, uuid, text="Licht am Tor")
    assert answer.status_code == 403
    assert TOO_LATE in page_of(answer).text
    assert page_of(answer).by_id("wortlaut")[0]["text"].strip() == "Licht am Tor"
    assert table.post(f"karte/{uuid}/", aktion="zurueckziehen").status_code == 403
    assert (Card.objects.get().text, Card.objects.get().visibility) == ("Licht", "public")


def test_card_of_another_device_is_not_offered(other_device, uuid):
    answer = other_device.read(f"karte/{uuid}/")

    assert (answer.status_code, page_of(answer).by_id("wortlaut")) == (403, [])
    assert change(other_device, uuid, text="x").status_code == 403
    assert Card.objects.get().text == "Licht"


def test_blocked_card_is_not_shown(table, uuid):
    Card.objects.update(text="GEHEIM", visibility="blocked", blocked_reason="Name")

    for answer in (table.read(f"karte/{uuid}/"), change(table, uuid, text="x")):
        assert answer.status_code == 403
        assert "GEHEIM" not in answer.content.decode()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": " \x07 "}, "Diese Karte hat keinen Text."),
        ({"cluster": "x" * 121}, "Der Name der Kartengruppe ist zu lang (höchstens 120 Zeichen)."),
        ({"kind": "x"}, "Dieser Eintrag ist unvollständig und wurde nicht übernommen."),
        ({"version": "x"}, "Dieser Eintrag ist unvollständig und wurde nicht übernommen."),
    ],
)
def test_fault_gets_a_sentence(table, uuid, fields, sentence):
    answer = change(table, uuid, **fields)

    assert answer.status_code == 400
    assert sentence in page_of(answer).text
    assert Card.objects.get().version == 1


def test_limit_keeps_the_text(table, uuid):
    spend(ACCESS, str(table.access.pk), ACCESS.count)

    answer = change(table, uuid, text="Licht am Tor")

    assert answer.status_code == 429
    assert page_of(answer).by_id("wortlaut")[0]["text"].strip() == "Licht am Tor"


def test_new_cards_that_are_not_sent_yet_travel_along(table, uuid):
    opened = table.post(f"karte/{uuid}/", zeilen="+ später\n? wann", entwurf="x")
    page = page_of(opened)
    assert [field["value"] for field in page.all("input") if field["name"] == "zeilen"] == ["+ später\n? wann"]

    saved = change(table, uuid, text="Licht am Tor", zeilen="+ später\n? wann")
    assert page_of(saved).by_id("zeilen")[0]["text"].strip() == "+ später\n? wann"
    back = table.post(zeilen="+ später", zurueck="1")
    assert page_of(back).by_id("zeilen")[0]["text"].strip() == "+ später"
    assert Card.objects.count() == 1


def test_text_is_shown_for_copying_when_the_link_has_just_ended(table, uuid):
    Access.objects.update(revoked_at=timezone.now())

    answer = change(table, uuid, text="Licht am Tor")

    assert (answer.status_code, page_of(answer).by_id("zeilen")[0]["text"].strip()) == (410, "Licht am Tor")
