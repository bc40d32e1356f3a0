from uuid import uuid4

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from participation.domain.capture import CONFLICT, Sender, apply_operations
from participation.domain.feed import read_feed
from participation.domain.numbering import ensure_event_reference
from participation.models import Card, OutcomeCard, OutcomeRecord
from participation.operations import Add, Edit
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import CardFactory, ClusterFactory, WorkingGroupPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def foreign_group(series):
    return WorkingGroupPageFactory(parent=ConferencePageFactory(parent=series, ordinal=8), title="Fremd", number=1)


def test_lists_only_cards_of_the_accounts_groups(client, event, group, foreign_group, account):
    CardFactory(group=group, text="Bank am Markt")
    CardFactory(group=foreign_group, text="Licht am Weg")
    client.force_login(account("moderation", event))
    text = client.get(reverse("card:index")).content.decode()
    assert "Bank am Markt" in text
    assert "Licht am Weg" not in text


def test_a_foreign_card_cannot_be_edited(client, event, group, foreign_group, account):
    card = CardFactory(group=foreign_group, text="Licht am Weg")
    client.force_login(account("moderation", event))
    response = client.post(reverse("card:edit", args=[card.pk]), {"text": "weg"})
    assert response.status_code == 403
    assert "Für diesen Schritt fehlt Ihnen die Berechtigung." in response.content.decode()
    assert Card.objects.get().text == "Licht am Weg"


def test_a_card_cannot_be_put_into_a_foreign_group(client, event, group, foreign_group, account):
    client.force_login(account("moderation", event))
    data = {"group": foreign_group.pk, "text": "Bank", "entry_mode": "card", "visibility": "public"}
    client.post(reverse("card:add"), data)
    assert not Card.objects.exists()
    client.post(reverse("card:add"), {**data, "group": group.pk})
    assert [card.group_id for card in Card.objects.all()] == [group.pk]


def test_a_blocked_card_needs_a_reason(client, event, group, account):
    client.force_login(account("moderation", event))
    data = {"group": group.pk, "text": "Bank", "entry_mode": "card", "visibility": "blocked"}
    assert "Bitte nennen Sie den Grund der Sperre." in client.post(reverse("card:add"), data).content.decode()
    assert not Card.objects.exists()


def test_a_place_typed_here_does_not_stop_what_the_tables_add(client, event, group, account):
    client.force_login(account("moderation", event))
    for text in ("Bank", "Licht"):
        data = {"group": group.pk, "text": text, "position": 2**31 - 1, "entry_mode": "card", "visibility": "public"}
        assert client.post(reverse("card:add"), data).status_code == 302
    apply_operations(group, [Add(id=uuid4(), text="Ampel")], Sender())
    assert list(Card.objects.values_list("text", "position")) == [("Bank", 1), ("Licht", 2), ("Ampel", 3)]


@pytest.mark.parametrize("name", ["card", "cluster", "outcome_records"])
def test_lists_name_the_event_and_find_by_it(client, event, group, foreign_group, account, admin_user, name):
    """An account may have many events, each with a group of the same name."""
    foreign = foreign_group.event
    for number, place in enumerate((group, foreign_group), 1):
        card = CardFactory(group=place, text=f"Bank für {place.title}")
        ClusterFactory(group=place, title=f"Bank für {place.title}")
        texts = {"headline": f"Bank für {place.title}", "kind": "idea", "published_at": timezone.now()}
        OutcomeRecord.objects.create(uuid=card.uuid, group=place, number=number, reference=f"E{number}", **texts)
    client.force_login(admin_user)
    ensure_event_reference(foreign)
    for wanted in (foreign.title, foreign.reference):
        text = client.get(reverse(f"{name}:index"), {"q": wanted}).content.decode()
        assert f"{foreign.title} ({foreign.reference}): Fremd" in text
        assert f"Bank für {group.title}" not in text


def test_card_form_names_the_group_of_each_cluster(client, event, group, account):
    ClusterFactory(group=group, title="Schulweg")
    client.force_login(account("moderation", event))
    assert f"Schulweg ({group.title})" in client.get(reverse("card:add")).content.decode()


def edit_card(client, card, **changed):
    data = {"group": card.group_id, "text": card.text, "entry_mode": "card", "seen": card.version}
    return client.post(reverse("card:edit", args=[card.pk]), {**data, "visibility": "public", **changed})


def test_a_card_shortened_here_is_not_written_over_by_the_table_that_saw_it_before(client, event, group, account):
    uuid, device = uuid4(), Sender(device="d")
    apply_operations(group, [Add(id=uuid, text="Frau Muster, Gasse 3")], device)
    client.force_login(account("moderation", event))
    assert edit_card(client, Card.objects.get(), text="[Name entfernt]").status_code == 302
    [result] = apply_operations(group, [Edit(id=uuid, version=1, text="Frau Muster, Gasse 3!")], device)
    assert (result.state, Card.objects.get().text) == (CONFLICT, "[Name entfernt]")


@pytest.fixture
def corrected_meanwhile(group):
    """A card as a form showed it, before the table corrected it."""
    uuid, device = uuid4(), Sender(device="d")
    apply_operations(group, [Add(id=uuid, text="Licht am Tor")], device)
    shown = Card.objects.get()
    apply_operations(group, [Edit(id=uuid, version=1, text="Licht am Steg", kind="wish")], device)
    return shown


def test_an_old_form_does_not_write_over_what_the_table_has_corrected(client, event, account, corrected_meanwhile):
    client.force_login(account("moderation", event))
    answer = edit_card(client, corrected_meanwhile, text="Licht am Bach")
    assert Card.objects.get().text == "Licht am Steg"
    page = BeautifulSoup(answer.content, "html.parser")
    assert page.find("textarea", {"name": "text"}).text.strip() == "Licht am Bach"
    told = page.get_text(" ", strip=True)
    assert "Inzwischen steht hier: Licht am Steg" in told
    assert "Inzwischen steht hier: Wunsch" in told
    assert "Diese Karte wurde inzwischen an anderer Stelle geändert." in told


def test_saving_once_more_is_a_decision(client, event, account, corrected_meanwhile):
    client.force_login(account("moderation", event))
    answer = edit_card(client, corrected_meanwhile, text="Licht am Bach")
    seen = BeautifulSoup(answer.content, "html.parser").find("input", {"name": "seen"})["value"]
    assert edit_card(client, corrected_meanwhile, text="Licht am Bach", seen=seen).status_code == 302
    assert (Card.objects.get().text, Card.objects.get().version) == ("Licht am Bach", 3)


def test_a_form_that_says_the_same_meets_no_conflict(client, event, account, corrected_meanwhile):
    client.force_login(account("moderation", event))
    assert edit_card(client, corrected_meanwhile, text="Licht am Steg", kind="wish").status_code == 302


def test_a_card_of_control_characters_has_no_text(client, event, group, account):
    client.force_login(account("moderation", event))
    data = {"group": group.pk, "text": "\x07", "entry_mode": "card", "visibility": "public"}
    assert client.post(reverse("card:add"), data).status_code == 200
    assert not Card.objects.exists()


def test_both_walls_learn_of_a_card_that_goes_to_another_group(client, event, group, account):
    other = WorkingGroupPageFactory(parent=event, title="Andere", number=2)
    apply_operations(group, [Add(id=uuid4(), text="Bank")], Sender())
    seen = {place: read_feed(place).seq for place in (group, other)}
    client.force_login(account("moderation", event))
    assert edit_card(client, Card.objects.get(), group=other.pk).status_code == 302
    told = {place: read_feed(place, seen[place]) for place in (group, other)}
    assert [(feed.whole, len(feed.cards)) for feed in told.values()] == [(True, 0), (True, 1)]


def test_a_card_behind_an_outcome_is_not_deleted(client, event, group, account):
    card = CardFactory(group=group, text="Bank am Markt")
    OutcomeCard.objects.create(outcome=uuid4(), card=card)
    client.force_login(account("moderation", event))
    answer = client.post(reverse("card:delete", args=[card.pk]), follow=True)
    assert "Aus dieser Karte ist ein Ergebnis entstanden. Sie lässt sich nicht löschen." in answer.content.decode()
    assert Card.objects.get() == card
