import json
from datetime import UTC, datetime

import pytest

from docs_export.data import DataError, data_files, read_json, record_of
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.wehringhausen import wehringhausen

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("content", [wehringhausen(), lindenhof(), lindenhof(variant="internal")])
def test_json_comes_back(content):
    assert read_json(next(data_files(content, CREATED)).data) == record_of(content, CREATED)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"schema": "x"}, "Das sind keine Daten nach urn:werkstattbuch:dokumentation:1."),
        ({"title": None, "variant": 1}, "Die Daten: Diese Angaben fehlen oder sind falsch: variant"),
        ({"groups": [{}] * 4}, r"groups / 0 / reference, groups / 0 / title, groups / 1 / reference und 5 weitere\."),
    ],
)
def test_what_is_no_record_is_named(changes, message):
    told = json.loads(next(data_files(wehringhausen(), CREATED)).data) | changes
    with pytest.raises(DataError, match=message):
        read_json(json.dumps(told).encode())


@pytest.mark.parametrize("data", [b"", b"%PDF", b"[]", b"\xff"])
def test_what_is_no_json_is_said(data):
    with pytest.raises(DataError, match="Die Daten: Diese Angaben fehlen oder sind falsch: Aufbau"):
        read_json(data)
