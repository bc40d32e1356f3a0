"""Reading pages into the index, and taking them out."""

from django.conf import settings
from django.db import transaction
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from wagtail.models import Page

from districts.domain.shown import shown
from participation.models import EventPage

from .entries import entries_of
from .models import ReadPage, ReadWall, SearchEntry
from .visible import hidden_pages
from .words import learn


def due_pages() -> QuerySet[Page]:
    """Shown pages that were published since they were read, or never read.

    Only German ones: the same page in another language would be found twice, by words that are folded as German ones.
    """
    read = ReadPage.objects.filter(page=OuterRef("pk")).values("revision")
    german = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    pages = shown(german.order_by("path")).annotate(
        read=Coalesce(Subquery(read), -1), published=Coalesce(F("live_revision_id"), 0)
    )
    return pages.exclude(read=F("published"))


def read_page(page: Page) -> None:
    """Read a shown page in as it is published, with its outcomes and documents; its cards come with its wall."""
    page = page.specific
    entries = entries_of(page)
    with transaction.atomic():
        ReadPage.objects.get_or_create(page_id=page.pk)
        read = ReadPage.objects.select_for_update().get(page_id=page.pk)
        SearchEntry.objects.filter(page_id=page.pk, card=None).delete()
        SearchEntry.objects.bulk_create(entries)
        if isinstance(page, EventPage) and entries:
            _date_below(page, entries[0])
        read.revision = page.live_revision_id or 0
        read.save()
    learn(entries)


def read_below(page: Page) -> None:
    """What is due of a page and the pages below it."""
    for each in due_pages().filter(path__startswith=page.path):
        read_page(each)


def forget_below(page: Page) -> None:
    """Take a page and all below it out."""
    _forget(Page.objects.filter(path__startswith=page.path))


def forget_hidden() -> None:
    """Take out what is no longer shown; residents did not find it anyway."""
    hidden = hidden_pages()
    if hidden.exists():
        _forget(hidden)


def _forget(pages: QuerySet[Page]) -> None:
    with transaction.atomic():
        pks = list(pages.values_list("pk", flat=True))
        SearchEntry.objects.filter(page__in=pks).delete()
        ReadPage.objects.filter(page__in=pks).delete()
        ReadWall.objects.filter(group__in=pks).delete()


def _date_below(event: EventPage, entry: SearchEntry) -> None:
    """Groups, outcomes and cards carry the date of their event."""
    below = SearchEntry.objects.filter(page__path__startswith=event.path)
    below.update(date=entry.date, year=entry.year)


def read_again(page: Page) -> None:
    """Read a page anew although it was not published anew."""
    ReadPage.objects.filter(page=page).delete()
    for each in due_pages().filter(pk=page.pk):
        read_page(each)
