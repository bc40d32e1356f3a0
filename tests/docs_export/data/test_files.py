"""Which files a document carries."""

import json
from datetime import UTC, datetime

import pytest

from docs_export.data import data_files
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.wehringhausen import wehringhausen

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SCHEMA = "dokumentation-1.schema.json"


def names(content) -> list[str]:
    return [file.name for file in data_files(content, CREATED)]


@pytest.mark.parametrize(
    ("content", "stem", "tables"),
    [
        (wehringhausen(), "WEH-SK7-1.0", ["-ergebnisse.csv"]),
        (lindenhof(), "LIN-SK3-1.1-demo", ["-ergebnisse.csv", "-karten.csv"]),
        (lindenhof(variant="internal"), "LIN-SK3-1.1-intern-demo", ["-ergebnisse.csv", "-karten.csv"]),
        (wehringhausen().model_copy(update={"groups": (), "reference": "Ä/..\\ö", "version": "1"}), "1", []),
    ],
)
def test_names_say_what_they_are(content, stem, tables):
    assert names(content) == [f"{stem}.json", *(stem + table for table in tables), SCHEMA]


def test_outcome_leads_to_its_living_page():
    groups = json.loads(next(data_files(wehringhausen(), CREATED)).data)["groups"]
    addresses = {outcome["reference"]: outcome["address"] for group in groups for outcome in group["outcomes"]}
    assert addresses["WEH-SK7-PL-E01"] == "https://werkstattbuch.example/e/WEH-SK7-PL-E01"


def test_data_hold_only_what_the_content_holds():
    content = lindenhof()
    reduced = tuple(group.model_copy(update={"clusters": (), "loose_cards": ()}) for group in content.groups)
    content = content.model_copy(update={"groups": reduced})
    assert [name.rpartition("-")[2] for name in names(content)] == ["demo.json", "ergebnisse.csv", "1.schema.json"]
    assert [
        group["cards"] for group in json.loads(next(data_files(content, CREATED)).data)["groups"] if group["cards"]
    ] == []
