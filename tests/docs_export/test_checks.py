"""House rules that are checked at each start."""

import pytest
from django.core.exceptions import ValidationError

from docs_export.checks import check_storage
from docs_export.models.version import documentation_storage
from tests.factories.docs_export import make_event, make_group


def test_files_lie_apart_from_public_media():
    assert check_storage(None) == []


def test_storage_below_public_media_is_an_error(settings):
    settings.MEDIA_ROOT = documentation_storage().location
    assert [error.id for error in check_storage(None)] == ["docs_export.E001"]


@pytest.mark.django_db
def test_slug_of_the_documentation_is_reserved():
    with pytest.raises(ValidationError, match="reserviert"):
        make_group(make_event(), slug="dokumentation")
