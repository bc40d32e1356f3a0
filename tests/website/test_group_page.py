"""The page of a working group: what it said, wrote on cards and found."""

import pytest

from participation.models import DotPress, GroupPhoto, GuidingQuestion, Outcome
from tests.factories.districts import PhotoFactory
from tests.factories.participation import CardFactory, ClusterFactory, publish
from tests.website.html import Html

QUERIES = 27
BLOCKED = {"visibility": "blocked", "blocked_reason": "Name"}
# Wagtail leaves the buffer of a new rendition to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning")


@pytest.fixture
def group(add_group):
    return add_group(3, title="Vernetzung", outcomes=[{"headline": "Ein Runder Tisch"}])


def cards(page: Html) -> list[str]:
    return [" ".join(item["text"].split()) for item in page.all("li") if "wb-card" in item.get("class", "").split()]


def add_photo(group, **fields):
    group.group_photos.add(GroupPhoto(photo=PhotoFactory(**fields)))
    return publish(group)


def test_shows_key_statements_questions_and_outcomes(read, group):
    group.summary = "<p>Vereine brauchen einen Ort.</p>"
    group.discussion = "<p>Lange ging es um Räume.</p>"
    group.guiding_questions.add(GuidingQuestion(text="Wer fehlt?"))
    page = Html(read(publish(group)))
    assert page.texts("h1") == ["Vernetzung"]
    assert page.texts("h2")[:5] == [
        "Kernaussagen",
        "Ergebnisse",
        "Leitfragen",
        "Angaben zur Arbeitsgruppe",
        "Verlauf der Diskussion",
    ]
    assert "Ein Runder Tisch" in page.by_id("WEH-SK7-AG3-E01")[0]["text"]
    assert "Vereine brauchen einen Ort." in page.text
    assert "Wer fehlt?" in page.text


def test_unknown_facts_are_said(read, group):
    page = Html(read(group))
    assert dict(zip(page.texts("dt"), page.texts("dd"), strict=True)) == {
        "Moderation": "nicht dokumentiert",
        "Teilnehmende": "nicht dokumentiert",
        "Kennung": "WEH-SK7-AG3",
    }


def test_heading_with_a_summary_stands_without_cards(read, conference, group):
    """As in the documentation."""
    ClusterFactory(group=group, title="Räume", summary="Es fehlt an Räumen.")
    ClusterFactory(group=group, title="Nicht gebraucht")
    page = read(group)
    assert ("Räume" in page, "Es fehlt an Räumen." in page, "Nicht gebraucht" in page) == (True, True, False)
    assert "0 Karten" not in page


def test_heading_with_dots_of_its_own_stands_without_cards(read, conference, group):
    """Unless the only dots are on cards that are blocked."""
    DotPress.objects.create(cluster=ClusterFactory(group=group, title="Sicherheit"), delta=7)
    hidden = CardFactory(group=group, cluster=ClusterFactory(group=group, title="Frau X"), **BLOCKED)
    DotPress.objects.create(card=hidden, delta=5)
    page = Html(read(group))
    assert page.texts("h3")[1:] == ["Sicherheit"]
    assert "7 Punkte" in page.text


def test_cards_stand_by_cluster_with_kind_and_dots(read, conference, group):
    conference.dot_rule = "3 Punkte je Person, kein repräsentatives Ergebnis."
    publish(conference)
    cluster = ClusterFactory(group=group, title="Räume")
    ClusterFactory(group=group, title="Leer")
    bench = CardFactory(group=group, cluster=cluster, text="Bank am Markt", kind="wish")
    CardFactory(group=group, text="Wer zahlt?", kind="question")
    DotPress.objects.create(card=bench, delta=3)
    DotPress.objects.create(card=bench, delta=-1)
    page = Html(read(group))
    assert page.texts("h3")[1:] == ["Räume", "Ohne Kartengruppe"]
    assert cards(page) == [
        "Wunsch 2 Punkte Bank am Markt Fehler melden: Bank am Markt",
        "Frage Wer zahlt? Fehler melden: Wer zahlt?",
    ]
    assert "3 Punkte je Person, kein repräsentatives Ergebnis." in page.text


def test_blocked_cards_and_original_wording_stay_away(read, group):
    CardFactory(group=group, text="Offen", original_text="Frau Muster sagt")
    CardFactory(group=group, text="Gesperrter Name", visibility="blocked", blocked_reason="Name genannt")
    text = read(group)
    assert "Offen" in text
    assert [word for word in ("Gesperrter Name", "Name genannt", "Frau Muster") if word in text] == []


def test_text_is_never_read_as_markup(read, group):
    CardFactory(group=group, text="<script>alert(1)</script>")
    group.title = "Haus & <b>Hof</b>"
    page = Html(read(publish(group)))
    assert page.texts("h1") == ["Haus & <b>Hof</b>"]
    assert page.inline == []
    assert cards(page) == ["Idee <script>alert(1)</script> Fehler melden: <script>alert(1)</script>"]


def test_draft_outcomes_stay_away(read, group):
    group.outcomes.add(Outcome(headline="Nur Entwurf"))
    group.save_revision()
    assert "Nur Entwurf" not in read(group)


def test_photo_of_a_board_comes_with_its_transcript(read, group):
    page = Html(read(add_photo(group, kind="pinnwand", alt_text="Wand mit Karten", transcript="Bank am Markt")))
    image = page.all("img")[0]
    assert (image["alt"], image.get("loading"), image["width"], image["height"]) == (
        "Wand mit Karten",
        None,
        "64",
        "48",
    )
    assert "Bank am Markt" in page.text


def test_photo_without_consent_stays_away(read, group):
    assert Html(read(add_photo(group, kind="erkennbar", alt_text="Drei Menschen"))).all("img") == []


@pytest.mark.parametrize(
    ("status", "said"), [("cancelled", ["Kernaussagen Diese Arbeitsgruppe ist ausgefallen."]), ("held", [])]
)
def test_group_without_key_statements_says_why_it_is_no_more(read, group, status, said):
    group.status = status
    sections = Html(read(publish(group))).all("section")
    assert [" ".join(s["text"].split()) for s in sections if s.get("aria-labelledby") == "kernaussagen"] == said


def test_introduction_stands_under_the_title(read, group):
    group.intro = "Begegnung braucht einen Raum."
    assert "Vernetzung Samstag, 26. März Begegnung braucht einen Raum." in Html(read(publish(group))).text


def test_number_of_queries_does_not_grow(client, group, django_assert_num_queries):
    def add(number):
        cluster = ClusterFactory(group=group)
        for card in CardFactory.create_batch(number, group=group, cluster=cluster):
            DotPress.objects.create(card=card, delta=1)

    add(1)
    client.get(group.get_url())
    with django_assert_num_queries(QUERIES):
        client.get(group.get_url())
    for _ in range(2):
        add(3)
    with django_assert_num_queries(QUERIES):
        client.get(group.get_url())
