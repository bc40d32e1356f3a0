"""Answers to outcomes: appended only, with the moves and duties of participation.status."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from participation.enums import OutcomeStatus
from participation.models import FollowUp, OutcomeRecord
from participation.status import NEEDS_REASON, NEEDS_RECIPIENT, allowed_moves


@transaction.atomic
def add_follow_up(
    record: OutcomeRecord,
    status: str,
    *,
    text: str = "",
    reason: str = "",
    recipient: str = "",
    author: str = "",
    on: datetime.date | None = None,
    next_review_on: datetime.date | None = None,
    by=None,
) -> FollowUp:
    """Append an answer to an outcome.

    Raises ValidationError, by field and in German, for a move that is not allowed or a missing reason or recipient.
    """
    record = OutcomeRecord.objects.select_for_update().get(pk=record.pk)
    follow_up = FollowUp(
        record=record,
        on=on or timezone.localdate(),
        status=status,
        text=text.strip(),
        reason=reason.strip(),
        recipient=recipient.strip(),
        author=author.strip(),
        next_review_on=next_review_on,
        created_by=by,
    )
    _check(follow_up, record)
    follow_up.save()
    OutcomeRecord.objects.filter(pk=record.pk).update(present_status=follow_up.status, answered_on=follow_up.on)
    return follow_up


def _check(follow_up: FollowUp, record: OutcomeRecord) -> None:
    errors = {}
    status = OutcomeStatus(follow_up.status)
    if status not in allowed_moves(record.status, record.kind):
        errors["status"] = _("Von „%(old)s“ führt kein Weg zu „%(new)s“.") % {
            "old": record.status.label,
            "new": status.label,
        }
    if status in NEEDS_REASON and not follow_up.reason:
        errors["reason"] = _("Bitte nennen Sie den Grund.")
    if status in NEEDS_RECIPIENT and not follow_up.recipient:
        errors["recipient"] = _("Bitte nennen Sie, an wen das Ergebnis abgegeben wurde.")
    if follow_up.on > timezone.localdate():
        errors["on"] = _("Das Datum liegt in der Zukunft.")
    if record.latest and follow_up.on < record.latest.on:
        errors["on"] = _("Es gibt schon einen späteren Sachstand vom %s.") % f"{record.latest.on:%d.%m.%Y}"
    if errors:
        raise ValidationError(errors)
