"""What drops pages, and what must not. Each change is asked of a page that another request has put into the cache."""

import datetime as dt

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction, Site

from districts.models import DistrictPage, NeighbourhoodOffice, Notice, OpeningException, OpeningHours, Term, Theme
from docs_export.domain.publish import withdraw_version
from docs_export.models import Version
from participation.domain.followups import add_follow_up
from participation.models import Card, EventPage, OutcomeRecord, WorkingGroupPage
from tests.factories.accounts import UserFactory
from tests.factories.districts import OrganisationFactory, PhotoConsentFactory, PhotoFactory, ThemeFactory
from tests.factories.docs_export import make_published
from tests.factories.participation import CardFactory, publish
from website.runtime.models import WorkerSign
from website.runtime.page_cache import stamp
from website.runtime.page_cache.tables import EVENING, QUIET, QUIET_COLUMNS, QUIET_WHEN_ADDED

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(pages, clock, home, conference, add_group, ask):
    """An event whose page is in the cache."""
    add_group(1, outcomes=[{"headline": "Bänke"}])
    add_group(2)
    ask(conference.get_url())
    assert ask(conference.get_url()) == "hit"
    return EventPage.objects.get(pk=conference.pk).specific


def rename(page):
    page.slug = "siebte"
    publish(page)


def office() -> NeighbourhoodOffice:
    return NeighbourhoodOffice.objects.create(page=DistrictPage.objects.get(), name="Büro")


def hours():
    OpeningHours.objects.create(office=office(), weekday=1, opens=dt.time(9), closes=dt.time(12))


DAY = dt.date(2026, 11, 23)
CHANGES = {
    "publish": publish,
    "unpublish": lambda page: page.unpublish(),
    "delete": lambda page: Page.objects.get(slug="gruppe-2").delete(),
    "slug": rename,
    "move": lambda page: Page.objects.get(pk=page.pk).move(DistrictPage.objects.get(), pos="last-child"),
    "follow-up": lambda page: add_follow_up(OutcomeRecord.objects.get(), "in_review", text="Wir prüfen."),
    "withdrawn outcome": lambda page: WorkingGroupPage.objects.get(number=1).outcomes.update(withdrawn=True),
    "documentation": make_published,
    "withdrawn documentation": lambda page: withdraw_version(Version.objects.get(), reason="Widerruf"),
    "privacy": lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
    "redirect": lambda page: Redirect.objects.create(old_path="/alt", redirect_link="/"),
    "site": lambda page: Site.objects.update(site_name="Neu"),
    "consent": lambda page: PhotoConsentFactory(photo=PhotoFactory()).delete(),
    "photo": lambda page: PhotoFactory(),
    "theme": lambda page: ThemeFactory(),
    "organisation": lambda page: OrganisationFactory(),
    "glossary": lambda page: Term.objects.create(term="ISEK", explanation="Konzept"),
    "office": lambda page: office(),
    "opening hours": lambda page: hours(),
    "holiday": lambda page: OpeningException.objects.create(office=office(), starts_on=DAY),
    "notice": lambda page: Notice.objects.create(page=DistrictPage.objects.get(), text="Zu", ends_on=DAY),
    "many at once": lambda page: Theme.objects.bulk_create([Theme(name="A", slug="a"), Theme(name="B", slug="b")]),
    "past the models": lambda page: EventPage.objects.filter(pk=page.pk).update(motto="Neu"),
}


EVERYWHERE = [(name, "files") for name in CHANGES] + [("publish", "redis"), ("follow-up", "redis"), ("move", "redis")]
MARKED = [pytest.param(*row, marks=pytest.mark.services if "redis" in row else ()) for row in EVERYWHERE]


@pytest.mark.parametrize(("name", "kind"), MARKED, indirect=["kind"])
def test_change_drops_pages_at_once(name, page, stored, ask):
    if name == "withdrawn documentation":
        stored(make_published, page)
    address = page.get_url()
    ask(address)
    assert ask(address) == "hit"
    stored(CHANGES[name], page)
    assert ask(address) != "hit"


def autosave(page):
    page.title = "Noch nicht fertig"
    page.save_revision(log_action=True)


STAYS = {
    "draft": autosave,
    "lock": lambda page: Page.objects.filter(pk=page.pk).update(locked=True, locked_at=None),
    "account": lambda page: UserFactory(),
    "sign of life": lambda page: WorkerSign.objects.create(hostname="a", seen_at=timezone.now()),
    "session": lambda page: call_command("clearsessions"),
}


@pytest.mark.parametrize("name", STAYS)
def test_what_residents_do_not_see_leaves_pages_alone(name, page, stored, ask):
    assert stored(STAYS[name], page) == 0
    assert ask(page.get_url()) == "hit"


def test_once_for_all_that_a_transaction_changes(page, stored):
    def much():
        with transaction.atomic():
            ThemeFactory.create_batch(3)
            with transaction.atomic():
                publish(page)

    assert stored(much) == 1


def test_what_is_taken_back_was_never_written(page, stored, ask):
    def in_vain():
        with transaction.atomic():
            publish(page)
            transaction.set_rollback(True)

    assert stored(in_vain) == 0
    assert ask(page.get_url()) == "hit"


def send(number: int = 1):
    CardFactory.create_batch(number, group=WorkingGroupPage.objects.get(number=1))


def test_hall_that_sends_renews_pages_every_five_seconds(page, stored, ask, clock):
    address, came = page.get_url(), []
    for _ in range(4):
        assert stored(send, 3) == 1
        came += [ask(address), ask(address)]
        clock.seconds += 1
    clock.seconds += stamp.WINDOW
    came += [ask(address), ask(address)]
    clock.seconds += stamp.WINDOW
    came.append(ask(address))
    assert came == ["miss", *["hit"] * 7, "miss", "hit", "hit"]


def test_card_that_was_blocked_is_gone_at_once(pages, clock, stored, client, conference, add_group):
    group = add_group(1)
    CardFactory(group=group, text="GEHEIMKARTE")
    assert "GEHEIMKARTE" in client.get(group.get_url()).content.decode()
    clock.seconds += stamp.WINDOW
    stored(lambda: Card.objects.update(visibility="blocked", blocked_reason="Name"))
    assert "GEHEIMKARTE" not in client.get(group.get_url()).content.decode()


def test_cards_of_a_window_tell_the_cache_once(page, stored, pages, clock):
    """Sending a card must not wait for another write."""
    stored(send)
    pages.delete(stamp.EVENING)
    stored(send)
    assert pages.get(stamp.EVENING) is None


def test_tables_have_the_names_they_are_listed_by():
    named = QUIET | set(QUIET_COLUMNS) | QUIET_WHEN_ADDED | EVENING
    models = apps.get_models(include_auto_created=True)
    assert named - {model._meta.db_table for model in models} <= {"django_migrations", "wagtailsearch_indexentry_fts"}
    for table, columns in QUIET_COLUMNS.items():
        (model,) = [model for model in models if model._meta.db_table == table]
        assert columns - {field.column for field in model._meta.local_fields} == set()
