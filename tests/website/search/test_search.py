"""The page of results: what is found, in which order, and how it is shown. The same on every database."""

import pytest

from tests.website.html import Html
from website.search.keeping import catch_up

pytestmark = pytest.mark.django_db


@pytest.fixture
def search(client):
    def search(q="", **more):
        answer = client.get("/suche/", {"q": q, **more})
        assert answer.status_code == 200
        return Html(answer.content.decode())

    return search


def test_one(search, conference, add_group):
    add_group(1, outcomes=[{"headline": "Mehr Bänke in der Straße", "text": "<p>Sitzen & <b>reden</b></p>"}])
    assert catch_up() > 0
    page = search("Strasse Bank")
    assert page.texts("h3") == ["Mehr Bänke in der Straße"]
    assert page.texts("mark") == ["Bänke", "Straße"]
