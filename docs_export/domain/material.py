"""Material for the evening: ordered, made, and thrown away in time, for it holds keys."""

from datetime import timedelta
from functools import partial
from typing import BinaryIO

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from docs_export.collect.material import collect_material
from docs_export.content import MaterialChoice
from docs_export.models import Material
from participation.models import EventPage

from . import files, jobs
from .making import make, renderer

KEPT = timedelta(days=30)


@transaction.atomic
def order_material(event: EventPage, choice: MaterialChoice, *, by=None) -> Material:
    """A new file in place of the one before; pressing twice is one job. Raises ValidationError."""
    if not choice:
        raise ValidationError(_("Bitte wählen Sie mindestens einen Teil."))
    event = EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk)
    wanted, present = choice.model_dump(mode="json"), Material.objects.filter(event=event).first()
    if present and present.is_waiting and present.choice == wanted:
        return present
    discard_material(event.pk)
    material = Material.objects.create(event=event, choice=wanted, requested_by=by)
    jobs.send_off(material)
    log(instance=event, action="docs_export.order_material", user=by)
    return material


@transaction.atomic
def discard_material(event_pk: int) -> None:
    """Remove the file with its order; a worker that is at it finds its job gone and stores nothing."""
    for material in Material.objects.filter(event_id=event_pk):
        folder = material.folder
        material.delete()
        transaction.on_commit(partial(files.clear_folder, folder))


def make_material(pk: int) -> bool:
    """Make the file, in the worker; False if it was not ours to make or failed (the row then says why)."""
    return make(Material(pk=pk), write_material)


def write_material(material: Material, target: BinaryIO, on_progress=None):
    """From the pages and keys as they are now."""
    content = collect_material(material.event.specific)
    return renderer().render_material(
        content, material.chosen, target, on_progress=on_progress, created=material.requested_at
    )


def remove_old_material() -> int:
    """What was ordered too long ago, and files without an order; returns how many files went."""
    for event_pk in Material.objects.filter(requested_at__lt=timezone.now() - KEPT).values_list("event_id", flat=True):
        discard_material(event_pk)
    present = {str(pk) for pk in Material.objects.values_list("pk", flat=True)}
    orphans = [name for name in files.folders_in(Material.FOLDER) if name not in present]
    return sum(files.clear_folder(f"{Material.FOLDER}/{name}") for name in orphans)
