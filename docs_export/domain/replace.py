"""Withdrawing versions and replacing them, in one step: all of it happens, or nothing."""

from collections.abc import Collection
from contextlib import suppress

from django.db import transaction

from docs_export.enums import Variant
from docs_export.models import Rendition, Version
from participation.models import EventPage

from .freeze import freeze
from .orders import OrderError, order
from .publish import withdraw_version


@transaction.atomic
def replace_versions(
    event: EventPage,
    versions: Collection[Version],
    *,
    by=None,
    reason: str,
    change_note: str = "",
    confirmed: Collection[str] = (),
    replacement: bool = True,
) -> Version | None:
    """Withdraw these versions; freeze what is published now and order the files that they had.

    Returns the replacement, a draft until it is published. Raises FreezeError or PublishError; then nothing changed.
    """
    EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk)  # as freezing does: always the event first
    own = [version for version in versions if version.event_id == event.pk]
    wanted = [(r.variant, r.chosen) for r in Rendition.objects.filter(version__in=own).order_by("pk")]
    for version in own:
        withdraw_version(version, by=by, reason=reason)
    if not replacement:
        return None
    new = freeze(event, by=by, change_note=change_note, confirmed=confirmed)
    order(new, Variant.PUBLIC, by=by)
    for variant, options in wanted:
        with suppress(OrderError):  # a chapter or language that is no more
            order(new, variant, options, by=by)
    return new
