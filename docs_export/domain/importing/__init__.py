"""Entering the outcomes and cards of a documentation into an event: as drafts, once, overwriting nothing."""

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from docs_export.data import Record
from participation.models import EventPage

from .cards import import_cards
from .groups import find_or_make_group
from .outcomes import import_outcomes
from .report import GroupReport, ImportRefusedError

__all__ = ["GroupReport", "ImportRefusedError", "import_record"]


@transaction.atomic
def import_record(record: Record, event: EventPage, *, by=None) -> list[GroupReport]:
    """Publishes nothing; what is there already, found by its uuid, stays as it is. Raises ImportRefusedError."""
    event = EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk).specific
    _check(record, event)
    reports = [_import_group(told, record, event) for told in record.groups]
    if any(report.is_change for report in reports):
        source = f"{record.reference} {record.version}"
        log(instance=event, action="docs_export.import", user=by, data={"source": source})
    return reports


def _check(record: Record, event: EventPage) -> None:
    if record.variant != "public":
        # Notes and blocked cards stand in its texts and would come out with the next publication.
        raise ImportRefusedError(_("Eine interne Ausgabe wird nicht eingelesen. Nehmen Sie die öffentliche."))
    if record.is_demo and not event.shows_demo_ribbon:
        raise ImportRefusedError(_("Erfundene Inhalte kommen nur in eine Veranstaltung, die so gekennzeichnet ist."))
    uuids = [each.uuid for group in record.groups for each in (*group.outcomes, *group.cards)]
    if len(set(uuids)) < len(uuids):
        raise ImportRefusedError(_("In den Daten kommt eine UUID mehrmals vor."))


def _import_group(told, record: Record, event: EventPage) -> GroupReport:
    group, report = find_or_make_group(told, event)
    if group.locked:
        report.notes.append(_("Die Seite ist gesperrt; nichts wurde eingelesen."))
        return report
    import_outcomes(told, record, group, report)
    import_cards(told, record, group, report)
    return report
