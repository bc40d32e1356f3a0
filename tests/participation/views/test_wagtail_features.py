"""What Wagtail gives every page works on events and working groups, with their own fields and rows."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import querydict_from_html

from districts.values import Count, FuzzyDate
from participation.models import AgendaItem, AttendanceRow, WorkingGroupPage
from tests.factories.districts import ThemeFactory
from tests.factories.participation import make_outcome

from .editor import Editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def filled_event(event):
    event.date = FuzzyDate.parse("Samstag, 26. März")
    event.attendance = Count.parse("etwa 50")
    event.agenda_items = [AgendaItem(title="Begrüßung", starts_at=datetime.time(10))]
    event.attendance_rows = [AttendanceRow(label="Verwaltung", count=Count.parse("3"))]
    event.save_revision().publish()
    event.date = FuzzyDate.parse("Mitte 2016")
    event.attendance = Count.parse("über 60")
    event.save_revision()
    return event


@pytest.fixture
def filled_group(group):
    outcome = make_outcome(headline="Bänke im Schatten", due=FuzzyDate.parse("Ende 2024"))
    outcome.themes.add(ThemeFactory(name="Grün"))
    group.outcomes = [outcome]
    group.save_revision().publish()
    draft = group.get_latest_revision_as_object()
    row = draft.outcomes.all()[0]
    row.headline = "Bänke am Markt"
    draft.outcomes = [row]
    draft.save_revision()
    return WorkingGroupPage.objects.get(pk=group.pk)


@pytest.fixture
def staff(client, district, account):
    client.force_login(account("freigabe", district))
    return client


@pytest.mark.parametrize(
    "name", ["edit", "history", "copy", "move", "unpublish", "workflow_history", "usage", "view_draft"]
)
def test_admin_pages_answer(staff, filled_event, filled_group, name):
    for page in (filled_event, filled_group):
        assert staff.get(reverse(f"wagtailadmin_pages:{name}", args=[page.pk])).status_code == 200


@pytest.mark.parametrize("page", ["filled_event", "filled_group"])
def test_preview_shows_what_is_typed(request, staff, page):
    page = request.getfixturevalue(page)
    editor = Editor(staff, page)
    editor.data["title"] = "Gerade getippt"
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert staff.post(url, editor.data).json() == {"is_valid": True, "is_available": True}
    assert "Gerade getippt" in staff.get(url).content.decode()


def test_compare_names_old_and_new_values(staff, filled_event, filled_group):
    expected = {
        filled_event: ["26. März", "Mitte 2016", "etwa 50", "über 60"],
        filled_group: ["im Schatten", "am Markt"],
    }
    for page, texts in expected.items():
        html = staff.get(
            reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "live", "latest"])
        ).content.decode()
        for text in texts:
            assert text in html


def test_revert_brings_the_old_values_into_the_editor(staff, filled_event):
    first = filled_event.revisions.order_by("pk").first()
    url = reverse("wagtailadmin_pages:revisions_revert", args=[filled_event.pk, first.pk])
    data = querydict_from_html(staff.get(url).content.decode(), form_id="page-edit-form")
    assert (data["date"], data["attendance"]) == ("Samstag, 26. März", "etwa 50")


def test_the_editor_takes_german_values_and_explains_bad_ones(staff, filled_event):
    editor = Editor(staff, filled_event)
    editor.data["date"] = "irgendwann im Sommer"
    assert "zum Beispiel" in editor.save().content.decode()
    editor.data["date"] = "Ende 2014"
    editor.save()
    filled_event = type(filled_event).objects.get(pk=filled_event.pk)
    assert str(filled_event.get_latest_revision_as_object().date) == "Ende 2014"


def test_lock_and_unlock(staff, filled_group):
    staff.post(reverse("wagtailadmin_pages:lock", args=[filled_group.pk]))
    assert WorkingGroupPage.objects.get(pk=filled_group.pk).locked
    staff.post(reverse("wagtailadmin_pages:unlock", args=[filled_group.pk]))
    assert not WorkingGroupPage.objects.get(pk=filled_group.pk).locked


def test_scheduled_publishing_gives_references_when_its_time_comes(staff, group):
    from django.core.management import call_command

    from participation.models import OutcomeRecord

    group.outcomes = [make_outcome()]
    group.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    revision = group.save_revision()
    revision.publish()
    assert not OutcomeRecord.objects.exists()
    revision.refresh_from_db()
    revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()
    call_command("publish_scheduled")
    assert OutcomeRecord.objects.get().reference == "WEH-SK7-AG3-E01"
