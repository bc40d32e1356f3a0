"""Tells the office by e-mail what was laid on its desk. The worker does it, so that nobody waits for a mail server."""

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from districts.domain.legal import desk_email
from districts.models import HomePage
from participation.models import Report

logger = logging.getLogger(__name__)

AGAIN_AFTER = timedelta(minutes=10)
AT_ONCE = 20


def send_due_mails(now: datetime | None = None) -> int:
    """Send what is due; what fails is due again later. Returns how many went out."""
    now = now or timezone.now()
    due = Report.objects.filter(mail_due_at__lte=now).order_by("mail_due_at", "pk")
    return sum(_claim_and_send(pk, now) for pk in list(due.values_list("pk", flat=True)[:AT_ONCE]))


def _claim_and_send(pk: int, now: datetime) -> bool:
    claimed = Report.objects.filter(pk=pk, mail_due_at__lte=now).update(mail_due_at=now + AGAIN_AFTER)
    report = Report.objects.select_related("district").filter(pk=pk).first() if claimed else None
    if report is None:  # another worker has it, or it is gone
        return False
    try:
        sent = _send(report)
    except Exception:
        logger.exception("The note %s could not be sent, it is tried again", pk)
        return False
    Report.objects.filter(pk=pk).update(mail_due_at=None)
    return sent


def _send(report: Report) -> bool:
    place = report.district or HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    address = desk_email(place) if place else ""
    return bool(address) and bool(_message(report, address).send())


def _message(report: Report, address: str) -> EmailMessage:
    """Only what was typed, and where to find it; no name of a person or a card in the subject."""
    link = settings.WAGTAILADMIN_BASE_URL + reverse("participation_report", args=[report.pk])
    return EmailMessage(
        subject=_("Neue Meldung: %(kind)s %(reference)s")
        % {"kind": report.get_kind_display(), "reference": report.reference},
        body=render_to_string("participation/mail/report.txt", {"report": report, "link": link}),
        to=[address],
        reply_to=[report.email] if report.email else None,
    )
