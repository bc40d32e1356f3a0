"""Why an event or a group must be kept: it holds what people said, or what has been printed."""

from django.utils.translation import ngettext

from districts.domain.retention import keeps
from participation.models import Card, OutcomeRecord


def connect():
    keeps(cards_of)
    keeps(published_outcomes_of)


def cards_of(pages):
    """Reason for pages whose groups hold cards."""
    count = Card.objects.filter(group__in=pages.values("pk")).count()
    if count:
        yield ngettext("%d Karte ist erfasst.", "%d Karten sind erfasst.", count) % count


def published_outcomes_of(pages):
    count = OutcomeRecord.objects.filter(group__in=pages.values("pk")).count()
    if count:
        yield ngettext("%d Ergebnis ist veröffentlicht.", "%d Ergebnisse sind veröffentlicht.", count) % count
