"""Nobody who reads the log of a site can open a table."""

import logging

import pytest

from website.runtime.logs import WithoutKeys


@pytest.mark.django_db
def test_refused_requests_are_logged_without_their_key(client, caplog):
    for address in ("/tisch/1-1-GEHEIM/senden", "/leinwand/1-1-GEHEIM/", "/t/GEHE-IM22", "/tisch/1-1-GEHEIM/fehlt/"):
        client.post(address)
    assert [record.getMessage() for record in caplog.records if record.name == "django.request"] == [
        "Forbidden: /tisch/…/senden",
        "Method Not Allowed (POST): /leinwand/…/",
        "Method Not Allowed (POST): /t/…",
        "Not Found: /tisch/…/fehlt/",
    ]


def test_other_messages_stay_as_they_are():
    record = logging.makeLogRecord({"msg": "%s: %s", "args": ("Not Found", "/weg/tisch")})
    assert WithoutKeys().filter(record)
    assert (record.msg, record.args) == ("%s: %s", ("Not Found", "/weg/tisch"))
