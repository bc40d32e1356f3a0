"""Notes of residents: filed once, dealt with by the office, gone a while after."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from participation.enums import ReportKind, ReportStatus
from participation.models import Report

from .report_targets import Target

KEPT_AFTER_CLOSING = timedelta(days=30)


def file_report(target: Target, *, uuid: UUID, kind: ReportKind, text: str, **typed: str) -> Report:
    """Lay a note on the desk; the same form sent twice is one note. `typed`: place, email, phone."""
    fields = {
        "kind": kind,
        "text": text,
        "district": target.district,
        "page": target.page,
        "card": target.card,
        "reference": target.reference,
        "mail_due_at": timezone.now(),
        **typed,
    }
    return Report.objects.get_or_create(uuid=uuid, defaults=fields)[0]


@transaction.atomic
def close_report(report: Report, *, by, note: str = "") -> None:
    """Say that the office has dealt with it; from then on its days are counted."""
    report = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
    report.note = note
    if not report.is_closed:
        report.status, report.closed_at, report.closed_by = ReportStatus.DONE, timezone.now(), by
    report.save(update_fields=["status", "note", "closed_at", "closed_by"])


def reopen_report(report: Report, *, note: str = "") -> None:
    """Put it back on the desk."""
    fields = {"status": ReportStatus.NEW, "closed_at": None, "closed_by": None, "note": note}
    Report.objects.filter(pk=report.pk).update(**fields)


def delete_old_reports() -> int:
    """Delete what was closed long enough ago; returns how many."""
    old = Report.objects.filter(status=ReportStatus.DONE, closed_at__lt=timezone.now() - KEPT_AFTER_CLOSING)
    return old.delete()[0]
