"""Freezing: what is published now becomes a numbered version that never changes again."""

import logging
from collections.abc import Collection
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from pydantic import ValidationError as ContentError
from wagtail.log_actions import log

from docs_export import content
from docs_export.collect import Edition, Stock, collect
from docs_export.collect.glossary import with_glossary
from docs_export.collect.words import day
from docs_export.enums import SourceKind, Variant
from docs_export.models import Snapshot, SnapshotSource, Version
from participation.models import EventPage

from . import files
from .inventory import take_inventory
from .photos import lock_photos
from .render import renderer
from .versions import FIRST, as_text, history_before, next_number

logger = logging.getLogger(__name__)


class FreezeError(ValidationError):
    """Why a documentation can't be made now, as a German sentence."""


@transaction.atomic
def freeze(event: EventPage, *, by=None, change_note: str = "", confirmed: Collection[str] = ()) -> Version:
    """Freeze the public and the internal content of an event, apart, as its next version.

    `confirmed` holds the keys of the findings that staff agreed to leave out. If nothing has changed since the last
    version and that one is not published yet, it is returned as it is: pressing twice makes one version.
    Raises FreezeError.
    """
    event = EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk).specific
    inventory = take_inventory(event)
    if inventory.obstacles:
        raise FreezeError(list(inventory.obstacles))
    if any(finding.key not in confirmed for finding in inventory.to_confirm):
        raise FreezeError(_("Bitte bestätigen Sie, was nicht in die Dokumentation kommt."))
    now, note = timezone.now(), change_note.strip()
    number = next_number(event)
    editions = _editions(event, as_text(number), day(now), note, inventory.omissions)
    collected = {edition.variant: collect_edition(event, edition) for edition in editions}
    unchanged = _same_as_last(event, {v: document for v, (document, _stock) in collected.items()})
    if unchanged:
        return unchanged
    if number != FIRST and not note:
        raise FreezeError({"change_note": _("Bitte schreiben Sie, was in dieser Fassung neu ist.")})
    return _store(event, number, collected, now=now, note=note, by=by)


def collect_edition(event: EventPage, edition: Edition) -> tuple[content.Documentation, Stock]:
    """What one variant says; raises FreezeError that names the field which can't be frozen."""
    stock = Stock(edition)
    try:
        return with_glossary(collect(event, stock)), stock
    except ContentError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        reason = _("„%(event)s“ lässt sich nicht einfrieren. Bitte prüfen Sie die Angabe „%(field)s“.")
        raise FreezeError(reason % {"event": event.title, "field": place}) from error


def _editions(event: EventPage, name: str, today: str, note: str, omitted: tuple[str, ...]) -> list[Edition]:
    own = content.VersionNote(version=name, published_on=today, change_note=note)
    history = (*history_before(event), own)
    return [Edition(variant, name, today, history, omitted) for variant in Variant]


def _same_as_last(event: EventPage, documents: dict[Variant, content.Documentation]) -> Version | None:
    last = Version.objects.own().filter(event_id=event.pk).newest_first().first()
    if last is None or last.published_at or last.is_withdrawn:
        return None
    frozen = dict(last.snapshots.values_list("variant", "fingerprint"))
    now = {variant.value: content.fingerprint(document) for variant, document in documents.items()}
    return last if frozen == now else None


def _store(event: EventPage, number: tuple[int, int], collected, *, now: datetime, note: str, by) -> Version:
    version = Version.objects.create(
        event_id=event.pk,
        major=number[0],
        minor=number[1],
        change_note=note,
        frozen_at=now,
        frozen_by=by,
        renderer_version=renderer().RENDERER_VERSION,
    )
    lock_photos({name for _document, stock in collected.values() for name in stock.photos})
    for variant, (document, stock) in collected.items():
        snapshot = Snapshot.objects.create(
            version=version,
            variant=variant,
            schema_version=document.schema_version,
            content=content.dump(document),
            fingerprint=content.fingerprint(document),
        )
        _keep_sources(snapshot, stock)
    log(instance=event, action="docs_export.freeze", user=by, data={"version": version.number})
    return version


def _keep_sources(snapshot: Snapshot, stock: Stock) -> None:
    rows = [SnapshotSource(snapshot=snapshot, kind=kind, key=key, file=file) for kind, key, file in stock.keys]
    SnapshotSource.objects.bulk_create(rows)
    for kind, _key, name in stock.keys:
        if kind == SourceKind.PHOTO:
            _keep_photo(name, stock.photos[name])


def _keep_photo(name: str, photo) -> None:
    try:
        files.keep_photo(name, photo)
    except OSError:
        # One bad photo does not lose the documentation: the renderer puts a note in its place.
        logger.exception("Photo %s can't be read", photo.pk)
