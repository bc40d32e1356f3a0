"""The JSON Schema of a record: made from the types, kept as a file, so that a published schema never moves."""

import json
from pathlib import Path

from .types import SCHEMA_ID, SCHEMA_VERSION, Record

FILE = Path(__file__).parents[1] / f"static/docs_export/dokumentation-{SCHEMA_VERSION}.schema.json"


def json_schema() -> dict:
    """Draft 2020-12, as the types are now; a test compares it with the file."""
    schema = _untitled(Record.model_json_schema(by_alias=True))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}


def _untitled(schema):
    """Without the titles that pydantic makes of English names; a property may be called "title" all the same."""
    if isinstance(schema, list):
        return [_untitled(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _untitled(value) for key, value in schema.items() if key != "title" or isinstance(value, dict)}


def as_text(schema: dict) -> str:
    """How the file is written."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
