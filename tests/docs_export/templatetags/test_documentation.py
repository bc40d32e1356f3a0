"""What the public page of an event learns about its documentation."""

import pytest
from django.utils import timezone

from docs_export.domain.foreign import enter_foreign
from docs_export.domain.publish import withdraw_version
from docs_export.models import Version
from docs_export.templatetags.documentation import documentation
from participation.models import WorkshopPage
from tests.factories.docs_export import PDF, make_event, make_file, make_published, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


def test_event_without_documentation():
    doc = documentation(make_event())
    assert (doc.current, doc.versions) == (None, ())


def test_event_that_is_not_saved(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert documentation(WorkshopPage(title="Neu")).versions == ()


def test_current_version():
    event = make_event()
    version = make_published(event)
    current = documentation(event).current
    assert (current.number, current.url, current.pages) == ("1.0", "/d/TST-BW1/1.0.pdf", 2)
    assert (current.bytes, current.frozen_at) == (len(PDF), version.frozen_at)


def test_unpublished_version_is_not_told():
    event = make_event()
    make_file(make_version(event))
    assert documentation(event).versions == ()


def test_second_version_is_announced():
    event = make_event()
    make_published(event)
    make_published(event, change_note="Zahl berichtigt")
    doc = documentation(event)
    assert [(line.number, line.change_note) for line in doc.versions] == [("1.1", "Zahl berichtigt"), ("1.0", "")]
    assert doc.current is doc.versions[0]


def test_withdrawn_version_is_told_without_a_link():
    event = make_event()
    withdraw_version(make_published(event), reason="Falsche Zahl")
    doc = documentation(event)
    assert doc.current is None
    assert [(line.url, line.withdrawal_reason) for line in doc.versions] == [("", "Falsche Zahl")]


def test_foreign_version_of_which_nothing_is_left():
    event = make_event()
    version = enter_foreign(event, label="UPDATE")
    Version.objects.filter(pk=version.pk).update(published_at=timezone.now())
    doc = documentation(event)
    assert [(line.label, line.is_foreign, line.url) for line in doc.versions] == [("UPDATE", True, "")]
    assert doc.current is None


@pytest.mark.parametrize("count", [1, 3])
def test_two_queries_for_any_number(count, django_assert_num_queries):
    event = make_event()
    for number in range(count):
        make_published(event, change_note=f"Nummer {number}")
    with django_assert_num_queries(2):
        assert len(documentation(event).versions) == count


def test_short_versions_stand_beside_the_full_one():
    event = make_event()
    version = make_published(event)
    make_file(version, format="short")
    make_file(version, format="short", language="de-simple")
    make_file(version, format="short", variant="internal")
    make_file(version, options={"photos": False})
    assert [(short.name, short.url) for short in documentation(event).current.short] == [
        ("Kurzfassung", "/d/TST-BW1/1.0-kurz.pdf"),
        ("Kurzfassung in Leichter Sprache", "/d/TST-BW1/1.0-kurz-de-simple.pdf"),
    ]
