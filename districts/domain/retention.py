"""What holds results is kept: upper apps say why a page may not be deleted."""

from collections.abc import Callable, Iterable

from django.db.models import ProtectedError
from django.utils.translation import gettext as _
from wagtail.models import Page, PageQuerySet

Keeper = Callable[[PageQuerySet], Iterable[str]]
_keepers: list[Keeper] = []


def keeps(keeper: Keeper) -> Keeper:
    """Register a function that is given a query of pages and yields German reasons to keep one of them."""
    if keeper not in _keepers:
        _keepers.append(keeper)
    return keeper


def reasons_to_keep(page: Page) -> list[str]:
    """German reasons why this page, or one below it, may not be deleted."""
    pages = Page.objects.descendant_of(page, inclusive=True)
    return [str(reason) for keeper in _keepers for reason in keeper(pages)]


def refusal(page: Page, reasons: list[str]) -> str:
    """The German sentence that tells why a page stays, and what to do instead."""
    sentence = _(
        "„%(title)s“ lässt sich nicht löschen: %(reasons)s Sie können stattdessen die Veröffentlichung aufheben."
    )
    return sentence % {"title": page.get_admin_display_title(), "reasons": " ".join(reasons)}


def refuse_deletion(sender, instance, **kwargs) -> None:
    """Stop a deletion from code; connected to `pre_delete` of Page, which every kind of page passes."""
    reasons = reasons_to_keep(instance)
    if reasons:
        raise ProtectedError(refusal(instance, reasons), {instance})
