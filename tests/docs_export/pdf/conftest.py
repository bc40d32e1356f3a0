"""A way to render into a temporary file."""

from datetime import UTC, datetime

import pytest

from docs_export.content import dump, load
from docs_export.pdf import render
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.wehringhausen import wehringhausen

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def already_made():
    """What this process has rendered, by what it was made from: the same gives the same bytes (test_documents.py)."""
    return {}


@pytest.fixture
def rendered(tmp_path_factory, already_made):
    """Renders a documentation, or Wehringhausen with some fields replaced; gives the path of a file to be read only."""

    def make(content=None, *, resolve_photo=resolve, options=None, **changes):
        content = load(dump(content or wehringhausen()) | changes)
        key = content, options, resolve_photo
        if key not in already_made:
            target = tmp_path_factory.mktemp("rendered") / "made.pdf"
            result = render(content, target, resolve_photo=resolve_photo, options=options, created=CREATED)
            already_made[key] = target, result
        target, make.result = already_made[key]
        return target

    return make
