"""Answers to outcomes, entered one by one in the order in which they were given."""

from collections.abc import Iterable
from datetime import date

from django.utils import timezone

from participation.domain.followups import add_follow_up
from participation.models import OutcomeRecord
from website.demo.content.shapes import Answer


def add_answers(answers: Iterable[Answer]) -> None:
    """Enter the answers up to today: on a machine whose clock is behind, later ones have not been given yet."""
    records = {record.reference: record for record in OutcomeRecord.objects.all()}
    for answer in answers:
        on = date.fromisoformat(answer.on)
        if on > timezone.localdate():
            continue
        review = answer.next_review_on
        add_follow_up(
            records[answer.reference],
            answer.status,
            text=answer.text,
            reason=answer.reason,
            recipient=answer.recipient,
            author=answer.author,
            on=on,
            next_review_on=date.fromisoformat(review) if review else None,
        )
