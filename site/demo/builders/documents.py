"""A documentation in two versions, made through the same steps as staff go through."""

from django.db import transaction

from docs_export.domain.freeze import freeze
from docs_export.domain.inventory import take_inventory
from docs_export.domain.orders import request
from docs_export.domain.publish import publish_version
from docs_export.domain.render import render_rendition
from docs_export.enums import JobStatus, Variant
from docs_export.models import Version
from participation.models import Card, EventPage
from website.demo.content.shapes import Update

from .answers import add_answers


def document(event: EventPage, update: Update, *, render: bool = True) -> int:
    """Make version 1.0, update the pages, make 1.1; returns how many versions are new.

    Without `render` the files are ordered and left to the worker, and staff publish them.
    """
    if Version.objects.own().filter(event_id=event.pk).exists():
        return 0
    _make_version(event, "", render=render)
    _apply(event, update)
    _make_version(event, update.change_note, render=render)
    return 2


def _make_version(event: EventPage, change_note: str, *, render: bool) -> None:
    confirmed = {finding.key for finding in take_inventory(event).to_confirm}
    version = freeze(event, change_note=change_note, confirmed=confirmed)
    rendition = request(version, Variant.PUBLIC)
    if not render:
        return
    # Outside any transaction: the sign of life beside the render writes over a connection of its own.
    render_rendition(rendition.pk)
    rendition.refresh_from_db()
    if rendition.status == JobStatus.READY:
        publish_version(version)


@transaction.atomic
def _apply(event: EventPage, update: Update) -> None:
    add_answers(update.answers)
    cards = Card.objects.filter(group__in=[group.pk for group in event.working_groups])
    for before, after in update.corrections.items():
        card = cards.get(text=before)
        card.text = after
        card.save(update_fields=["text"])
