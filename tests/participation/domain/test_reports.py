from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.utils import timezone

from participation.domain.report_mail import AGAIN_AFTER, send_due_mails
from participation.domain.report_targets import Target
from participation.domain.reports import (
    KEPT_AFTER_CLOSING,
    close_report,
    delete_old_reports,
    file_report,
    reopen_report,
)
from participation.models import Report
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(district):
    district.contact_email = "buero@example.org"
    district.save()
    target = Target(reference="WEH", label="Wehringhausen", page=district, district=district)
    typed = {"place": "", "email": "a@example.org", "phone": "0123"}
    return file_report(target, uuid=uuid4(), kind="error", text="Falsches\nDatum", **typed)


def test_closing_names_who_and_when_once(report):
    first, second = UserFactory(), UserFactory()
    close_report(report, by=first, note="Berichtigt")
    closed = Report.objects.get()
    close_report(report, by=second, note="Doch nicht")
    again = Report.objects.get()
    assert (closed.status, closed.closed_by, closed.note) == ("done", first, "Berichtigt")
    assert (again.closed_by, again.closed_at, again.note) == (first, closed.closed_at, "Doch nicht")
    reopen_report(report)
    opened = Report.objects.get()
    assert (opened.status, opened.closed_by, opened.closed_at) == ("new", None, None)


@pytest.mark.parametrize(("closed", "age", "left"), [(True, 1, 0), (True, -1, 1), (False, 1, 1)])
def test_closed_notes_go_after_a_while(report, closed, age, left):
    if closed:
        close_report(report, by=None)
        then = timezone.now() - KEPT_AFTER_CLOSING - timedelta(hours=age)
        Report.objects.update(closed_at=then)
    assert delete_old_reports() == 1 - left
    assert Report.objects.count() == left


def test_mail_goes_out_once_with_what_was_typed(report):
    assert [send_due_mails(), send_due_mails()] == [1, 0]
    (message,) = mail.outbox
    assert (message.to, message.reply_to) == (["buero@example.org"], ["a@example.org"])
    assert message.subject == "Neue Meldung: Fehler WEH"
    assert "\nFalsches\nDatum\n\nE-Mail: a@example.org\nTelefon: 0123\n\n" in message.body
    assert f"/admin/meldungen/{report.pk}/" in message.body


def test_mail_that_fails_is_tried_again(report, settings, caplog):
    working = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "tests.participation.broken_mail.Backend"
    now = timezone.now()
    assert (send_due_mails(now), send_due_mails(now), len(mail.outbox)) == (0, 0, 0)
    assert f"The note {report.pk} could not be sent" in caplog.text
    settings.EMAIL_BACKEND = working
    assert (send_due_mails(now + AGAIN_AFTER / 2), send_due_mails(now + AGAIN_AFTER)) == (0, 1)


def test_without_an_address_nothing_is_sent(report, district):
    district.contact_email = ""
    district.save()
    assert (send_due_mails(), mail.outbox) == (0, [])
    assert Report.objects.get().mail_due_at is None
