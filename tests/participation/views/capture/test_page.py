"""What a table host sees."""

import gzip
import random
from pathlib import Path
from uuid import uuid4

import pytest
from django.contrib.staticfiles.finders import find

from participation.domain.access import ensure_access
from participation.models import Card, GuidingQuestion
from tests.website.html import Html

from .conftest import Table

pytestmark = pytest.mark.django_db
QUERIES = 7  # access, event, draft, seq, cards, headings, and the district for its demo mark
REPOSITORY = Path(__file__).parents[4]
SCRIPTS = REPOSITORY / "participation/static/participation/capture"
WORDS = (REPOSITORY / "docs/handbuch/README.md").read_text().split()


def test_page_names_group_and_event(table):
    page = Html(table.read().content.decode())

    assert page.texts("h1") == ["Tisch 3: Vernetzung"]
    assert table.access.event.title in page.text
    assert page.inline == []


def test_script_finds_its_addresses(table):
    [main] = Html(table.read().content.decode()).all("main")

    assert {name: main[f"data-{name}"] for name in ("stand", "senden", "foto", "fertig")} == {
        name: f"{table.address}{name}" for name in ("stand", "senden", "foto", "fertig")
    }
    assert (main["data-gruppe"], main["data-bis"]) == (str(table.group.pk), table.access.valid_until.isoformat())


def test_card_is_sent_and_told(table):
    uuid = table.add("Zebrastreifen", kind="idea", dots=2, cluster="Schulweg")

    [card] = table.read("stand").json()["cards"]
    assert (card["id"], card["text"], card["dots"]) == (uuid, "Zebrastreifen", 2)
    assert "Zebrastreifen" in table.read().content.decode()


def test_page_shows_the_latest_draft_of_group_and_questions(table):
    group = table.group
    group.title, group.number = "Wege und Licht", 5
    group.guiding_questions.add(GuidingQuestion(text="Wo ist es dunkel?"))
    group.internal_note = group.summary = "GEHEIM"
    group.save_revision()

    page = Html(table.read().content.decode())
    assert page.texts("h1") == ["Tisch 5: Wege und Licht"]
    assert "Wo ist es dunkel?" in page.texts("li")
    assert "GEHEIM" not in page.source


def test_plenary_has_no_number(client, event, plenary):
    page = Html(Table(client, ensure_access(event, plenary)).read().content.decode())

    assert page.texts("h1") == ["Plenum"]


def test_event_that_residents_know_keeps_its_name_while_it_is_edited(table):
    event = table.access.event.specific
    known, event.title = event.title, "GEHEIM"
    event.save_revision()

    assert Html(table.read().content.decode()).texts("p")[0] == known


def test_demo_event_is_marked(table):
    def marked():
        return "Demonstrationsinhalt, erfunden" in Html(table.read().content.decode()).text

    assert not marked()
    table.access.event.is_demo = True
    table.access.event.save()
    assert marked()


def test_cards_stand_below_their_headings_newest_first(table):
    for text, cluster in (("alt", "Weg"), ("lose", ""), ("neu", "weg")):
        table.add(text, cluster=cluster, dots=1)

    page = Html(table.read().content.decode())
    shown = [part for part in page.elements if "template" not in part["in"]]
    texts = [part["text"] for part in shown if part.get("data-part") in ("title", "text")]
    assert texts == ["Weg", "neu", "alt", "Noch ohne Kartengruppe", "lose"]
    assert [part["text"] for part in shown if part.get("data-part") == "count"] == ["2", "1"]
    assert [part["text"] for part in shown if part.get("data-part") == "sum"] == ["2", "1"]
    assert page.all("main")[0]["data-seq"] == "4"


def test_what_needs_a_script_is_hidden_without(table):
    page = Html(table.read().content.decode())

    hidden = {part.get("data-part", "") for part in page.elements if "hidden" in part and "template" not in part["in"]}
    assert {"keys", "preview", "network", "state"} <= hidden


def test_no_session_is_touched(table):
    answer = table.read()

    assert "Cookie" not in answer.get("Vary", "")
    assert set(table.client.cookies) == {"wb_tisch"}


@pytest.mark.parametrize("number", [1, 30])
def test_page_asks_no_more_with_many_cards(table, number, django_assert_num_queries):
    table.send(*({"op": "add", "id": str(uuid4()), "text": "Licht", "cluster": "Weg"} for _ in range(number)))
    table.read()

    with django_assert_num_queries(QUERIES):
        table.read()


def test_first_load_is_light(table):
    """All that a phone fetches the first time, of a table that has a hundred cards by then."""
    table.send(*({"op": "add", "id": str(uuid4()), "text": text(), "kind": "idea"} for _ in range(100)))
    answer = table.client.get(table.address, headers={"accept-encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"

    page = Html(gzip.decompress(answer.content).decode())
    linked = {link["href"] for link in page.all("link")} | {use["href"].split("#")[0] for use in page.all("use")}
    files = {Path(find(address.removeprefix("/static/"))) for address in linked}
    assert set(SCRIPTS.glob("*.js")) - files == {SCRIPTS / "worker.js"}
    weight = len(answer.content) + sum(
        len(gzip.compress(file.read_bytes())) for file in {*files, SCRIPTS / "worker.js"}
    )
    assert weight <= 60_000


def text() -> str:
    """As hard to compress as what people write."""
    return " ".join(random.choices(WORDS, k=8))


def test_cards_that_say_the_same_stay_apart_at_the_table(table):
    first, second = (table.add(text, dots=1) for text in ("Bank", "Bänke"))
    Card.objects.filter(uuid=second).update(duplicate_of=Card.objects.get(uuid=first))

    page = Html(table.read().content.decode())
    shown = [part for part in page.elements if "template" not in part["in"]]
    assert [part["text"] for part in shown if part.get("data-part") in ("text", "dots")] == ["Bänke", "1", "Bank", "1"]
