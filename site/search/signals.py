"""What is published, hidden or moved is in the search, or out of it, as soon as that is stored."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move


def connect() -> None:
    from docs_export.models import Version

    page_published.connect(read_published, dispatch_uid="search.read_published")
    page_unpublished.connect(forget_unpublished, dispatch_uid="search.forget_unpublished")
    post_page_move.connect(read_moved, dispatch_uid="search.read_moved")
    post_save.connect(read_version, sender=Version, dispatch_uid="search.read_version")


def read_published(sender, instance: Page, **kwargs) -> None:
    from .pages import read_below

    _afterwards(instance.pk, read_below)


def forget_unpublished(sender, instance: Page, **kwargs) -> None:
    from .pages import forget_below

    _afterwards(instance.pk, forget_below)


def read_moved(sender, instance: Page, **kwargs) -> None:
    """It may stand in another district now, or below something hidden."""
    from .pages import forget_below, read_below

    _afterwards(instance.pk, forget_below)
    _afterwards(instance.pk, read_below)


def read_version(sender, instance, **kwargs) -> None:
    """The documentations of an event are entries of its page."""
    from .pages import read_again

    _afterwards(instance.event_id, read_again)


def _afterwards(pk: int, act) -> None:
    """An index that fails never holds up what was done; the worker reads it in later."""
    transaction.on_commit(partial(_act, pk, act), robust=True)


def _act(pk: int, act) -> None:
    page = Page.objects.filter(pk=pk).first()
    if page:
        act(page)
