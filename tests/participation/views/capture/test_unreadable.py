"""What Django itself would refuse with a bare page: a form too large or broken."""

import json

import pytest
from django.test import override_settings

from participation.domain.access import revoke
from participation.models import Card
from tests.website.html import Html

pytestmark = pytest.mark.django_db
LARGE = "zeilen=" + "x" * 2_700_000
MANY = "&".join(f"a{number}=1" for number in range(30))
URLENCODED = "application/x-www-form-urlencoded"
FORMS = ["", "punkte", "foto", "fertig", "karte/11111111-1111-4111-8111-111111111111/"]


@pytest.fixture(autouse=True)
def few_fields():
    with override_settings(DATA_UPLOAD_MAX_NUMBER_FIELDS=20):
        yield


def post(table, path, body=LARGE, content_type=URLENCODED, **headers):
    address = f"{table.address}{path}"
    return table.client.generic("POST", address, body, content_type, headers=headers)  # sent as it stands


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize(
    ("body", "content_type", "status", "sentence"),
    [
        (LARGE, URLENCODED, 413, "Das ist zu viel auf einmal. Bitte senden Sie in kleineren Teilen."),
        (MANY, URLENCODED, 400, "Diese Sendung war nicht lesbar."),
        ("zeilen=Bank", "multipart/form-data", 400, "Diese Sendung war nicht lesbar."),
    ],
    ids=["too large", "too many fields", "broken"],
)
def test_form_gets_a_sentence(table, path, body, content_type, status, sentence):
    answer = post(table, path, body, content_type)

    assert (answer.status_code, Html(answer.content.decode()).texts("h1")) == (status, [sentence])
    assert answer["Cache-Control"] == "private, no-cache"
    assert not Card.objects.exists()


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("charset", ["base64", "zip", "rot13", "undefined", "idna", "punycode"])
def test_charset_that_is_none_gets_a_sentence(table, path, charset):
    body = '--b\r\nContent-Disposition: form-data; name="zeilen"\r\n\r\nBank\r\n--b--\r\n'
    answer = post(table, path, body, f"multipart/form-data; boundary=b; charset={charset}")

    assert (answer.status_code, Html(answer.content.decode()).texts("h1")) == (400, ["Diese Sendung war nicht lesbar."])
    assert not Card.objects.exists()


def test_other_charset_of_a_plain_form_gets_a_sentence(table):
    answer = post(table, "", "zeilen=Bank", f"{URLENCODED}; charset=latin-1")

    assert (answer.status_code, Html(answer.content.decode()).texts("h1")) == (400, ["Diese Sendung war nicht lesbar."])


def test_script_gets_json(table):
    answer = post(table, "foto", accept="application/json")

    assert (answer.status_code, json.loads(answer.content)["message"][-1]) == (413, ".")


def test_closed_door_stays_closed(table):
    revoke(table.access)

    assert post(table, "").status_code == 410


def test_code_gets_a_sentence(client):
    answer = client.post("/t/", LARGE.replace("zeilen", "code"), content_type=URLENCODED)

    assert answer.status_code == 413
