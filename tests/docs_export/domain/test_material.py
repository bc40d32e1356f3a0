"""Material for the evening: ordered once, made by the worker from what is there then, and gone when a key is closed."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageLogEntry

from docs_export.content import MaterialChoice
from docs_export.domain import jobs
from docs_export.domain.leftovers import remove_leftovers
from docs_export.domain.material import make_material, order_material
from docs_export.enums import JobStatus
from docs_export.models import Material
from docs_export.models.version import documentation_storage
from docs_export.tasks import print_material
from participation.domain.access import change_span, code_of, ensure_access, ensure_accesses, reissue, revoke, token_of
from participation.models import Access
from tests.docs_export.pdf.reading import faults, structure_text
from tests.factories.docs_export import make_district, make_event, make_group
from tests.factories.participation import publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage")]

SHEETS = MaterialChoice(door=False, notices=False)


@pytest.fixture
def event():
    district = make_district(publisher="Stadt Testheim\nRathausplatz 1")
    event = make_event(district, is_demo=True)
    make_group(event, number=1, room="Saal")
    make_group(event, number=2)
    ensure_accesses(event)
    return event


@pytest.fixture
def material(event):
    """It is made already."""
    material = order_material(event, SHEETS)
    assert make_material(material.pk) is True
    material.refresh_from_db()
    return material


def stored() -> list[Path]:
    return sorted(Path(documentation_storage().location, "material").rglob("*.pdf"))


def keys() -> list[str]:
    return [key for access in Access.objects.all() for key in (token_of(access), code_of(access))]


def test_worker_makes_the_file_with_the_keys_of_all_tables(event, material):
    assert (material.status, material.pages, material.notes) == (JobStatus.READY, 2, [])
    (path,) = stored()
    assert faults(path) == []
    told = structure_text(path)
    codes = [code_of(access) for access in Access.objects.exclude(group=None)]
    assert [code for code in codes if code not in told] == []
    assert code_of(Access.objects.get(group=None)) not in told


def test_task_makes_it(event):
    material = order_material(event, SHEETS)
    print_material(material.pk)
    material.refresh_from_db()
    assert material.status == JobStatus.READY


def test_no_key_is_in_the_row_the_history_or_the_log(event, caplog):
    material = order_material(event, MaterialChoice())
    assert make_material(material.pk) is True
    row = " ".join(str(value) for value in Material.objects.values_list().get())
    history = " ".join(f"{entry.message} {entry.data}" for entry in PageLogEntry.objects.filter(page=event.pk))
    assert [key for key in keys() if key in row + history + caplog.text] == []
    assert "Material zum Drucken bestellt" in history


def test_no_key_is_in_the_log_of_a_fault(event, caplog, monkeypatch):
    def fail(canvas, *args, **kwargs):
        raise ValueError(" ".join(keys()))

    monkeypatch.setattr("docs_export.pdf.layout.pages.BookCanvas.save", fail)
    material = order_material(event, SHEETS)
    assert make_material(material.pk) is False
    material.refresh_from_db()
    assert material.error == "Auf Seite 2 ist ein Fehler aufgetreten (ValueError)."
    assert "Material" in caplog.text
    assert [key for key in keys() if key in caplog.text] == []


def test_pressing_twice_is_one_job(event):
    assert order_material(event, SHEETS) == order_material(event, SHEETS)


def test_another_choice_replaces_the_order(event):
    first, second = order_material(event, SHEETS), order_material(event, MaterialChoice())
    assert list(Material.objects.all()) == [second]
    assert make_material(first.pk) is False


def test_newer_order_removes_the_file(event, material, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        order_material(event, SHEETS)
    assert stored() == []


def test_order_of_nothing_is_refused(event):
    choice = MaterialChoice(groups=False, door=False, notices=False)
    with pytest.raises(ValidationError, match="mindestens einen Teil"):
        order_material(event, choice)


@pytest.mark.parametrize("close", [revoke, reissue, Access.delete])
def test_closing_a_key_removes_the_file(event, material, close, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        close(Access.objects.filter(group__isnull=False).first())
    assert (stored(), Material.objects.count()) == ([], 0)


def test_another_span_leaves_the_file(event, material, django_capture_on_commit_callbacks):
    now = timezone.now()
    with django_capture_on_commit_callbacks(execute=True):
        change_span(Access.objects.exclude(group=None).first(), since=now, until=now + timedelta(hours=1))
    assert len(stored()) == 1


def test_material_of_another_event_stays(event, material, django_capture_on_commit_callbacks):
    other = make_event(event.district, code="BW2")
    with django_capture_on_commit_callbacks(execute=True):
        revoke(ensure_access(other, make_group(other)))
    assert len(stored()) == 1


def test_closed_screen_leaves_the_file(event, material, django_capture_on_commit_callbacks):
    """Its link is on no sheet."""
    screen = ensure_access(event)
    with django_capture_on_commit_callbacks(execute=True):
        reissue(screen)
        revoke(screen)
    assert len(stored()) == 1


def test_key_closed_during_the_work_leaves_no_file(event, monkeypatch, django_capture_on_commit_callbacks):
    material = order_material(event, SHEETS)
    beat = jobs.beat

    def close_and_beat(job, token, **values):
        revoke(Access.objects.filter(revoked_at=None).exclude(group=None).first())
        return beat(job, token, **values)

    monkeypatch.setattr(jobs, "beat", close_and_beat)
    with django_capture_on_commit_callbacks(execute=True):
        assert make_material(material.pk) is False
    assert (stored(), Material.objects.count()) == ([], 0)


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
def test_file_goes_after_thirty_days(event, material, days, left, django_capture_on_commit_callbacks):
    Material.objects.update(requested_at=timezone.now() - timedelta(days=days))
    with django_capture_on_commit_callbacks(execute=True):
        remove_leftovers()
    assert (len(stored()), Material.objects.count()) == (left, left)


def test_file_without_an_order_is_swept(event, material):
    Material.objects.all().delete()
    assert len(stored()) == 1
    assert remove_leftovers() == 1
    assert stored() == []


def test_draft_of_a_killed_worker_is_swept(event, tmp_path):
    draft = tmp_path / "rendering/material/99999-x.pdf"
    draft.parent.mkdir(parents=True)
    draft.touch()
    remove_leftovers()
    assert not draft.exists()


def test_files_lie_beside_no_other_kind(event, material):
    """A rendition and a material of one number are two jobs."""
    assert stored()[0].parent.name == str(material.pk)
    assert stored()[0].parent.parent.name == "material"


def test_sweep_rings_for_material_too(event, monkeypatch):
    heard = []
    monkeypatch.setattr(jobs.current_app, "send_task", lambda name, args, **kwargs: heard.append((name, args[0])))
    material = order_material(event, SHEETS)
    Material.objects.update(requested_at=timezone.now() - timedelta(seconds=6))
    assert jobs.waiting_since() is not None
    assert jobs.sweep() == 1
    assert heard == [("docs_export.print_material", material.pk)]


def test_material_that_dies_each_time_is_failed_and_can_be_retried(event):
    material = order_material(event, SHEETS)
    for _attempt in range(3):
        assert jobs.claim(material)
        Material.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert jobs.sweep() == 1
    material.refresh_from_db()
    assert material.status == JobStatus.FAILED
    assert jobs.retry(material) is True
    assert make_material(material.pk) is True


@pytest.mark.parametrize(("is_live", "words"), [(True, "Mehr zur Veranstaltung"), (False, "")])
def test_sign_shows_the_address_of_a_published_event_only(event, is_live, words):
    if not is_live:
        event.unpublish()
    make_material(order_material(event, MaterialChoice(groups=False, notices=False)).pk)
    told = structure_text(stored()[0])
    assert ("Mehr zur Veranstaltung" in told) == bool(words)


def test_unpublished_changes_are_not_printed(event):
    group = event.get_children().first().specific
    group.title = "Neuer Titel im Entwurf"
    group.save_revision()
    make_material(order_material(event, SHEETS).pk)
    assert "Neuer Titel im Entwurf" not in structure_text(stored()[0])
    publish(group)
    make_material(order_material(event, SHEETS).pk)
    told = " ".join(structure_text(path) for path in stored())
    assert "Neuer Titel im Entwurf" in told


def test_group_that_was_never_published_has_a_sheet_and_one_that_fell_out_has_none(event):
    make_group(event, number=3, live=False, title="Noch ein Entwurf")
    make_group(event, number=4, title="Fiel aus", status="cancelled")
    make_material(order_material(event, SHEETS).pk)
    told = structure_text(stored()[0])
    assert "Noch ein Entwurf" in told
    assert "Fiel aus" not in told


def test_revoked_and_expired_keys_are_not_printed(event):
    revoked, expired = Access.objects.exclude(group=None)
    revoke(revoked)
    Access.objects.filter(pk=expired.pk).update(valid_from=timezone.now() - timedelta(2), valid_until=timezone.now())
    material = order_material(event, SHEETS)
    make_material(material.pk)
    material.refresh_from_db()
    assert [key for key in keys() if key in structure_text(stored()[0])] == []
    assert len(material.notes) == 2


def test_notice_names_the_publisher_of_the_district(event):
    make_material(order_material(event, MaterialChoice(groups=False, door=False)).pk)
    assert "Stadt Testheim Rathausplatz 1" in structure_text(stored()[0])
