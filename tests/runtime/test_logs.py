"""Nobody who reads the log of a site can open a table."""

import logging
import sys
from runpy import run_path
from types import SimpleNamespace

import pytest
from django.conf import settings
from gunicorn.config import Config
from gunicorn.glogging import Logger

from participation.tokens import make_code, make_token
from website.runtime.logs import WithoutKeys, without_keys

TOKEN = "17-1-SDJMD6W5VAMPF8TYS2AGJBG58K"
OTHER = "/weg/tisch, /karten/ERSTE-KARTE, 7d5e2b64-3c5f-4a7e-9d43-5d1f4c1c7b11"


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


def test_gunicorn_s_own_errors_are_logged_without_the_key(caplog):
    log = Logger(Config())
    run_path(settings.BASE_DIR / "gunicorn.conf.py")["post_fork"](None, SimpleNamespace(log=log))
    log.error_log.addHandler(caplog.handler)
    log.exception("Error handling request %s %s", "POST", "/tisch/1-1-GEHEIM/senden")
    assert [record.getMessage() for record in caplog.records] == ["Error handling request POST /tisch/…/senden"]


@pytest.mark.parametrize(
    ("message", "logged"),
    [
        (f"Not Found: /TISCH/{TOKEN}/", "Not Found: /TISCH/…/"),
        (f"Not Found: /tisch//{TOKEN}/", "Not Found: /tisch//…/"),
        ("Not Found: /T/k7m4xq2p", "Not Found: /T/…"),
        ("Not Found: /t//K7M4-XQ2P", "Not Found: /t//…"),
        (f"Forbidden: /tisch/ {TOKEN}/", "Forbidden: /tisch/ …/"),
        (f"Not Found: /{TOKEN}/", "Not Found: /…/"),
        (f"Not Found: /tisch{TOKEN}/", "Not Found: /tisch…/"),
        (f"Invalid HTTP Version: '{TOKEN}/ HTTP/1.1'", "Invalid HTTP Version: '…/ HTTP/1.1'"),
        ("Invalid HTTP Version: 'K7M4-XQ2P HTTP/1.1'", "Invalid HTTP Version: '… HTTP/1.1'"),
        ("Not Found: /K7M4-XQ2P", "Not Found: /…"),
    ],
)
def test_a_key_in_an_odd_place_is_none_in_the_log(message, logged):
    record = logging.makeLogRecord({"msg": message})
    assert WithoutKeys().filter(record)
    assert record.getMessage() == logged


def test_every_key_has_the_shape_that_is_looked_for():
    for pk in range(1, 50):
        assert without_keys(f"{make_token(pk, 2)} {make_code(pk, 2)}") == "… …"


def test_tracebacks_are_logged_without_the_key():
    try:
        raise ValueError(f"/tisch/{TOKEN}/")
    except ValueError:
        record = logging.makeLogRecord({"msg": "broken", "exc_info": sys.exc_info()})
    WithoutKeys().filter(record)
    text = logging.Formatter().format(record)
    assert TOKEN not in text
    assert "ValueError: /tisch/…/" in text


def test_other_messages_stay_as_they_are():
    record = logging.makeLogRecord({"msg": "%s: %s", "args": ("Not Found", OTHER)})
    assert WithoutKeys().filter(record)
    assert (record.msg, record.args) == ("%s: %s", ("Not Found", OTHER))
