"""Every step, asked by everybody."""

import pytest
from django.urls import reverse

from docs_export.enums import RenditionStatus, Variant
from docs_export.models import Rendition, Version
from tests.factories.docs_export import PDF, make_file, make_rendition, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

DRAFTS = {"Administration", "Freigabe", "Redaktion", "Moderation"}
READS = {*DRAFTS, "Verwaltung"}
PUBLISHES = {"Administration", "Freigabe"}
NOBODY_HERE = {"andere Moderation", "Freigabe nebenan"}
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
    "publish": ("post", "version", PUBLISHES),
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
        "failed": make_rendition(version, variant=Variant.INTERNAL, status=RenditionStatus.FAILED, error="Grund"),
    }


@pytest.mark.parametrize("role", EVERYBODY)
@pytest.mark.parametrize("step", STEPS)
def test_step(login, things, step, role):
    method, thing, allowed = STEPS[step]
    address = reverse(f"docs_export_admin:{step.strip()}", args=[things[thing].pk])
    response = getattr(login(role), method)(address, FILLED if method == "post" else {})
    if response.streaming:
        assert b"".join(response.streaming_content) == PDF
    if role in allowed:
        assert response.status_code == (302 if method == "post" else 200)
    else:
        assert response.status_code == 403
        assert "Für diesen Schritt fehlt Ihnen die Berechtigung." in response.content.decode()


@pytest.mark.parametrize("step", STEPS)
def test_step_of_who_is_not_signed_in(client, things, step):
    method, thing, _allowed = STEPS[step]
    address = reverse(f"docs_export_admin:{step.strip()}", args=[things[thing].pk])
    response = getattr(client, method)(address)
    assert (response.status_code, response["Location"]) == (302, f"/admin/login/?next={address}")


@pytest.mark.parametrize("step", STEPS)
def test_step_on_what_does_not_exist(login, things, step):
    method, _thing, _allowed = STEPS[step]
    response = getattr(login("Administration"), method)(reverse(f"docs_export_admin:{step.strip()}", args=[99_999]))
    assert response.status_code == 404


@pytest.mark.parametrize("step", ["order", "publish", "retry"])
def test_step_that_changes_something_is_not_a_link(login, things, step):
    thing = things["failed" if step == "retry" else "version"]
    response = login("Administration").get(reverse(f"docs_export_admin:{step}", args=[thing.pk]))
    assert response.status_code == 405


@pytest.mark.parametrize("role", sorted(set(EVERYBODY) - PUBLISHES))
def test_refused_step_changes_nothing(login, things, role):
    client = login(role)
    for step in ("publish", "withdraw"):
        client.post(reverse(f"docs_export_admin:{step}", args=[things["version"].pk]), {"reason": "Grund"})
    version = Version.objects.get()
    assert (version.published_at, version.withdrawn_at, Rendition.objects.count()) == (None, None, 2)
