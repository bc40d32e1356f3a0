"""The published schema is the types', and what we write keeps it."""

import json
from datetime import UTC, datetime

import jsonschema
import pytest

from docs_export.data import data_files, json_schema
from docs_export.data.schema import FILE, as_text
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.wehringhausen import wehringhausen

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def record(content) -> dict:
    return json.loads(next(data_files(content, CREATED)).data)


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(FILE.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def test_file_is_what_the_types_say():
    """After a change that old readers understand write it anew; else it is the next version of the schema."""
    assert FILE.read_text("utf-8") == as_text(json_schema())


@pytest.mark.parametrize("content", [wehringhausen(), lindenhof(), lindenhof(variant="internal")])
def test_what_we_write_keeps_the_schema(validator, content):
    assert [error.message for error in validator.iter_errors(record(content))] == []


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"schema": "urn:werkstattbuch:dokumentation:2"}, "$.schema"),
        ({"variant": "secret"}, "$.variant"),
        ({"groups": [{"reference": "X"}]}, "$.groups[0]"),
        ({"unknown": 1}, "$"),
    ],
)
def test_schema_refuses_what_is_none(validator, changes, path):
    assert [error.json_path for error in validator.iter_errors(record(wehringhausen()) | changes)] == [path]


def test_every_field_that_needs_it_is_explained():
    definitions = {"Record": json_schema()} | json_schema()["$defs"]
    assert [name for name, schema in definitions.items() if not schema["description"]] == []
