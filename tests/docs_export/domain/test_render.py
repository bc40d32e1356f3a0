"""From a claimed job to a stored file, and what can go wrong on the way."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from docs_export.domain import jobs
from docs_export.domain.publish import withdraw_version
from docs_export.domain.render import render_rendition
from docs_export.enums import JobStatus, Variant
from docs_export.models import Rendition, Snapshot
from tests.factories.docs_export import make_event, make_group, make_rendition, make_version, read, stored_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def rendition():
    event = make_event()
    make_group(event)
    return make_rendition(make_version(event))


def fail_with(error):
    def step(on_progress):
        raise error

    return step


def test_render_stores_the_file_with_its_figures(rendition):
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    data = read(rendition.file)
    assert data.splitlines()[1:3] == [b"B\xc3\xbcrgerwerkstatt Gr\xc3\xbcnzug", b"Thementisch 1"]
    assert (rendition.status, rendition.progress, rendition.pages) == (JobStatus.READY, 100, 2)
    assert (rendition.bytes, rendition.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert rendition.renderer_version == "stand-in 1"


def test_render_leaves_no_draft(rendition, tmp_path):
    render_rendition(rendition.pk)
    assert list((tmp_path / "rendering").iterdir()) == []
    assert len(stored_files()) == 1


def test_render_of_a_finished_file_does_nothing(rendition):
    render_rendition(rendition.pk)
    assert render_rendition(rendition.pk) is False
    assert len(stored_files()) == 1


def test_same_version_gives_the_same_bytes(rendition):
    other = Rendition.objects.create(version=rendition.version, variant=rendition.variant, key="another")
    for each in (rendition, other):
        render_rendition(each.pk)
        each.refresh_from_db()
    assert rendition.sha256 == other.sha256


def test_progress_is_written_into_the_row(rendition, standin):
    seen = []

    def step(on_progress):
        on_progress(0.42)
        seen.append(Rendition.objects.get(pk=rendition.pk).progress)

    standin.script.append(step)
    render_rendition(rendition.pk)
    assert seen == [42]


def test_progress_is_written_at_most_every_half_second(rendition, standin, settings, django_assert_num_queries):
    settings.DOCS_EXPORT = {"RENDERER": standin.__name__}

    def step(on_progress):
        with django_assert_num_queries(0):
            for percent in range(100):
                on_progress(percent / 100)

    standin.script.append(step)
    assert render_rendition(rendition.pk) is True


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            SoftTimeLimitExceeded(),
            "Die Erstellung dauerte zu lange und wurde abgebrochen.",
        ),
        (
            OSError(28, "No space left on device"),
            "Die Datei konnte nicht geschrieben werden. Ist noch Speicherplatz frei?",
        ),
        (
            KeyError("x"),
            "Unerwarteter Fehler (KeyError). Ihre Eingaben sind erhalten; Näheres steht im Protokoll des Dienstes.",
        ),
    ],
)
def test_render_that_fails_says_why(rendition, standin, error, reason):
    standin.script.append(fail_with(error))
    assert render_rendition(rendition.pk) is False
    rendition.refresh_from_db()
    assert (rendition.status, rendition.error) == (JobStatus.FAILED, reason)
    assert stored_files() == []


def test_renderer_names_the_place_of_a_fault(rendition, standin):
    standin.script.append(fail_with(standin.RenderError("Im Kapitel „AG 1“ fehlt der Titel.")))
    render_rendition(rendition.pk)
    rendition.refresh_from_db()
    assert rendition.error == "Im Kapitel „AG 1“ fehlt der Titel."


def test_failed_render_can_be_tried_again(rendition, standin):
    standin.script.append(fail_with(KeyError()))
    render_rendition(rendition.pk)
    standin.script.clear()
    rendition.refresh_from_db()
    jobs.retry(rendition)
    assert render_rendition(rendition.pk) is True


def test_worker_that_was_taken_over_stops_at_the_next_progress(rendition, standin):
    def step(on_progress):
        _let_lease_end(rendition)
        assert jobs.claim(rendition)
        on_progress(0.5)
        pytest.fail("went on without its job")

    standin.script.append(step)
    assert render_rendition(rendition.pk) is False
    rendition.refresh_from_db()
    assert (rendition.status, rendition.error) == (JobStatus.RENDERING, "")


def test_worker_that_was_taken_over_stores_nothing(rendition, standin):
    def step(on_progress):
        _let_lease_end(rendition)
        assert jobs.claim(rendition)

    standin.script.append(step)
    assert render_rendition(rendition.pk) is False
    assert stored_files() == []


def test_worker_that_loses_its_job_while_storing_removes_its_file(rendition, monkeypatch):
    monkeypatch.setattr(jobs, "finish", lambda *args, **values: False)
    assert render_rendition(rendition.pk) is False
    assert stored_files() == []


def test_next_attempt_removes_what_a_dead_worker_left(rendition, tmp_path, empty_storage):
    dead = jobs.claim(rendition)
    leftover = tmp_path / "rendering" / f"{rendition.pk}-{dead}.pdf"
    orphan = Path(empty_storage, "fassungen", str(rendition.version_id), str(rendition.pk), f"{dead}.pdf")
    for path in (leftover, orphan):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"%PDF half")
    _let_lease_end(rendition)
    assert render_rendition(rendition.pk) is True
    assert not leftover.exists()
    assert not orphan.exists()
    assert len(stored_files()) == 1


def test_version_withdrawn_while_rendering_stores_nothing(rendition, standin, django_capture_on_commit_callbacks):
    def step(on_progress):
        with django_capture_on_commit_callbacks(execute=True):
            withdraw_version(rendition.version, reason="Einwilligung widerrufen")

    standin.script.append(step)
    assert render_rendition(rendition.pk) is False
    assert stored_files() == []


def test_public_file_reads_nothing_internal(rendition, standin):
    Snapshot.objects.filter(variant=Variant.INTERNAL).update(content={"broken": True})
    assert render_rendition(rendition.pk) is True


def _let_lease_end(rendition):
    Rendition.objects.filter(pk=rendition.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
