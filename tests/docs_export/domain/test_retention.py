"""A page with a documentation stays."""

import pytest
from django.db.models import ProtectedError

from districts.domain.retention import reasons_to_keep
from tests.factories.docs_export import make_event, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


def test_event_with_a_version_is_kept_and_its_district_too():
    event = make_event()
    make_version(event)
    for page in (event, event.district):
        assert "1 Fassung der Dokumentation gibt es." in reasons_to_keep(page)
        with pytest.raises(ProtectedError):
            page.delete()


def test_event_without_versions_may_go():
    assert reasons_to_keep(make_event()) == []
