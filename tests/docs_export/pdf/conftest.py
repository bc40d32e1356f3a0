"""A way to render into a temporary file."""

from datetime import UTC, datetime

import pytest

from docs_export.content import dump, load
from docs_export.pdf import render
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.wehringhausen import wehringhausen

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def rendered(tmp_path):
    """Renders a documentation, or Wehringhausen with some fields replaced; gives the path."""

    def make(content=None, *, resolve_photo=resolve, options=None, name="made.pdf", **changes):
        content = content or wehringhausen()
        target = tmp_path / name
        content = load(dump(content) | changes)
        make.result = render(content, target, resolve_photo=resolve_photo, options=options, created=CREATED)
        return target

    return make
