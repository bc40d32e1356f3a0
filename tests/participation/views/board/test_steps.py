"""Each step by form and by script; what was typed is never lost where a step is refused."""

from uuid import uuid4

import pytest
from django.utils import timezone
from django.utils.html import escape
from wagtail.admin.models import EditingSession

from participation.domain.capture import Sender, apply_operations
from participation.domain.cards import cards_by_cluster
from participation.domain.walls import touch
from participation.enums import Visibility
from participation.models import Card, Cluster, OutcomeCard
from participation.operations import Add, Withdraw
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("moderator")]


def wall(group) -> dict:
    return {str(held.cluster or ""): [card.text.split()[0] for card in held.cards] for held in cards_by_cluster(group)}


def test_page_shows_columns_cards_and_what_is_blocked(client, url, cards):
    Card.objects.filter(pk=cards["name"].pk).update(visibility=Visibility.BLOCKED, blocked_reason="Nennt eine Person")
    page = client.get(url()).content.decode()
    for text in (
        "3 Karten, davon 2 in 2 Kartengruppen",
        "Bank am Markt",
        "Frau Muster",
        "Gesperrt: Nennt eine Person",
        "Weg",
    ):
        assert text in page


def test_text_of_residents_is_text(client, url, group):
    CardFactory(group=group, text="<script>alert(1)</script>")
    page = client.get(url()).content.decode()
    assert "<script>alert" not in page
    assert escape("<script>alert(1)</script>") in page


def test_many_cards_need_few_queries(client, url, group, cards, django_assert_max_num_queries):
    client.get(url())  # the first page of a process asks for more
    with django_assert_max_num_queries(22) as few:
        client.get(url())
    for number in range(50):
        CardFactory(group=group, text=f"Karte {number}", position=10 + number, kind="")
    with django_assert_max_num_queries(len(few)):
        client.get(url())


@pytest.mark.parametrize(
    ("data", "after"),
    [
        ({"one": "right {bench}"}, {"Weg": ["Licht"], "Licht": ["Bank"], "": ["Frau"]}),
        ({"one": "down {bench}"}, {"Weg": ["Licht", "Bank"], "": ["Frau"]}),
        ({"do": "move", "card": ["{bench}", "{light}"], "to": ""}, {"": ["Frau", "Bank", "Licht"]}),
        ({"do": "new", "card": ["{name}"], "title": "Hilfe"}, {"Weg": ["Bank", "Licht"], "Hilfe": ["Frau"]}),
        ({"do": "rename", "cluster": "{weg}", "title": "Wege"}, {"Wege": ["Bank", "Licht"], "": ["Frau"]}),
        ({"do": "merge", "card": ["{bench}", "{light}"]}, {"Weg": ["Bank"], "": ["Frau"]}),
        ({"do": "block", "card": ["{name}"], "reason": "Name"}, {"Weg": ["Bank", "Licht"]}),
    ],
)
def test_step_by_plain_form_and_back(submit, group, cards, data, after):
    before = wall(group)
    names = {key: str(card.uuid) for key, card in cards.items()} | {"weg": str(Cluster.objects.get(title="Weg").pk)}
    filled = {
        key: [item.format(**names) for item in value] if isinstance(value, list) else value.format(**names)
        for key, value in data.items()
    }
    answer = submit(filled)
    assert (answer.status_code, wall(group)) == (200, after)
    submit({"one": "undo"})
    assert wall(group) == before


def test_answer_to_the_script_holds_only_what_changed(post, client, url, cards):
    seq = client.get(url("feed")).json()["seq"]
    first = post({"one": f"right {cards['bench'].uuid}", "after": seq}).json()
    answer = post({"one": f"left {cards['bench'].uuid}", "after": first["seq"]}).json()
    assert answer["said"] == "„Bank am Markt“: jetzt in „Weg“, Platz 2 von 2."
    assert list(answer["cards"]) == [str(cards["bench"].uuid)]
    assert [column["cards"] for column in answer["columns"]][1] == [str(cards["light"].uuid), str(cards["bench"].uuid)]
    assert client.get(url("feed"), {"after": answer["seq"]}).json() == {"seq": answer["seq"]}


def redrawn(client, url, after) -> set[str]:
    return set(client.get(url("feed"), {"after": after}).json()["cards"])


@pytest.mark.parametrize("back", ["undo", "apart {light}"])
def test_card_is_drawn_again_when_none_hangs_below_it_any_more(post, client, url, cards, back):
    names = {key: str(card.uuid) for key, card in cards.items()}
    seq = post({"do": "merge", "card": [names["bench"], names["light"]]}).json()["seq"]
    assert post({"one": back.format(**names)}).status_code == 200
    assert redrawn(client, url, seq) == {names["bench"], names["light"]}


def test_card_is_drawn_again_when_the_table_withdraws_what_hangs_below_it(post, client, url, group, cards):
    table = Sender(device="a" * 64)
    below = Add(id=uuid4(), text="Bank vor dem Markt")
    apply_operations(group, [below], table)
    bench = str(cards["bench"].uuid)
    seq = post({"do": "merge", "card": [bench, str(below.id)]}).json()["seq"]
    apply_operations(group, [Withdraw(id=below.id)], table)
    assert bench in redrawn(client, url, seq)


def test_all_are_drawn_again_when_rows_changed_in_the_lists_of_the_admin(client, url, group, cards):
    seq = client.get(url("feed")).json()["seq"]
    Card.objects.filter(pk=cards["bench"].pk).update(text="Bank am Bahnhof")
    touch(group)
    assert redrawn(client, url, seq) == {str(card.uuid) for card in cards.values()}


def test_nothing_new_costs_one_query_besides_the_account(client, url, post, cards, django_assert_max_num_queries):
    seq = post({"one": f"right {cards['bench'].uuid}"}).json()["seq"]
    with django_assert_max_num_queries(9):
        client.get(url("feed"), {"after": seq})


BAD = [
    {},
    {"do": "explode"},
    {"do": "move", "card": "x", "to": ""},
    {"do": "move", "card": "00000000-0000-0000-0000-000000000001", "to": ""},
    {"one": "left"},
    {"one": "rename 999999999999999999999"},
    {"one": "delete 5"},
    {"do": "undo"},
]


@pytest.mark.parametrize("data", BAD)
@pytest.mark.parametrize("name", ["step", "ask"])
def test_bad_request_gets_a_sentence(post, submit, cards, data, name):
    answer = post(data, name)
    assert (answer.status_code, answer.json()["said"][-1]) == (409, ".")
    assert submit(data, name).status_code == 200  # back at the board, which shows the sentence


def test_move_without_a_target_is_refused(post, cards):
    assert post({"do": "move", "card": cards["bench"].uuid}).status_code == 409


def test_name_that_exists_is_asked_for_and_then_joined(submit, group, cards):
    data = {"do": "rename", "cluster": Cluster.objects.get(title="Weg").pk, "title": "Licht"}
    page = submit(data)
    assert page.status_code == 409
    assert "Sollen beide eine werden?" in page.content.decode()
    submit({**data, "join": "yes"})
    assert wall(group) == {"Licht": ["Bank", "Licht"], "": ["Frau"]}


def test_conflict_shows_both_texts(submit, cards):
    data = {"do": "correct", "card": cards["bench"].uuid, "version": 1, "seen": "Bank am Markt"}
    submit({**data, "text": "Bank am Rathaus"})
    page = submit({**data, "text": "Bänke am Markt"}).content.decode()
    assert "Bank am Rathaus" in page
    assert "Bänke am Markt" in page
    submit({**data, "version": 2, "seen": "Bank am Rathaus", "text": "Bänke am Markt"})
    assert Card.objects.get(pk=cards["bench"].pk).text == "Bänke am Markt"


def test_what_was_typed_is_there_again(submit, cards):
    page = submit({"do": "block", "card": cards["name"].uuid, "reason": "x" * 201}).content.decode()
    assert "Der Grund ist zu lang" in page
    assert "x" * 201 in page


@pytest.mark.parametrize("name", ["move", "new", "card", "block", "outcome"])
def test_form_without_a_script_is_a_page(submit, cards, name):
    page = submit({"do": name, "card": cards["bench"].uuid}, "ask")
    assert page.status_code == 200
    assert f'name="card" value="{cards["bench"].uuid}"' in page.content.decode()


def test_outcome_is_made_of_cards(post, group, cards):
    data = {"do": "outcome", "card": [cards["bench"].uuid, cards["light"].uuid]}
    answer = post({**data, "headline": "Bänke und Licht", "kind": "idea"})
    assert answer.json()["said"] == "Das Ergebnis steht jetzt im Entwurf der Seite."
    outcome = type(group).objects.get(pk=group.pk).get_latest_revision_as_object().outcomes.all()[0]
    assert (outcome.headline, OutcomeCard.objects.filter(outcome=outcome.uuid).count()) == ("Bänke und Licht", 2)
    assert post({**data, "headline": "", "kind": "idea"}).status_code == 409
    assert post({**data, "headline": "x", "kind": "no"}).status_code == 409


def test_sentence_on_an_outcome_is_text(post, group, cards, admin_user):
    type(admin_user).objects.filter(pk=admin_user.pk).update(first_name="<b>Kim</b>")
    EditingSession.objects.create(user=admin_user, content_object=group.page_ptr, last_seen_at=timezone.now())
    answer = post({"do": "outcome", "card": cards["bench"].uuid, "headline": "Bänke", "kind": "idea"}).json()
    assert answer["said"].startswith("<b>Kim</b>")
    assert answer["notices"][-1].startswith("&lt;b&gt;Kim&lt;/b&gt;")


def test_locked_page_says_so(post, admin_user, group, cards):
    type(group).objects.filter(pk=group.pk).update(locked=True, locked_by=admin_user)
    answer = post({"do": "outcome", "card": cards["bench"].uuid, "headline": "Bänke", "kind": "idea"})
    assert answer.status_code == 409
    assert not OutcomeCard.objects.exists()
    assert post({"one": f"right {cards['bench'].uuid}"}).status_code == 200


@pytest.mark.parametrize("number", ["²", "9" * 5000, "1x"])
def test_what_is_no_number_is_refused_or_counts_as_unknown(post, cards, number):
    card = cards["bench"].uuid
    refused = post({"do": "correct", "card": card, "text": "Bänke", "version": number})
    assert (refused.status_code, refused.json()["said"]) == (
        409, "Dieser Schritt ist unvollständig und wurde nicht ausgeführt.",
    )  # fmt: skip
    moved = post({"do": "move", "card": card, "to": "", "after": number})
    assert (moved.status_code, len(moved.json()["cards"])) == (200, 3)
