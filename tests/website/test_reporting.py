"""Telling the office about an error or a barrier: once, with nothing lost, and only about what is public."""

from uuid import uuid4

import pytest
from django.test import Client

from participation import limits
from participation.models import Card, OutcomeRecord, Report
from tests.factories.participation import CardFactory
from tests.website.html import Html
from tests.website.leaks import make_world

FORM = {"text": "Das Datum stimmt nicht."}
THANKS = "/melden/danke/"
SEARCH = "Auf dieser Website suchen"  # in the head of the page


@pytest.fixture
def group(add_group):
    return add_group(1, outcomes=[{}])


def faults(answer) -> list[str]:
    """What the summary lists."""
    page = Html(answer.content.decode())
    boxes = page.by_id("fehler")
    assert [("autofocus" in box, box["tabindex"]) for box in boxes] == [(True, "-1")] * len(boxes)
    return [" ".join(item["text"].split()) for item in page.all("li") if item["in"][-3:-1] == ["main", "div"]]


def test_form_is_empty_at_first(client, group):
    answer = client.get("/melden/", {"zu": "WEH"})
    page = Html(answer.content.decode())
    assert (answer.status_code, faults(answer)) == (200, [])
    assert page.texts("h1") == ["Fehler melden"]
    assert page.texts("label") == ["Was ist falsch?", "E-Mail", "Telefon", "Bitte frei lassen"]
    assert "no-store" in answer["Cache-Control"]


def test_barrier_form_asks_where(client, group):
    page = Html(client.get("/barriere-melden/").content.decode())
    assert page.texts("h1") == ["Barriere melden"]
    assert page.texts("label")[:3] == [SEARCH, "Was geht nicht?", "Auf welcher Seite?"]


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("WEH-SK7", "Siebte Stadtteilkonferenz"),
        ("weh-sk7-ag1", "Thema 1, Siebte Stadtteilkonferenz"),
        ("WEH-SK7-AG1-E01", "Bänke im Schatten"),
        ("card", "Karte „Licht am Weg“"),
    ],
)
def test_note_about_something(client, group, wanted, label):
    card = CardFactory(group=group, text="Licht am Weg")
    wanted = str(card.uuid) if wanted == "card" else wanted
    assert label in Html(client.get("/melden/", {"zu": wanted}).content.decode()).text
    answer = client.post(f"/melden/?zu={wanted}", FORM | {"email": "a@example.org"})
    assert answer["Location"] == f"{THANKS}?zu={wanted}"
    report = Report.objects.get()
    assert (report.kind, report.text, report.email) == ("error", FORM["text"], "a@example.org")
    assert (report.district.code, report.status, report.place, report.phone) == ("WEH", "new", "", "")
    assert (report.card, report.reference) == ((card, "") if "Karte" in label else (None, wanted.upper()))
    assert client.get(answer["Location"]).status_code == 200


def test_note_about_the_site(client, home):
    answer = client.post("/barriere-melden/", FORM | {"place": "Startseite"})
    assert answer["Location"] == THANKS
    report = Report.objects.get()
    assert (report.kind, report.district, report.page, report.place) == ("barrier", None, None, "Startseite")


def test_the_same_form_sent_twice_is_one_note(client, home):
    form = FORM | {"uuid": str(uuid4())}
    assert [client.post("/melden/", form).status_code for _ in range(2)] == [302, 302]
    assert Report.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"text": ""}, ["Was ist falsch? Bitte schreiben Sie, was Ihnen aufgefallen ist."]),
        ({"text": "  \n "}, ["Was ist falsch? Bitte schreiben Sie, was Ihnen aufgefallen ist."]),
        (
            {"text": "x" * 4001},
            ["Was ist falsch? Bitte kürzen: Es ist höchstens Platz für 4000 Zeichen, Sie haben 4001 geschrieben."],
        ),
        ({"email": "name"}, ["E-Mail Das ist keine E-Mail-Adresse. Ein Beispiel: name@example.org."]),
        (
            {"phone": "1" * 61},
            ["Telefon Bitte kürzen: Es ist höchstens Platz für 60 Zeichen, Sie haben 61 geschrieben."],
        ),
        (
            {"website": "http://spam.example"},
            ["Die Meldung wurde nicht gesendet. Bitte senden Sie sie noch einmal ab."],
        ),
    ],
)
def test_faults_are_named_and_nothing_typed_is_lost(client, home, typed, said):
    form = FORM | {"email": "a@example.org", "phone": "0123"} | typed
    answer = client.post("/melden/", form)
    page = Html(answer.content.decode())
    assert (answer.status_code, faults(answer), Report.objects.count()) == (200, said, 0)
    assert [page.by_id(f"id_{name}")[0]["value"] for name in ("email", "phone")] == [form["email"], form["phone"]]
    assert page.all("textarea")[0]["text"].strip() == form["text"].strip()
    broken = [item for item in page.all("input", "textarea") if item.get("aria-invalid") == "true"]
    named = [name for item in broken for name in item["aria-describedby"].split()]
    assert [len(page.by_id(name)) for name in named] == [1] * len(named)
    assert [f"{item['id']}-fehler" in item["aria-describedby"] for item in broken] == [True] * len(broken)
    assert len(broken) == (0 if "website" in typed else 1)


def test_a_character_that_nothing_stores_is_left_out(client, home):
    client.post("/melden/", {"text": "a\0b", "email": "a\0@example.org"})
    assert list(Report.objects.values_list("text", "email")) == [("ab", "a@example.org")]


def test_wrong_uuid_or_none_is_no_fault(client, home):
    assert client.post("/melden/", FORM).status_code == 302
    answer = client.post("/melden/", FORM | {"uuid": "x"})
    assert answer.status_code == 302


def test_a_forged_or_old_form_is_not_stored_but_kept(home):
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/melden/", FORM)
    assert (answer.status_code, Report.objects.count()) == (403, 0)
    page = Html(answer.content.decode())
    assert page.all("textarea")[0]["text"].strip() == FORM["text"]
    token = next(item["value"] for item in page.all("input") if item.get("name") == "csrfmiddlewaretoken")
    assert client.post("/melden/", FORM | {"csrfmiddlewaretoken": token}).status_code == 302


@pytest.mark.parametrize("limit", ["REPORTS", "DESK"])
def test_too_many_are_refused_with_the_text_kept(client, home, monkeypatch, limit):
    monkeypatch.setattr(limits, limit, getattr(limits, limit)._replace(count=2))
    answers = [client.post("/melden/", FORM) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [302, 302, 429]
    assert Html(answers[-1].content.decode()).all("textarea")[0]["text"].strip() == FORM["text"]
    assert Report.objects.count() == 2


def test_no_address_is_kept(client, home):
    client.post("/melden/", FORM, REMOTE_ADDR="203.0.113.77")
    assert "203.0.113" not in str(Report.objects.values().get())


@pytest.mark.parametrize(
    "wanted",
    [
        "X",
        "a b",
        "WEH-SK7-AG9",
        "WEH-SK99",
        "\0",
        "9" * 5000,
        "%",
        "' OR 1=1",
        "-",
        "WEH-",
        "700438d1-b49b-41d8-8e12-92e3cbcdb0aa",
        "Ä" * 36,
    ],
)
def test_unknown_things_are_not_found(client, group, wanted):
    answers = [client.get(path, {"zu": wanted}) for path in ("/melden/", "/barriere-melden/", THANKS)]
    assert [answer.status_code for answer in answers] == [404] * 3


@pytest.mark.parametrize("query", ["zu=WEH&zu=WEH-SK7", "x=1&y=2", "zu=", "%ff=%fe", "art=barriere"])
def test_other_queries_do_no_harm(client, group, query):
    assert client.get(f"/melden/?{query}").status_code == 200


def test_hidden_and_unknown_look_the_same(client, db):
    """Every reference and card of the world of leaks that residents may not see."""
    world = make_world()
    hidden = [str(uuid) for uuid in Card.objects.exclude(visibility="public").values_list("uuid", flat=True)]
    hidden += [f"WEH-SK7-{code}" for code in ("AG2", "AG3")] + ["WEH-SK6", "WEH-SK6-AG1"]
    shown = {"WEH-SK7-AG1-E01"}
    hidden += [
        reference for reference in OutcomeRecord.objects.values_list("reference", flat=True) if reference not in shown
    ]
    unknown = client.get("/melden/?zu=WEH-SK7-AG77").content
    for wanted in hidden:
        answer = client.get("/melden/", {"zu": wanted})
        assert (wanted, answer.status_code, answer.content) == (wanted, 404, unknown)
        assert client.post(f"/melden/?zu={wanted}", FORM).status_code == 404
    assert Report.objects.count() == 0
    assert len(hidden) >= 9
    assert {wanted: client.get("/melden/", {"zu": wanted}).status_code for wanted in shown} == dict.fromkeys(shown, 200)
    assert world.markers
