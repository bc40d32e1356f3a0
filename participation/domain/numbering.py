"""Codes and numbers that are printed: given once, unique, never reused."""

from django.db import transaction
from django.utils.translation import gettext as _

from districts.models import DistrictPage
from participation.enums import GroupKind
from participation.models import EventPage, OutcomeRecord, WorkingGroupPage


class ReferenceTakenError(Exception):
    """The reference that an event would get belongs to another one."""


@transaction.atomic
def ensure_event_reference(event: EventPage) -> str:
    """Give the event its reference (`WEH-SK7`) if it has none.

    Raises ReferenceTakenError when another event holds it, for instance a copy with the same number.
    """
    current = EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk)
    if current.reference:
        event.reference = current.reference
        return current.reference
    district = DistrictPage.objects.ancestor_of(event).get()
    reference = f"{district.code}-{event.specific.reference_code}"
    if EventPage.objects.filter(reference=reference).exists():
        raise ReferenceTakenError(reference)
    EventPage.objects.filter(pk=event.pk).update(reference=reference)
    event.reference = reference
    return reference


def next_number(group: WorkingGroupPage) -> int:
    """The next free number of an outcome in its group; numbers of withdrawn outcomes stay taken."""
    last = OutcomeRecord.objects.filter(group=group).order_by("-number").values_list("number", flat=True).first()
    return (last or 0) + 1


def number_error(group: WorkingGroupPage, event: EventPage | None, kind: str | None, number: int | None) -> str | None:
    """Why a group can't have this number, as a German sentence, or None."""
    registered = group.pk and OutcomeRecord.objects.filter(group=group).exists()
    if registered and {"kind", "number"} & _changed(group, kind, number):
        return _("Die Nummer steht in veröffentlichten Kennungen und bleibt.")
    if event is None:
        return None
    siblings = WorkingGroupPage.objects.child_of(event).exclude(pk=group.pk)
    if kind == GroupKind.PLENARY:
        return _("Das Plenum gibt es bei dieser Veranstaltung schon.") if siblings.filter(kind=kind).exists() else None
    if number and siblings.filter(kind=GroupKind.GROUP, number=number).exists():
        return _("Die Nummer %d ist bei dieser Veranstaltung schon vergeben.") % number
    return None


def _changed(group, kind, number) -> set[str]:
    stored = WorkingGroupPage.objects.filter(pk=group.pk).values("kind", "number").get()
    new_number = None if kind == GroupKind.PLENARY else number
    return {name for name, value in (("kind", kind), ("number", new_number)) if stored[name] != value}
