"""A small site with one thing of every kind, and a resident who searches it."""

import datetime as dt

import pytest

from districts.models import MeasurePage, NewsPage, StandardPage
from districts.values import FuzzyDate
from participation.models import Card
from tests.factories.participation import WorkshopPageFactory, publish
from tests.website.html import Html
from website.search.keeping import catch_up


@pytest.fixture
def answer(client):
    """What the page answers to a question."""
    return lambda q="", **more: client.get("/suche/", {"q": q, **more})


@pytest.fixture
def ask(answer):
    """The page of results, read back."""

    def ask(q="", **more):
        page = answer(q, **more)
        assert page.status_code == 200
        html = Html(page.content.decode())
        assert html.inline == []
        return html

    return ask


@pytest.fixture
def titles(ask):
    """The titles that are found, in their order."""
    return lambda q="", **more: ask(q, **more).texts("h3")


@pytest.fixture
def town(home, district, conference, add_group):
    """All that the tests look for, read in."""
    publish(home)
    publish(district)
    first = add_group(
        1,
        title="Wege und Straßen",
        summary="<p>Die Nordstraße ist zu laut.</p>",
        outcomes=[
            {"headline": "Mehr Bänke an der Nordstraße", "text": "<p>Alle 200 Meter eine Bank.</p>"},
            {"headline": "Tempo 30", "text": "<p>In der ganzen Straße, für Fußgänger:innen.</p>", "kind": "measure"},
        ],
    )
    for text in ("Eine Bank ohne Lehne ist keine.", "Licht in der strasse!", "Parkbänke streichen"):
        Card.objects.create(group=first, text=text)
    Card.objects.create(group=first, text="Bank & <b>Baum</b>", kind="wish")
    told = {"status": "held", "date": FuzzyDate(2019, 5, 4), "sort_date": dt.date(2019, 5, 4), "code": "BW1"}
    workshop = WorkshopPageFactory(parent=district, title="Erste Bürgerwerkstatt", slug="bw1", **told)
    workshop.summary = "<p>Bürgerinnen und Bürger planten den Spielplatz.</p>"
    publish(workshop)
    measure = MeasurePage(title="Umbau der Nordstraße", slug="m1", code="W09", description="<p>Neue Bäume.</p>")
    publish(district.add_child(instance=measure))
    news = NewsPage(title="Werkstattbericht erschienen", slug="n1", published_on=dt.date(2020, 2, 3))
    publish(district.add_child(instance=news))
    text = StandardPage(title="Über uns", slug="ueber", intro="Das Büro begleitet Mieter*innen.")
    publish(home.add_child(instance=text))
    catch_up(float("inf"))
    return {"group": first, "workshop": workshop, "district": district, "conference": conference}
