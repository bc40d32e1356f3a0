"""Pages appear and disappear at their hour, without cron."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page, Revision

from tests.factories.docs_export import make_event
from website.runtime import schedule
from website.runtime.schedule import publish_scheduled

pytestmark = pytest.mark.django_db


def plan(page, *, minutes: int):
    """Plan a change of the title, and let its hour come or be past."""
    page.title = f"{page.title} (neu)"
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    moment = timezone.now() + timedelta(minutes=minutes)
    Revision.objects.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=moment)
    for revision in Revision.objects.filter(approved_go_live_at=moment):
        revision.content["go_live_at"] = moment.isoformat()
        revision.save()


def title_of(page) -> str:
    return Page.objects.get(pk=page.pk).title


@pytest.mark.parametrize(("minutes", "count", "title"), [(-1, 1, "Werkstatt (neu)"), (5, 0, "Werkstatt")])
def test_page_is_published_when_its_hour_has_come(minutes, count, title):
    event = make_event(title="Werkstatt")
    plan(event, minutes=minutes)
    assert publish_scheduled() == count
    assert title_of(event) == title


def test_page_is_published_once():
    plan(make_event(), minutes=-1)
    assert [publish_scheduled(), publish_scheduled()] == [1, 0]


def test_second_worker_finds_nothing_left(monkeypatch):
    """Both have read the list; the first has published when the second comes to the page."""
    plan(make_event(), minutes=-1)
    due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
    pk = due.get().pk
    published = []
    monkeypatch.setattr(schedule, "_publish", lambda revision: (published.append(pk), revision.publish()))
    assert [schedule._alone(schedule._publish, due, pk) for _worker in range(2)] == [True, False]
    assert published == [pk]


def test_expired_page_disappears():
    event = make_event()
    Page.objects.filter(pk=event.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    assert publish_scheduled() == 1
    page = Page.objects.get(pk=event.pk)
    assert (page.live, page.expired) == (False, True)


def test_page_that_cannot_be_published_does_not_hold_up_others(monkeypatch, caplog):
    first, second = make_event(code="BW1", title="Eins"), None
    second = make_event(first.district, code="BW2", title="Zwei")
    for event in (first, second):
        plan(event, minutes=-1)
    publish = schedule._publish

    def fail_for_the_first(revision):
        if revision.object_id == str(first.pk):
            raise RuntimeError("broken")
        publish(revision)

    monkeypatch.setattr(schedule, "_publish", fail_for_the_first)
    assert publish_scheduled() == 1
    assert (title_of(first), title_of(second)) == ("Eins", "Zwei (neu)")
    assert "Scheduled publishing failed for Revision" in caplog.text
