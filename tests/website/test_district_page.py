"""The page of a district: programme, carriers, office, concept, and what happens there."""

import datetime as dt

import pytest
from django.core.files.base import ContentFile
from wagtail.documents.models import Document

from districts.models import (
    CarrierAssignment,
    ConceptVersion,
    DevelopmentConcept,
    DistrictPage,
    FieldOfAction,
    FinancingLine,
    FundForm,
    FundingStatement,
    GuidingPrinciple,
    MeasurePage,
    NeighbourhoodFund,
    NeighbourhoodOffice,
    NewsPage,
    Notice,
    OpeningException,
    OpeningHours,
    ProgrammeParticipation,
    StandardPage,
    TopicContact,
)
from districts.values import FuzzyDate, Money
from participation.models import WorkshopPage
from tests.factories.districts import OrganisationFactory
from tests.factories.participation import publish
from tests.website.html import Html

QUERIES = 44  # three of them ask for the language and for what exists in others


def words(page: Html, heading: str) -> str:
    """The text of the section that a heading names."""
    name = next(item["id"] for item in page.all("h2") if " ".join(item["text"].split()) == heading)
    return " ".join(next(s for s in page.all("section") if s.get("aria-labelledby") == name)["text"].split())


def test_programme_names_term_and_sums_with_their_date(read, district):
    programme = ProgrammeParticipation(programme="Soziale Stadt", term_end=FuzzyDate(2023))
    programme.statements.add(FundingStatement(amount=Money.parse("ca. 29 Mio. €"), as_of=FuzzyDate(2016, part="mitte")))
    district.programmes.add(programme)
    text = words(Html(read(publish(district))), "Programm und Förderung")
    assert "Laufzeit bis 2023" in text
    assert "ca. 29 Mio. € Stand: Mitte 2016" in text


def test_programme_without_sum_says_so(read, district):
    district.programmes.add(ProgrammeParticipation(programme="Soziale Stadt"))
    text = words(Html(read(publish(district))), "Programm und Förderung")
    assert "Laufzeit nicht dokumentiert Fördersumme nicht dokumentiert" in text


@pytest.mark.parametrize(("lifecycle", "heading"), [("laufend", "Heute"), ("archiv", "Zuletzt genannt")])
def test_carriers_now_and_before(read, district, lifecycle, heading):
    district.lifecycle = lifecycle
    district.carriers.add(
        CarrierAssignment(organisation=OrganisationFactory(name="Neu"), term_start=FuzzyDate(2023, part="anfang")),
        CarrierAssignment(organisation=OrganisationFactory(name="Alt"), term_end=FuzzyDate(2022)),
    )
    text = words(Html(read(publish(district))), "Träger")
    assert text.index(heading) < text.index("Neu") < text.index("Bisher") < text.index("Alt")
    assert "seit Anfang 2023" in text
    assert "bis 2022" in text


@pytest.mark.parametrize(
    ("end", "phase", "heading"),
    [(2023, "nicht dokumentiert", "Zuletzt genannt"), (2090, "laufend", "Heute"), (None, "laufend", "Heute")],
)
def test_a_programme_that_is_over_is_not_called_running(read, district, end, phase, heading):
    district.programmes.add(ProgrammeParticipation(programme="Soziale Stadt", term_end=end and FuzzyDate(end)))
    district.carriers.add(CarrierAssignment(organisation=OrganisationFactory(name="Büro Nord")))
    page = Html(read(publish(district)))
    assert dict(zip(page.texts("dt"), page.texts("dd"), strict=False))["Phase"] == phase
    assert f"{heading} Büro Nord" in words(page, "Träger")


def test_no_carrier_is_of_today_once_all_terms_are_over(read, district):
    district.lifecycle = "archiv"
    carrier = CarrierAssignment(
        organisation=OrganisationFactory(name="Büro Nord"),
        role="sonstige",
        term_end=FuzzyDate(2022),
        consortium="Trägerverbund",
    )
    district.carriers.add(carrier)
    text = words(Html(read(publish(district))), "Träger")
    assert "Bisher Büro Nord bis 2022 · Verbund: Trägerverbund" in text
    assert [word for word in ("Heute", "Zuletzt", "Sonstige Aufgabe") if word in text] == []


def test_office_of_an_ended_project_is_not_shown_as_open(read, district):
    district.lifecycle = "archiv"
    district.offices.add(NeighbourhoodOffice(name="Quartiersmanagement", address="Lange Straße 22"))
    text = words(Html(read(publish(district))), "Stadtteilbüro")
    assert text == (
        "Stadtteilbüro Angaben aus der Zeit des Projekts. Ob es die Stelle noch gibt, ist nicht dokumentiert. "
        "Quartiersmanagement Anschrift Lange Straße 22"
    )


def test_source_of_a_sum_is_named_once(read, district):
    programme = ProgrammeParticipation(programme="Soziale Stadt", source="Text des Büros")
    programme.statements.add(FundingStatement(amount=Money.parse("ca. 29 Mio. €"), source="Text des Büros"))
    district.programmes.add(programme)
    assert words(Html(read(publish(district))), "Programm und Förderung").count("Text des Büros") == 1


def test_exceptions_of_an_office_come_by_date(read, district):
    office = NeighbourhoodOffice(name="Stadtteilbüro")
    for year in (2091, 2090):
        office.exceptions.add(OpeningException(starts_on=dt.date(year, 5, 1), kind="closed"))
    district.offices.add(office)
    text = words(Html(read(publish(district))), "Stadtteilbüro")
    assert text.index("1. Mai 2090") < text.index("1. Mai 2091")


def test_landmarks_have_names_of_their_own(read, district):
    district.offices.add(NeighbourhoodOffice(name="Stadtteilbüro"))
    page = Html(read(publish(district)))
    named = [page.by_id(s["aria-labelledby"])[0]["text"].strip() for s in page.all("section") if "aria-labelledby" in s]
    assert sorted(named) == sorted(set(named))


@pytest.mark.parametrize(
    ("hour", "sentence"),
    [
        (11, "Stadtteilbüro: Heute geöffnet 10–14 Uhr"),
        (19, "Stadtteilbüro: Heute nicht mehr geöffnet, nächster Termin:"),
    ],
)
def test_office_says_whether_it_is_open_today(read, district, monkeypatch, hour, sentence):
    office = NeighbourhoodOffice(name="Stadtteilbüro", address="Lange Straße 22")
    office.hours.add(OpeningHours(weekday=1, opens=dt.time(10), closes=dt.time(14)))
    district.offices.add(office)
    page = publish(district)
    tuesday = dt.datetime(2026, 11, 24, hour - 1, tzinfo=dt.UTC)
    monkeypatch.setattr("website.runtime.templatetags.place.timezone.now", lambda: tuesday)
    text = Html(read(page)).text
    assert sentence in text
    assert "Stadtteilbüro Anschrift Lange Straße 22 Sprechzeiten Dienstag 10–14 Uhr" in text


def test_concept_versions_and_principles(read, district):
    concept = DevelopmentConcept(kind="inhk", title="Handlungskonzept")
    concept.versions.add(
        ConceptVersion(label="Grundsatzbeschluss", adopted_on=FuzzyDate(2014, part="ende")),
        ConceptVersion(label="Fortschreibung 2018"),
    )
    district.concepts.add(concept)
    district.guiding_principles.add(GuidingPrinciple(text="Gemeinsam wirken"))
    text = words(Html(read(publish(district))), "Konzept und Leitlinien")
    assert "Grundsatzbeschluss beschlossen: Ende 2014" in text
    assert "Fortschreibung 2018 Beschluss: nicht dokumentiert" in text
    assert "Leitlinien Gemeinsam wirken" in text


def test_ended_district_says_nothing_of_today(read, district):
    district.lifecycle = "beendet"
    office = NeighbourhoodOffice(name="Stadtteilbüro")
    office.hours.add(OpeningHours(weekday=1, opens=dt.time(10), closes=dt.time(14)))
    district.offices.add(office)
    assert "Heute" not in Html(read(publish(district))).text


def test_contacts_by_topic(read, district):
    district.topic_contacts.add(TopicContact(topic="Müll", body="Stadtreinigung", phone="0123 4", note="Mo bis Fr"))
    page = Html(read(publish(district)))
    assert words(page, "Wen fragen?").endswith("Müll Stadtreinigung Mo bis Fr 0123 4")
    assert "tel:01234" in {item["href"] for item in page.all("a")}


@pytest.mark.parametrize(
    ("closed", "lifecycle", "open_now"), [(False, "laufend", True), (True, "laufend", False), (False, "archiv", False)]
)
def test_funds_and_their_forms(read, district, closed, lifecycle, open_now):
    document = Document.objects.create(title="Antrag", file=ContentFile(b"x" * 2048, name="antrag.pdf"))
    fund = NeighbourhoodFund(name="Stadtteilfonds", most=Money.parse("bis zu 1.500 €"), is_closed=closed)
    fund.forms.add(FundForm(title="Antrag, zwei Seiten", document=document))
    district.funds.add(fund)
    district.lifecycle = lifecycle
    text = words(Html(read(publish(district))), "Geld für Ihr Vorhaben")
    assert "Wie viel bis zu 1.500 €" in text
    assert ("Antrag, zwei Seiten (PDF" in text, "keine Anträge mehr" in text) == (open_now, not open_now)


def test_measures_stand_in_their_fields_with_money(read, district):
    district.fields_of_action.add(FieldOfAction(code="W", name="Wege"), FieldOfAction(code="H", name="Höfe"))
    district = publish(district)
    fields = {field.code: field for field in district.fields_of_action.all()}
    way = district.add_child(instance=MeasurePage(title="Querung", code="W1", slug="w1", status="geplant"))
    way.fields_of_action.add(fields["W"])
    way.financing_lines.add(
        FinancingLine(source_kind="eigenanteil", amount=Money.parse("ca. 1 Mio. €"), status="bewilligt")
    )
    publish(way)
    district.add_child(instance=MeasurePage(title="Sonstiges", slug="s"))
    district.add_child(instance=MeasurePage(title="Geheim", slug="g", live=False))
    text = words(Html(read(district)), "Maßnahmen")
    assert text == (
        "Maßnahmen Nach Handlungsfeldern, mit Stand und Finanzierung. W Wege W1 Querung Status: geplant "
        "Finanzierung: Eigenanteil der Kommune: ca. 1 Mio. € (bewilligt) "
        "Ohne Handlungsfeld Sonstiges Status: vorgesehen"
    )


def test_next_dates_come_first_and_only_what_is_to_come(read, home, district, conference):
    def add(number, title, days):
        day = dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=days)
        page = WorkshopPage(title=title, slug=title.lower(), code=f"BW{number}", date=FuzzyDate.from_date(day))
        return publish(district.add_child(instance=page))

    add(1, "Spaet", 40)
    add(2, "Bald", 4)
    add(3, "Frueher", -40)
    for page in (home, district):
        text = words(Html(read(page)), "Nächste Termine")
        assert text.index("Bald") < text.index("Spaet")
        assert "Frueher" not in text
    latest = words(Html(read(home)), "Neueste Veranstaltungen")
    assert [name in latest for name in ("Frueher", "Bald", "Siebte")] == [True, False, True]


def test_start_page_says_what_is_new(read, home, district):
    district.add_child(instance=NewsPage(title="Spielplatz eröffnet", slug="n1", published_on=dt.date(2026, 5, 1)))
    district.add_child(instance=NewsPage(title="Entwurf", slug="n2", live=False))
    text = words(Html(read(home)), "Neu")
    assert text == "Neu Spielplatz eröffnet Wehringhausen · 1. Mai 2026"


def test_notices_end_by_themselves(read, district):
    today = dt.datetime.now(tz=dt.UTC).date()
    district.notice_rows.add(
        Notice(text="Büro zieht um", ends_on=today + dt.timedelta(days=2)),
        Notice(text="Längst vorbei", ends_on=today - dt.timedelta(days=2)),
    )
    text = Html(read(publish(district))).text
    assert "Büro zieht um" in text
    assert "Längst vorbei" not in text


def test_lists_only_what_is_published(read, district, conference):
    district.add_child(instance=NewsPage(title="Spielplatz eröffnet", slug="n1"))
    district.add_child(instance=NewsPage(title="Entwurf", slug="n2", live=False))
    district.add_child(instance=MeasurePage(title="Bänke", code="W1", slug="m1", status="geplant"))
    district.add_child(instance=StandardPage(title="Lenkungskreis", slug="lenkungskreis", show_in_menus=True))
    page = Html(read(district))
    assert "Siebte Stadtteilkonferenz Samstag, 26. März · Kultopia · etwa 50 Teilnehmende" in words(
        page, "Veranstaltungen"
    )
    assert "Spielplatz eröffnet" in words(page, "Aktuelles")
    assert "W1 Bänke Status: geplant" in words(page, "Maßnahmen")
    assert "Lenkungskreis" in words(page, "Über diese Seiten")
    assert "Entwurf" not in page.text


def test_number_of_queries_does_not_grow(client, district, conference, django_assert_num_queries):
    def add(number):
        page = DistrictPage.objects.get(pk=district.pk)
        programme = ProgrammeParticipation(programme="Soziale Stadt")
        programme.statements.add(FundingStatement(amount=Money.parse("1 Mio. €")))
        office = NeighbourhoodOffice(name=f"Büro {number}")
        office.hours.add(OpeningHours(weekday=1, opens=dt.time(10), closes=dt.time(14)))
        concept = DevelopmentConcept(title="Konzept")
        concept.versions.add(ConceptVersion(label=f"Fassung {number}"))
        page.programmes.add(programme)
        page.offices.add(office)
        page.concepts.add(concept)
        page.carriers.add(CarrierAssignment(organisation=OrganisationFactory()))
        fund = NeighbourhoodFund(name="Fonds")
        fund.forms.add(FundForm(title="Antrag", document=Document.objects.create(title="Antrag")))
        page.funds.add(fund)
        page.topic_contacts.add(TopicContact(topic="Müll", body="Stadt"))
        publish(page)
        for model, slug in ((NewsPage, "n"), (MeasurePage, "m"), (StandardPage, "s")):
            district.add_child(instance=model(title=f"{slug}{number}", slug=f"{slug}{number}", show_in_menus=True))

    add(1)
    client.get(district.get_url())
    with django_assert_num_queries(QUERIES):
        client.get(district.get_url())
    add(2)
    add(3)
    with django_assert_num_queries(QUERIES):
        client.get(district.get_url())


def test_events_below_an_unpublished_series_are_not_listed(read, home, district, series, conference):
    title = conference.title
    assert (title in read(home), title in read(district)) == (True, True)
    series.unpublish()  # Wagtail leaves what is below as it is
    assert (title in read(home), title in read(district)) == (False, False)
