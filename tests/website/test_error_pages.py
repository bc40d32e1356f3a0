"""German sentences for every error; 400 and 500 lean on nothing that can fail."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.loader import get_template
from django.test import RequestFactory
from django.views import defaults

from tests.website.html import Html

HEADINGS = {
    "400.html": "Diese Anfrage war nicht verständlich",
    "403.html": "Dafür fehlt Ihnen die Berechtigung",
    "403_csrf.html": "Ihre Eingabe konnte nicht geprüft werden",
    "404.html": "Diese Seite gibt es nicht",
    "410.html": "Nicht mehr verfügbar",
    "429.html": "Zu viele Versuche",
    "500.html": "Hier ist etwas schiefgegangen",
}


@pytest.mark.parametrize(("name", "heading"), HEADINGS.items())
def test_error_page_needs_no_context_and_no_database(name, heading):
    page = Html(get_template(name).render())
    assert page.texts("h1") == [heading]
    assert page.inline == []
    assert page.all("html")[0]["lang"] == "de"


def test_unknown_address(client, home):
    answer = client.get("/gibt-es-nicht/")
    assert answer.status_code == 404
    assert "Vielleicht ist die Adresse unvollständig" in Html(answer.content.decode()).text


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("Diese Fassung gibt es nicht.", True),
        ("No Version matches the given query.", False),
        ("", False),
    ],
)
def test_only_our_own_sentences_are_shown(db, message, shown):
    request = RequestFactory().get("/x/")
    text = defaults.page_not_found(request, Http404(message)).content.decode()
    assert ("Vielleicht ist die Adresse" not in text) == shown
    assert bool(message and message in text) == shown


def test_permission_denied_says_what_the_view_said(db):
    answer = defaults.permission_denied(RequestFactory().get("/x/"), PermissionDenied("Nur für die Freigabe."))
    assert answer.status_code == 403
    assert "Nur für die Freigabe." in answer.content.decode()


def test_withdrawn_names_reason_and_way_on():
    page = Html(get_template("410.html").render({"reason": "Einwilligung widerrufen", "current_url": "/d/WEH-SK7.pdf"}))
    assert "Grund: Einwilligung widerrufen" in page.text
    assert "/d/WEH-SK7.pdf" in [link["href"] for link in page.all("a")]


def test_server_error_names_no_template_tag_that_can_fail():
    source = get_template("500.html").template.source + get_template("errors_plain.html").template.source
    assert "{% load" not in source
    assert "{% static" not in source
