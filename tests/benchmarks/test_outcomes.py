"""The site that is measured is one whose list can be read: every outcome in it, counted as it was made."""

import json

import pytest

from participation.models import FollowUp, OutcomeRecord
from tests.benchmarks.outcomes import fill as filling
from tests.factories.districts import site


@pytest.mark.django_db
def test_filled_site_is_listed(client, monkeypatch):
    monkeypatch.setattr(filling, "GROUPS", 2)
    monkeypatch.setattr(filling, "DISTRICTS", 1)
    assert filling.fill(site(), events=2) == 2 * 2 * 12
    found = json.loads(b"".join(client.get("/ergebnisse/daten.json").streaming_content))
    assert (found["number"], len(found["outcomes"]), OutcomeRecord.objects.count()) == (48, 48, 48)
    assert sum(len(outcome["follow_ups"]) for outcome in found["outcomes"]) == FollowUp.objects.count()
    told = {
        (each["status"], (each["follow_ups"] or [{"status": "recorded"}])[-1]["status"]) for each in found["outcomes"]
    }
    assert all(now == last for now, last in told)
    assert set(OutcomeRecord.objects.filter(follow_ups=None).values_list("present_status", flat=True)) == {"recorded"}
