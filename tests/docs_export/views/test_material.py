"""Material drucken: who may, what is ordered, how far it is, and the file that stays in no cache."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

from docs_export.content import MaterialChoice
from docs_export.domain import jobs
from docs_export.domain.material import make_material, order_material
from docs_export.enums import JobStatus
from docs_export.models import Material
from docs_export.models.version import documentation_storage
from participation.domain.access import ensure_accesses, revoke
from participation.models import Access, EventPage
from tests.factories.docs_export import make_group

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage", "broker")]

FORM = {"groups": "on", "tally_sheets": "2", "card_sheets": "0"}
PRINTS = {"Administration", "Freigabe", "Redaktion", "Moderation"}
NOBODY_HERE = {"Verwaltung", "andere Moderation", "Moderation nebenan", "Freigabe nebenan"}
STEPS = {"material": "get", "material ": "post", "material_progress": "get", "material_file": "get"}
STEPS |= {"material_retry": "post"}


def address(event, step="material"):
    return reverse(f"docs_export_admin:{step.strip()}", args=[event.pk])


@pytest.fixture
def event(event):
    make_group(event)
    ensure_accesses(event)
    return event


@pytest.fixture
def ready(event):
    material = order_material(event, MaterialChoice(tally_sheets=1))
    assert make_material(material.pk)
    return Material.objects.get()


@pytest.mark.parametrize("is_live", [True, False], ids=["published", "draft"])
@pytest.mark.parametrize("days", [-3, 0, 3], ids=["after", "during", "before"])
def test_who_may(client, account, event, ready, is_live, days):
    """The same before, during and after the event, and for drafts: the file holds keys, so no reader gets it."""
    EventPage.objects.filter(pk=event.pk).update(live=is_live, sort_date=timezone.localdate() + timedelta(days=days))
    answers = {}
    for role in sorted(PRINTS | NOBODY_HERE):
        client.force_login(account(role))
        for step in ("material", "material_progress", "material_file"):
            response = client.get(address(event, step))
            answers[role, step] = response.status_code
            if response.streaming:
                assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert {key for key, status in answers.items() if status == 200} == {key for key in answers if key[0] in PRINTS}
    assert set(answers.values()) == {200, 403}


@pytest.mark.parametrize("role", sorted(NOBODY_HERE))
def test_who_may_not_orders_nothing(login, event, role):
    client = login(role)
    answers = [client.post(address(event, step), FORM).status_code for step in ("material", "material_retry")]
    assert (answers, Material.objects.count()) == ([403, 403], 0)


def test_without_login_the_way_leads_to_the_login(client, event, ready):
    for step, method in STEPS.items():
        where = address(event, step)
        assert getattr(client, method)(where)["Location"] == f"/admin/login/?next={where}"


def test_unknown_event_is_not_found(login):
    client = login("Administration")
    for step, method in STEPS.items():
        where = reverse(f"docs_export_admin:{step.strip()}", args=[99_999])
        assert getattr(client, method)(where).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_order_is_sent_and_says_what_was_chosen(login, event, broker):
    response = login("Moderation").post(address(event), FORM, follow=True)
    material = Material.objects.get()
    assert material.chosen == MaterialChoice(groups=True, door=False, notices=False, tally_sheets=2, card_sheets=0)
    assert broker == [("docs_export.print_material", (material.pk,))]
    assert "Das Material wird erstellt." in response.content.decode()
    assert 'data-documentation-waiting="true"' in response.content.decode()


@pytest.mark.parametrize(
    "fields",
    [{"card_sheets": "-1"}, {"card_sheets": "101"}, {"tally_sheets": "x"}, {"tally_sheets": ""}, {"groups": ""}],
    ids=str,
)
def test_wrong_order_is_told_and_makes_nothing(login, event, fields):
    form = {key: value for key, value in (FORM | {"tally_sheets": "0"} | fields).items() if value or key != "groups"}
    response = login("Moderation").post(address(event), form)
    assert "Bitte prüfen Sie Ihre Angaben" in response.content.decode()
    assert Material.objects.count() == 0


def test_page_begins_with_a_sheet_for_each_table(login, event):
    text = login("Moderation").get(address(event)).content.decode()
    assert 'name="tally_sheets" value="1"' in text
    assert 'name="card_sheets" value="2"' in text
    assert "Ohne offenen Zugang" not in text


def test_page_names_groups_without_an_open_key(login, event):
    revoke(Access.objects.exclude(group=None).get())
    assert "Ohne offenen Zugang: AG1." in login("Moderation").get(address(event)).content.decode()


def test_file_is_private(login, event, ready):
    response = login("Moderation").get(address(event, "material_file"))
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert response["Content-Disposition"] == f'attachment; filename="{event.reference}-material.pdf"'
    assert b"".join(response.streaming_content).startswith(b"%PDF")


@pytest.mark.parametrize("status", [JobStatus.QUEUED, JobStatus.FAILED])
def test_file_that_is_not_ready_is_not_found(login, event, status):
    Material.objects.create(event=event, status=status, error="Grund")
    assert login("Moderation").get(address(event, "material_file")).status_code == 404


def test_file_that_is_missing_is_not_found(login, event, ready):
    documentation_storage().delete(ready.file.name)
    assert login("Moderation").get(address(event, "material_file")).status_code == 404


def test_file_has_no_public_address(client, event, ready):
    name = Path(ready.file.name)
    assert [client.get(f"/{place}/{name}").status_code for place in ("media", "documentations", "static")] == [404] * 3


def test_after_revoking_there_is_nothing_to_download(login, event, ready, django_capture_on_commit_callbacks):
    client = login("Moderation")
    access = Access.objects.exclude(group=None).get()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("participation_access_revoke", args=[event.pk, access.pk]))
    assert client.get(address(event, "material_file")).status_code == 404
    assert documentation_storage().exists(ready.file.name) is False


def test_progress_tells_each_state(login, event):
    client = login("Moderation")

    def told():
        answer = client.get(address(event, "material_progress")).json()
        return answer["waiting"], answer["status"], answer["rows"]["material"]

    material = order_material(event, MaterialChoice())
    assert told()[:2] == (True, "wartet")
    token = jobs.claim(material)
    jobs.beat(material, token, progress=40)
    assert "wird erstellt, 40 %" in told()[2]
    jobs.fail(material, token, "Der Grund.")
    assert told()[:2] == (False, "fehlgeschlagen")
    assert "Der Grund." in told()[2]
    assert "Erneut versuchen" in told()[2]
    Material.objects.all().delete()
    assert told()[:2] == (False, "")
    assert "Die Datei ist gelöscht" in told()[2]


def test_retry_starts_what_failed(login, event, broker):
    material = Material.objects.create(event=event, status=JobStatus.FAILED, error="Grund", choice={})
    login("Moderation").post(address(event, "material_retry"))
    material.refresh_from_db()
    assert material.status == JobStatus.QUEUED


def test_retry_leaves_what_is_ready(login, event, ready):
    login("Moderation").post(address(event, "material_retry"))
    ready.refresh_from_db()
    assert ready.status == JobStatus.READY


def test_is_linked_from_the_event_and_the_start_page(login, event):
    client = login("Moderation")
    for page in (reverse("wagtailadmin_pages:edit", args=[event.pk]), reverse("wagtailadmin_home")):
        assert address(event) in client.get(page).content.decode()


def test_is_linked_for_nobody_who_only_reads(login, event):
    assert address(event) not in login("Verwaltung").get(reverse("wagtailadmin_home")).content.decode()
