"""Every step, asked by everybody."""

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from docs_export.enums import JobStatus, Variant
from docs_export.models import Rendition, Version
from tests.factories.docs_export import PDF, make_file, make_rendition, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

DRAFTS = {"Administration", "Freigabe", "Redaktion", "Moderation"}
READS = {*DRAFTS, "Verwaltung"}
PUBLISHES = {"Administration", "Freigabe"}
NOBODY_HERE = {"andere Moderation", "Moderation nebenan", "Freigabe nebenan"}
EVERYBODY = sorted({*READS, *NOBODY_HERE})

# step: (method, what it is about, who may)
STEPS = {
    "event": ("get", "event", READS),
    "progress": ("get", "event", READS),
    "download": ("get", "file", READS),
    "create": ("get", "event", DRAFTS),
    "create ": ("post", "event", DRAFTS),
    "order": ("post", "version", DRAFTS),
    "choice": ("get", "version", DRAFTS),
    "choice ": ("post", "version", DRAFTS),
    "retry": ("post", "failed", DRAFTS),
    "publish": ("get", "version", PUBLISHES),
    "publish ": ("post", "version", PUBLISHES),
    "discard": ("get", "version", PUBLISHES),
    "discard ": ("post", "version", PUBLISHES),
    "remove_file": ("get", "file", PUBLISHES),
    "remove_file ": ("post", "file", PUBLISHES),
    "withdraw": ("get", "version", PUBLISHES),
    "withdraw ": ("post", "version", PUBLISHES),
    "foreign": ("get", "event", PUBLISHES),
    "foreign ": ("post", "event", PUBLISHES),
}
FILLED = {"reason": "Grund", "label": "UPDATE", "variant": "public", "document": "short:de"}


@pytest.fixture
def things(event):
    version = make_version(event)
    return {
        "event": event,
        "version": version,
        "file": make_file(version),
        "failed": make_rendition(version, variant=Variant.INTERNAL, status=JobStatus.FAILED, error="Grund"),
    }


def ask(client, step, pk):
    method, _thing, _allowed = STEPS[step]
    filled = FILLED if method == "post" else {}
    return getattr(client, method)(reverse(f"docs_export_admin:{step.strip()}", args=[pk]), filled)


@pytest.mark.parametrize("step", STEPS)
def test_step(account, things, step):
    """One after the other, each of them as if nobody had asked before."""
    method, thing, allowed = STEPS[step]
    answers = {}
    for role in EVERYBODY:
        with transaction.atomic():
            client = Client()
            client.force_login(account(role))
            answers[role] = said(ask(client, step, things[thing].pk))
            transaction.set_rollback(True)
    done = {"get": 200, "post": 302}[method]
    assert answers == {role: done if role in allowed else REFUSED for role in EVERYBODY}


REFUSED = 403, True


def said(response):
    """The status; with a refusal, whether it says why."""
    if response.streaming:
        assert b"".join(response.streaming_content) == PDF
    if response.status_code != 403:
        return response.status_code
    return 403, "Für diesen Schritt fehlt Ihnen die Berechtigung." in response.content.decode()


def test_step_of_who_is_not_signed_in(client, things):
    for step, (_method, thing, _allowed) in STEPS.items():
        address = reverse(f"docs_export_admin:{step.strip()}", args=[things[thing].pk])
        response = ask(client, step, things[thing].pk)
        assert (response.status_code, response["Location"]) == (302, f"/admin/login/?next={address}")


def test_step_on_what_does_not_exist(login, things):
    client = login("Administration")
    assert {step: ask(client, step, 99_999).status_code for step in STEPS} == dict.fromkeys(STEPS, 404)


@pytest.mark.parametrize(
    "place", ["dokumentation/{}/", "dokumentation/fassung/{}/datei/", "lesen/{}/", "veranstaltungen/{}/freigabe/"]
)
def test_number_that_no_database_can_hold(login, place):
    assert login("Administration").get(f"/admin/{place.format('9' * 23)}").status_code == 404


def test_step_that_changes_something_is_not_a_link(login, things):
    client = login("Administration")
    for step in ("order", "retry"):
        thing = things["failed" if step == "retry" else "version"]
        assert client.get(reverse(f"docs_export_admin:{step}", args=[thing.pk])).status_code == 405


def test_refused_step_changes_nothing(login, things):
    for role in sorted(set(EVERYBODY) - PUBLISHES):
        client = login(role)
        for step in ("publish", "withdraw", "discard"):
            client.post(reverse(f"docs_export_admin:{step}", args=[things["version"].pk]), {"reason": "Grund"})
        client.post(reverse("docs_export_admin:remove_file", args=[things["file"].pk]))
    version = Version.objects.get()
    assert (version.published_at, version.withdrawn_at, Rendition.objects.count()) == (None, None, 2)
