"""Empfohlene Treffer, kept in the admin, and nothing hidden among them."""

import pytest
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import PageViewRestriction

pytestmark = pytest.mark.django_db


def promote(question, **fields):
    return SearchPromotion.objects.create(query=Query.get(question), **fields)


def promoted(page) -> list[str]:
    return (
        page.texts("h2")[:2].count("Empfohlene Treffer")
        * [" ".join(item["text"].split()) for item in page.all("li") if "section" in item["in"]][:1]
    )


def test_in_every_spelling(ask, town):
    promote("Straße", page=town["workshop"], description="Dort fing es an.")
    for question in ("Straße", "strasse", "STRASSE"):
        assert promoted(ask(question)) == ["Erste Bürgerwerkstatt Dort fing es an."]
    assert promoted(ask("Bank")) == []


def test_where_nothing_is_found(ask, town):
    promote("Wohngeld", external_link_url="https://example.org/", external_link_text="Wohngeld beantragen")
    page = ask("Wohngeld")
    assert "https://example.org/" in [link["href"] for link in page.all("a")]
    assert "Nichts gefunden für „Wohngeld“" in page.texts("h2")


@pytest.mark.parametrize("hide", ["draft", "private", "above"])
def test_hidden_page_is_not_recommended(ask, town, hide):
    promote("Straße", page=town["workshop"])
    if hide == "draft":
        town["workshop"].unpublish()
    elif hide == "private":
        PageViewRestriction.objects.create(page=town["workshop"], restriction_type="login")
    else:
        town["district"].unpublish()
    assert "Erste Bürgerwerkstatt" not in ask("Straße").text


def test_asking_stores_nothing(ask, town):
    ask("Straße")
    assert not Query.objects.exists()
