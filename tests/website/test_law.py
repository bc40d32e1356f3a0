"""Imprint, privacy notice and accessibility statement, made from data."""

import datetime as dt

import pytest
from wagtail.models import Page, PageViewRestriction

from districts.models import DistrictPage, NeighbourhoodOffice, StandardPage
from tests.factories.participation import publish
from tests.website.html import Html

KINDS = ("impressum", "datenschutz", "barrierefreiheit")
OMBUDS = "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen (§ 10d BGG NRW)"


@pytest.fixture
def law(client):
    """Reads a legal page of a place."""

    def law(kind, place=""):
        answer = client.get(f"{place}/{kind}/")
        assert answer.status_code == 200
        return Html(answer.content.decode())

    return law


def words(page: Html, name: str) -> str:
    """The text of the section whose heading has this id."""
    return " ".join(next(s for s in page.all("section") if s.get("aria-labelledby") == name)["text"].split())


@pytest.mark.parametrize("place", ["", "/wehringhausen"])
@pytest.mark.parametrize("kind", KINDS)
def test_empty_pages_say_that_nothing_was_given(law, district, place, kind):
    page = law(kind, place)
    assert "nicht angegeben" in page.text
    assert [item["href"] for item in page.all("link") if item.get("rel") == "canonical"] == [
        f"http://testserver{place}/{kind}/"
    ]
    assert page.heading_levels.count(1) == 1
    assert len(page.all("nav")) == 4


def test_imprint_of_a_district(law, district, home):
    home.publisher = "Stadt Hagen"
    publish(home)
    district.publisher, district.responsible = "Büro Nord\nLange Straße 22", "Leitung <Büro>"
    district.contact_phone, district.imprint = "02331 1", "<p>Bilder: Büro</p>"
    district.funding_notice = "Gefördert durch Bund und Land"
    publish(district)
    page = law("impressum", "/wehringhausen")
    assert words(page, "herausgabe") == "Herausgabe Büro NordLange Straße 22"
    assert words(page, "kontakt") == "Kontakt Telefon 02331 1 E-Mail nicht angegeben Einen Fehler melden"
    assert words(page, "verantwortlich") == "Verantwortlich für den Inhalt Leitung <Büro>"
    assert words(page, "angaben") == "Weitere Angaben Bilder: Büro"
    assert words(page, "foerderung") == "Förderung Gefördert durch Bund und Land"
    assert words(page, "betrieb") == "Betrieb der Website Stadt Hagen Impressum der gesamten Website"
    assert words(law("impressum"), "herausgabe") == "Herausgabe Stadt Hagen"


@pytest.mark.parametrize(
    ("own", "closed", "shown"), [("", False, "buero@x.de"), ("", True, "nicht angegeben"), ("a@x.de", False, "a@x.de")]
)
def test_mail_address_is_that_of_the_office_unless_there_is_another(law, district, own, closed, shown):
    district.contact_email = own
    district.offices.add(NeighbourhoodOffice(name="Büro", email="buero@x.de", is_closed_for_good=closed))
    publish(district)
    assert f"E-Mail {shown}" in words(law("impressum", "/wehringhausen"), "kontakt")


@pytest.mark.parametrize(
    ("state", "own", "acts", "body"),
    [
        ("NW", "", "BGG NRW", OMBUDS),
        ("NW", "Beirat", "BGG NRW", f"{OMBUDS} Beirat"),
        ("NI", "", "NBGG", "nicht angegeben"),
        ("NI", "Stelle des Landes", "NBGG", "Stelle des Landes"),
        ("HE", "", "nicht angegeben", "nicht angegeben"),
        ("", "", "nicht angegeben", "nicht angegeben"),
    ],
)
def test_each_land_has_its_own_law(law, district, state, own, acts, body):
    district.federal_state, district.enforcement_body = state, own
    publish(district)
    page = law("barrierefreiheit", "/wehringhausen")
    facts = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert acts in facts["Grundlage"]
    assert words(page, "durchsetzung").endswith(f"können Sie sich an diese Stelle wenden: {body}")


def test_statement_names_state_gaps_and_dates(law, district):
    district.conformity, district.accessibility_gaps = "teilweise", "<p>Pläne von 2014</p>"
    district.statement_made_on = dt.date(2026, 5, 3)
    district.accessibility_method = "Selbstbewertung"
    publish(district)
    page = law("barrierefreiheit", "/wehringhausen")
    facts = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert facts["Stand"] == "teilweise vereinbar"
    assert facts["Erstellt am"] == "3. Mai 2026"
    assert facts["Zuletzt geprüft am"] == "nicht angegeben"
    assert facts["Wie geprüft wurde"] == "Selbstbewertung"
    assert words(page, "luecken") == "Was nicht barrierefrei ist Pläne von 2014"
    assert "/barriere-melden/?zu=WEH" in {item["href"] for item in page.all("a")}


def test_every_page_leads_to_the_law_of_its_district(read, home, district, conference):
    def links(page):
        return {item["href"] for item in Html(read(page)).all("a")}

    assert {f"/{kind}/" for kind in KINDS} <= links(home)
    for page in (district, conference):
        assert {f"/wehringhausen/{kind}/" for kind in KINDS} | {"/barriere-melden/?zu=WEH"} <= links(page)


def test_hidden_districts_have_no_law(client, home, district):
    PageViewRestriction.objects.create(page=district, restriction_type="login")
    other = home.add_child(instance=DistrictPage(title="Lindenhof", slug="lindenhof", code="LIN"))
    other.unpublish()
    statuses = {place: client.get(f"/{place}/impressum/").status_code for place in ("wehringhausen", "lindenhof", "x")}
    assert statuses == {"wehringhausen": 404, "lindenhof": 404, "x": 404}


def test_pages_of_before_keep_their_address(client, home):
    """Nobody can make one of these names any more; a page that has it below another page stays where it was."""
    about = home.add_child(instance=StandardPage(title="Über uns", slug="ueber"))
    old = about.add_child(instance=StandardPage(title="Datenschutz im Büro", slug="alt"))
    Page.objects.filter(pk=old.pk).update(slug="datenschutz", url_path=about.url_path + "datenschutz/")
    assert "Datenschutz im Büro" in client.get("/ueber/datenschutz/").content.decode()


def test_only_reading(client, district):
    assert client.post("/impressum/").status_code == 405
    assert client.get("/wehringhausen/impressum/").cookies == {}


@pytest.mark.parametrize("lifecycle", ["archiv", "beendet"])
@pytest.mark.parametrize("kind", KINDS)
def test_law_of_an_ended_district_carries_the_banner(law, district, lifecycle, kind):
    district.lifecycle, district.archive_notice = lifecycle, "Wird nicht mehr gepflegt."
    publish(district)
    notices = [item for item in law(kind, "/wehringhausen").all("aside") if item.get("aria-label") == "Archiv"]
    assert len(notices) == 1


def test_number_of_queries_is_constant(client, district, django_assert_num_queries):
    for _ in range(2):
        district.offices.add(NeighbourhoodOffice(name="Büro", email="buero@x.de"))
        publish(district)
        client.get("/wehringhausen/impressum/")
        with django_assert_num_queries(10):
            client.get("/wehringhausen/impressum/")
