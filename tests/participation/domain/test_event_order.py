from datetime import date
from types import SimpleNamespace

import pytest

from districts.values import FuzzyDate
from participation.domain.event_order import coming_and_past, is_coming

TODAY = date(2026, 6, 15)


def event(when="", status="planned", sort="", pk=0):
    day = FuzzyDate.parse(when) if when else None
    key = date.fromisoformat(sort) if sort else day and day.sort_date
    return SimpleNamespace(pk=pk, date=day, status=status, sort_date=key)


@pytest.mark.parametrize(
    ("when", "status", "sort", "coming"),
    [
        ("16. Juni 2026", "planned", "", True),
        ("15. Juni 2026", "taking_place", "", True),
        ("15. Juni 2026", "held", "", False),
        ("14. Juni 2026", "planned", "", False),
        ("16. Juni 2026", "cancelled", "", True),
        ("14. Juni 2026", "postponed", "", False),
        ("Juni 2026", "planned", "", True),
        ("Anfang Juni 2026", "planned", "", False),
        ("Mitte 2026", "planned", "", True),
        ("2026", "planned", "", True),
        ("2026", "held", "", False),
        ("2025", "planned", "", False),
        ("26. März", "held", "2016-03-26", False),
        ("26. März", "planned", "2027-03-26", True),
        ("26. März", "planned", "", True),
        ("", "planned", "", True),
        ("", "postponed", "", True),
        ("", "cancelled", "", False),
        ("", "held", "", False),
    ],
)
def test_is_coming(when, status, sort, coming):
    assert is_coming(event(when, status, sort), TODAY) == coming


def test_next_first_then_newest_first():
    rows = [
        event("1. Mai 2026", "held", pk=1),
        event("", "planned", pk=2),
        event("1. Juli 2026", pk=3),
        event("2016", "held", pk=4),
        event("", "held", pk=5),
        event("20. Juni 2026", pk=6),
        event("2. Mai 2026", "held", pk=7),
        event("1. Juli 2026", pk=8),
    ]
    coming, past = coming_and_past(rows, TODAY)
    assert [row.pk for row in coming] == [6, 3, 8, 2]
    assert [row.pk for row in past] == [7, 1, 4, 5]
