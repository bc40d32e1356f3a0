"""A job changes hands by one conditional UPDATE, and never twice."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from docs_export.content import Options
from docs_export.domain import jobs
from docs_export.domain.keys import rendition_key
from docs_export.domain.orders import request
from docs_export.enums import JobStatus, Variant
from docs_export.models import Rendition
from tests.factories.docs_export import make_file, make_rendition, make_version

pytestmark = pytest.mark.django_db

LATER = timedelta(seconds=31)


@pytest.fixture
def rung(monkeypatch):
    """The ids that the workers were told of."""
    heard = []
    monkeypatch.setattr(jobs.current_app, "send_task", lambda name, args, **kwargs: heard.append((name, args[0])))
    return heard


def grow_old(rendition, span=LATER, **moments):
    now = timezone.now()
    Rendition.objects.filter(pk=rendition.pk).update(**dict.fromkeys(moments or {"lease_until": 1}, now - span))


def test_key_of_the_full_document_is_fixed():
    assert rendition_key(1, Variant.PUBLIC, Options(photos=True)) == "render:1:public:full:pdf:de"


def test_key_ignores_the_order_of_chapters():
    one, other = (Options(without=keys, photos=False) for keys in (["a", "b"], ["b", "a", "b"]))
    assert rendition_key(1, Variant.PUBLIC, one) == rendition_key(1, Variant.PUBLIC, other)


def test_every_choice_has_a_key_of_its_own():
    chosen = [{}, {"photos": False}, {"cards": False}, {"without": ["people"]}, {"document": "short"}]
    chosen += [{"document": "short", "language": "tr"}]
    keys = {rendition_key(1, variant, Options(**fields)) for fields in chosen for variant in Variant}
    assert len(keys) == 2 * len(chosen)


def test_requests_make_one_job(rung, django_capture_on_commit_callbacks):
    version = make_version()
    with django_capture_on_commit_callbacks(execute=True):
        first, second = (request(version, Variant.PUBLIC) for _ in range(2))
    assert first == second
    assert rung == [("docs_export.render", first.pk)]


def test_request_of_each_variant_makes_its_own_job(rung):
    version = make_version()
    assert request(version, Variant.PUBLIC) != request(version, Variant.INTERNAL)


def test_ring_notes_that_it_was_sent(rung):
    rendition = make_rendition()
    assert jobs.ring(rendition) is True
    rendition.refresh_from_db()
    assert rendition.sent_at is not None


def test_ring_without_broker_is_only_logged(monkeypatch, caplog):
    def refuse(*args, **kwargs):
        raise OSError("no such folder")

    monkeypatch.setattr(jobs.current_app, "send_task", refuse)
    rendition = make_rendition()
    assert jobs.ring(rendition) is False
    rendition.refresh_from_db()
    assert rendition.sent_at is None
    assert "the broker can't be reached" in caplog.text


def test_claim_takes_a_queued_job_once():
    rendition = make_rendition()
    token = jobs.claim(rendition)
    assert jobs.claim(rendition) is None
    rendition.refresh_from_db()
    assert (rendition.status, rendition.token, rendition.attempts) == (JobStatus.RENDERING, token, 1)


def test_claim_takes_over_from_a_silent_worker():
    rendition = make_rendition()
    first = jobs.claim(rendition)
    grow_old(rendition)
    second = jobs.claim(rendition)
    assert second not in {None, first}
    assert jobs.beat(rendition, first) is False
    assert jobs.finish(rendition, first, file="late.pdf", sha256="x", pages=1) is False
    assert jobs.beat(rendition, second) is True


def test_claim_gives_up_after_three_attempts():
    rendition = make_rendition()
    for _attempt in range(3):
        assert jobs.claim(rendition)
        grow_old(rendition)
    assert jobs.claim(rendition) is None


@pytest.mark.parametrize("status", [JobStatus.READY, JobStatus.FAILED])
def test_claim_leaves_what_has_ended(status):
    rendition = make_rendition(status=status, file="x.pdf", sha256="x", pages=1, error="Grund")
    assert jobs.claim(rendition) is None


def test_claim_of_an_unknown_job():
    assert jobs.claim(Rendition(pk=0)) is None


def test_beat_extends_the_lease():
    rendition = make_rendition()
    token = jobs.claim(rendition)
    grow_old(rendition, timedelta(seconds=-1))
    jobs.beat(rendition, token, progress=40)
    rendition.refresh_from_db()
    assert rendition.progress == 40
    assert rendition.lease_until > timezone.now() + timedelta(seconds=25)


def test_fail_says_why():
    rendition = make_rendition()
    token = jobs.claim(rendition)
    assert jobs.fail(rendition, token, "Das Foto fehlt.") is True
    rendition.refresh_from_db()
    assert (rendition.status, rendition.error, rendition.token) == (JobStatus.FAILED, "Das Foto fehlt.", None)


@pytest.mark.parametrize("name", ["finish", "fail"])
def test_a_foreign_token_ends_nothing(name):
    rendition = make_rendition()
    jobs.claim(rendition)
    given = {"finish": {"file": "x", "sha256": "x", "pages": 1}, "fail": {"reason": "x"}}[name]
    assert getattr(jobs, name)(rendition, uuid4(), **given) is False


def test_retry_starts_anew(rung, django_capture_on_commit_callbacks):
    rendition = make_rendition(status=JobStatus.FAILED, error="Grund", attempts=3)
    with django_capture_on_commit_callbacks(execute=True):
        assert jobs.retry(rendition) is True
    rendition.refresh_from_db()
    assert (rendition.status, rendition.attempts, rendition.error) == (JobStatus.QUEUED, 0, "")
    assert len(rung) == 1


def test_retry_leaves_what_is_at_work():
    rendition = make_rendition()
    token = jobs.claim(rendition)
    assert jobs.retry(rendition) is False
    assert jobs.beat(rendition, token) is True


def test_retry_takes_from_a_silent_worker():
    rendition = make_rendition()
    token = jobs.claim(rendition)
    grow_old(rendition)
    assert jobs.retry(rendition) is True
    assert jobs.beat(rendition, token) is False


def test_sweep_leaves_a_fresh_job_to_who_made_it(rung):
    make_rendition()
    assert jobs.sweep() == 0


def test_sweep_rings_for_what_was_never_sent(rung):
    rendition = make_rendition(requested_at=timezone.now() - timedelta(seconds=6))
    assert jobs.sweep() == 1
    assert rung == [("docs_export.render", rendition.pk)]


@pytest.mark.parametrize(("age", "rings"), [(15, 0), (31, 1)])
def test_sweep_rings_again_after_half_a_minute(rung, age, rings):
    make_rendition(sent_at=timezone.now() - timedelta(seconds=age))
    jobs.sweep()
    assert len(rung) == rings


def test_sweep_rings_once_for_an_interrupted_job(rung):
    rendition = make_rendition(sent_at=timezone.now() - timedelta(seconds=40))
    jobs.claim(rendition)
    grow_old(rendition, timedelta(seconds=1))
    assert [jobs.sweep(), jobs.sweep()] == [1, 0]


def test_sweep_leaves_a_living_job(rung):
    rendition = make_rendition(sent_at=timezone.now() - timedelta(minutes=4))
    jobs.claim(rendition)
    assert jobs.sweep() == 0


def test_sweep_ends_what_was_interrupted_too_often(rung):
    rendition = make_rendition(attempts=2)
    jobs.claim(rendition)
    grow_old(rendition)
    assert jobs.sweep() == 1
    rendition.refresh_from_db()
    assert rendition.status == JobStatus.FAILED
    assert rendition.error == "Die Erstellung wurde mehrmals unterbrochen. Bitte versuchen Sie es erneut."


def test_sweep_stops_while_the_broker_is_down(monkeypatch):
    asked = []
    monkeypatch.setattr(jobs, "ring", lambda job: asked.append(job))
    version = make_version()
    for variant in Variant:
        make_rendition(version, variant=variant, requested_at=timezone.now() - LATER)
    assert jobs.sweep() == 0
    assert len(asked) == 1


def test_sweep_leaves_finished_files(rung):
    make_file(make_version())
    assert jobs.sweep() == 0


def test_waiting_since_knows_queued_and_interrupted_jobs():
    version = make_version()
    assert Rendition.objects.waiting_since() is None
    interrupted = make_rendition(version)
    jobs.claim(interrupted)
    assert Rendition.objects.waiting_since() is None
    grow_old(interrupted)
    queued = make_rendition(version, variant=Variant.INTERNAL)
    assert Rendition.objects.waiting_since() < queued.requested_at
