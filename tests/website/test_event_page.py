"""A published conference, as a resident reads it."""

import datetime as dt

import pytest
from django.utils import timezone
from django.utils.formats import date_format

from districts.models import Organisation
from docs_export.models import Version
from participation.domain.followups import add_follow_up
from participation.enums import OutcomeStatus
from participation.models import AgendaItem, EventOrganiser, Outcome, OutcomeRecord, WorkingGroupPage
from tests.factories.docs_export import make_published, make_version
from tests.factories.participation import publish
from tests.website.html import Html

UNKNOWN = "nicht dokumentiert"
FRAME = {"Werkstattbuch", "Bereiche", "Hilfe und Rechtliches"}
QUERIES = 35  # eleven of them are Wagtail's own way down the tree


def facts(page: Html) -> dict[str, str]:
    return dict(zip(page.texts("dt"), page.texts("dd"), strict=True))


def moment(*day):
    return dt.datetime(*day, tzinfo=dt.UTC)


def test_key_findings_come_before_facts_groups_plenary_and_programme(read, conference, add_group):
    add_group(0, outcomes=[{"headline": "Koordinierungsstelle", "is_key_finding": True}, {"headline": "Fokusräume"}])
    add_group(1)
    add_group(2)
    headings = [text for text in Html(read(conference)).texts("h2") if text not in FRAME]
    assert headings == [
        "Das Wichtigste",
        "Zentrale Erkenntnisse",
        "Angaben zur Veranstaltung",
        "Zwei Arbeitsgruppen",
        "Plenum",
        "Programm",
        "Dokumentation",
        "Seite weitergeben",
        "Stimmt etwas nicht?",
    ]


def test_every_outcome_stands_once_at_its_reference(read, conference, add_group):
    add_group(0, outcomes=[{"headline": "Koordinierungsstelle", "is_key_finding": True}, {"headline": "Fokusräume"}])
    add_group(3, outcomes=[{"headline": "Querungen"}, {"headline": "Licht am Markt", "is_key_finding": True}])
    page = Html(read(conference))
    outcomes = {item["id"]: item["text"] for item in page.all("li") if item.get("class") == "wb-outcome"}
    assert list(outcomes) == ["WEH-SK7-PL-E01", "WEH-SK7-AG3-E02", "WEH-SK7-AG3-E01", "WEH-SK7-PL-E02"]
    assert "Licht am Markt" in outcomes["WEH-SK7-AG3-E02"]
    also = [link for link in page.all("a") if link.get("href") == "#WEH-SK7-AG3-E02" and "wb-ref" not in str(link)]
    assert [link["text"].strip() for link in also] == ["Licht am Markt"]


def test_what_is_not_known_is_said(read, conference):
    assert facts(Html(read(conference))) == {
        "Datum": "Samstag, 26. März Jahr: nicht dokumentiert",
        "Uhrzeit": UNKNOWN,
        "Ort": "Kultopia",
        "Teilnehmende": "etwa 50 Genaue Zusammensetzung: nicht dokumentiert",
        "Zentrale Frage": UNKNOWN,
        "Anlass": UNKNOWN,
        "Im Auftrag von": UNKNOWN,
        "Umgesetzt von": UNKNOWN,
        "Moderation": UNKNOWN,
        "Kennung": "WEH-SK7",
    }


def section(page: Html, name: str) -> str:
    return " ".join(next(s["text"] for s in page.all("section") if s.get("aria-labelledby") == name).split())


def test_sources_stand_below_the_facts(read, conference):
    assert 'id="quellen"' not in read(conference)
    conference.sources = '<ul><li>Einladung vom 1. März</li> <li><a href="https://x.example/">Bericht</a></li></ul>'
    page = Html(read(publish(conference)))
    assert section(page, "angaben").endswith("Quellen Einladung vom 1. März Bericht")
    assert "https://x.example/" in [link.get("href") for link in page.all("a")]


@pytest.mark.parametrize("status", ["planned", "postponed", "cancelled"])
def test_nothing_is_missing_from_an_event_that_was_not_held(read, conference, status):
    conference.status, conference.attendance = status, None
    page = Html(read(publish(conference)))
    assert facts(page) == {
        "Datum": "Samstag, 26. März Jahr: nicht dokumentiert",
        "Ort": "Kultopia",
        "Kennung": "WEH-SK7",
    }
    assert page.texts("h2")[:3] == ["Das Wichtigste", "Angaben zur Veranstaltung", "Seite weitergeben"]


def test_event_without_groups_counts_none(read, conference):
    page = Html(read(conference))
    assert section(page, "arbeitsgruppen") == "Arbeitsgruppen nicht dokumentiert"
    assert "Null" not in page.text


def test_unknown_attendance_is_said_once(read, conference):
    conference.attendance = None
    assert facts(Html(read(publish(conference))))["Teilnehmende"] == UNKNOWN


def test_groups_of_which_nothing_is_known_say_so_once(read, conference, add_group):
    add_group(1)
    add_group(2)
    words = section(Html(read(conference)), "arbeitsgruppen")
    assert "Was die einzelnen Arbeitsgruppen ergaben, ist nicht dokumentiert." in words
    assert words.count(UNKNOWN) == 1


def test_group_without_outcomes_among_others_says_so(read, conference, add_group):
    add_group(1, outcomes=[{}])
    add_group(2)
    words = section(Html(read(conference)), "arbeitsgruppen")
    assert "WEH-SK7-AG2 Einzelne Ergebnisse: nicht dokumentiert" in words
    assert words.count("Einzelne Ergebnisse") == 1


def test_plenary_stands_with_its_own_title_and_introduction(read, conference, add_group):
    outcomes = [{"headline": "Koordinierungsstelle", "is_key_finding": True}, {"headline": "Fokusräume"}]
    intro = "Der Bericht ordnet diese Ergebnisse keiner Arbeitsgruppe zu."
    plenary = add_group(0, title="Gemeinsame Ergebnisse", intro=intro, outcomes=outcomes)
    page = Html(read(conference))
    words = section(page, "plenum")
    assert words.startswith(f"Gemeinsame Ergebnisse {intro} Koordinierungsstelle (steht oben")
    assert plenary.get_url() in [link["href"] for link in page.all("a")]


def test_organisations_stand_with_what_the_text_says(read, conference):
    conference.commissioned_by = "Stadt Hagen, seit 2014"
    for role, name in (
        ("client", "Stadt Hagen"),
        ("carrier", "Diakonie"),
        ("carrier", "Caritas"),
        ("partner", "Schule"),
    ):
        organisation = Organisation.objects.create(name=name)
        conference.organisers.add(EventOrganiser(organisation=organisation, role=role))
    known = facts(Html(read(publish(conference))))
    assert known["Im Auftrag von"] == "Stadt Hagen, seit 2014"
    assert known["Umgesetzt von"] == "Diakonie, Caritas"
    assert known["Zusammen mit"] == "Schule"
    assert known["Moderation"] == UNKNOWN


def test_a_date_without_year_is_no_machine_readable_date(read, conference):
    assert Html(read(conference)).all("time") == []


@pytest.mark.parametrize(
    ("times", "expected"),
    [((18, 20), "18:00 bis 20:00 Uhr"), ((18, None), "ab 18:00 Uhr"), ((None, 20), "bis 20:00 Uhr")],
)
def test_times_are_said_as_far_as_known(read, conference, times, expected):
    conference.starts_at, conference.ends_at = (dt.time(hour) if hour else None for hour in times)
    assert facts(Html(read(publish(conference))))["Uhrzeit"] == expected


def test_programme_lists_its_items_in_order(read, conference):
    conference.agenda_items.add(AgendaItem(title="Begrüßung", starts_at=dt.time(18)), AgendaItem(title="Plenum"))
    assert Html(read(publish(conference))).texts("h3") == ["Begrüßung", "Plenum"]


def test_status_is_the_last_answer(read, conference, add_group):
    add_group(1, outcomes=[{"headline": "Licht"}])
    record = OutcomeRecord.objects.get()
    add_follow_up(record, status=OutcomeStatus.IN_REVIEW, text="Wird geprüft.", on=dt.date(2026, 1, 5))
    add_follow_up(record, status=OutcomeStatus.DONE, text="Die Leuchten stehen.", on=dt.date(2026, 3, 9))
    outcome = Html(read(conference)).by_id("WEH-SK7-AG1-E01")[0]
    words = " ".join(outcome["text"].split())
    assert "Status: umgesetzt Letzte Rückmeldung: 9. März 2026" in words
    assert words.index("in Prüfung") < words.index("Die Leuchten stehen.")


def test_drafts_and_withdrawn_outcomes_stay_away(read, conference, add_group):
    group = add_group(1, outcomes=[{"headline": "Bleibt"}, {"headline": "Zurückgenommen", "withdrawn": True}])
    group.outcomes.add(Outcome(headline="Nur Entwurf", internal_note="Geheim"))
    group.internal_note = "Vermerk"
    group.save_revision()
    conference.add_child(instance=WorkingGroupPage(title="Heimliche Gruppe", slug="geheim", number=2, live=False))
    text = read(conference)
    assert "Bleibt" in text
    assert [word for word in ("Zurückgenommen", "Nur Entwurf", "Geheim", "Heimliche", "Vermerk") if word in text] == []


def test_cancelled_group_says_so(read, conference, add_group):
    add_group(1, status="cancelled")
    assert "ausgefallen" in Html(read(conference)).by_id("WEH-SK7-AG1")[0]["text"]


def test_number_of_queries_does_not_grow(client, conference, add_group, django_assert_num_queries):
    outcomes = [{"headline": "Licht"}, {"headline": "Bänke", "is_key_finding": True}]
    add_group(1, outcomes=outcomes)
    client.get(conference.get_url())
    with django_assert_num_queries(QUERIES):
        client.get(conference.get_url())
    for number in (2, 3):
        add_group(number, outcomes=outcomes * 2)
    with django_assert_num_queries(QUERIES):
        client.get(conference.get_url())


@pytest.fixture
def versions(conference, add_group):
    """Fassung 1.0 and, after a change, 1.1."""
    add_group(1, outcomes=[{"headline": "Licht"}])
    first = make_published(conference)
    conference.summary = "<p>Sieben Gruppen berieten lange.</p>"
    publish(conference)
    return first, make_published(
        conference, change_note="Die Kurzfassung wurde ergänzt.", data=b"%PDF" + b" " * 183_996
    )


def downloads(page: Html) -> list[str]:
    return [link["href"] for link in page.all("a") if "/d/" in link["href"]]


def test_no_documentation_yet(read, conference):
    assert "Noch nicht erschienen." in Html(read(conference)).text


def test_current_version_is_offered_with_pages_size_and_date(read, conference, versions):
    page = Html(read(conference))
    today = date_format(timezone.localdate(), "j. F Y")
    assert f"Dokumentation, Fassung 1.1 PDF 2 Seiten 184 kB {today} Was ist neu?" in page.text
    assert "PDF herunterladen (Dokumentation, Fassung 1.1, 2 Seiten, 184 kB)" in page.text
    assert f"Frühere Fassungen Dokumentation, Fassung 1.0 PDF 2 Seiten 1 kB {today}" in page.text
    assert downloads(page) == ["/d/WEH-SK7/1.1.pdf", "/d/WEH-SK7/1.0.pdf"]


def test_second_version_is_announced_at_the_top(read, conference, versions):
    Version.objects.update(published_at=moment(2040, 1, 1))  # the document says when it was frozen
    text = Html(read(conference)).text
    today = date_format(timezone.localdate(), "j. F Y")
    announced = text.index(f"Fassung 1.1 vom {today} – was ist neu Die Kurzfassung wurde ergänzt.")
    assert announced < text.index("Angaben zur Veranstaltung")


def test_withdrawn_version_is_named_with_its_reason(read, conference, versions):
    Version.objects.filter(pk=versions[1].pk).update(
        withdrawn_at=moment(2026, 11, 21), withdrawal_reason="Eine Einwilligung wurde widerrufen."
    )
    page = Html(read(conference))
    assert "Zurückgezogen am 21. November 2026. Grund: Eine Einwilligung wurde widerrufen." in page.text
    assert "was ist neu" not in page.text
    assert downloads(page) == ["/d/WEH-SK7/1.0.pdf"]


def test_version_not_published_yet_is_not_named(read, conference, versions):
    conference.summary = "<p>Noch ein Satz.</p>"
    publish(conference)
    make_version(conference, change_note="Geheim")
    assert "Geheim" not in read(conference)


def test_historic_version_without_file_shows_no_invented_date(read, conference):
    Version.objects.create(
        event=conference,
        major=1,
        label="Bericht",
        frozen_at=moment(2026, 10, 1),
        published_at=moment(2026, 10, 2),
        is_foreign=True,
    )
    page = Html(read(conference))
    assert "Fassungen Bericht Die Datei liegt hier nicht vor." in page.text
    assert downloads(page) == []
    assert page.all("time") == []
