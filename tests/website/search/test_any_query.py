"""Whatever stands in the address: an answer, or a refusal, but never an error."""

from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

pytestmark = pytest.mark.django_db

NAMES = st.sampled_from(["q", "art", "stadtteil", "jahr", "seite", "x"])
LIKELY = ["Bank", "karte", "2026", "wehringhausen", "1", "2", "\x00", "9" * 40, "%", "'; --", "ﷺ", "\ud7ff", "*:innen"]
VALUES = st.one_of(st.sampled_from(LIKELY), st.text(max_size=60))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(NAMES, VALUES), max_size=6))
def test_never_an_error(client, town, pairs):
    assert client.get(f"/suche/?{urlencode(pairs)}").status_code in (200, 400, 404)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_every_question_has_an_answer(client, town, question):
    expected = 400 if "\x00" in question else 200
    assert client.get("/suche/", {"q": question}).status_code == expected


@pytest.mark.parametrize(
    "query", ["q=%FF%FE", "q=%00", "q=a&q=b", "seite=2", "q=%ED%A0%80", "&&&", "q[]=x", "q=Bank&art=x"]
)
def test_odd_bytes(client, town, query):
    assert client.get(f"/suche/?{query}").status_code in (200, 400)


def test_it_is_only_read(client):
    assert client.post("/suche/", {"q": "Bank"}).status_code == 405


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"art": "unsinn"}, 400),
        ({"stadtteil": "nirgends"}, 400),
        ({"jahr": "20x6"}, 400),
        ({"jahr": "0000"}, 200),
        ({"seite": "0"}, 404),
        ({"seite": "99"}, 404),
    ],
)
def test_unknown_choices(client, town, more, status):
    assert client.get("/suche/", {"q": "Bank", **more}).status_code == status
