"""The page form takes ids from the request, so each relation is checked, whatever the chooser offered."""

import pytest

from participation.models import GroupPhoto
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import MeasurePageFactory, PhotoFactory
from tests.factories.participation import WorkingGroupPageFactory
from tests.participation.views.editor import Editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client, event, group, account):
    group.save_revision()
    client.force_login(account("moderation", event))
    return Editor(client, group)


@pytest.fixture
def foreign_group(other_district):
    series = ConferenceSeriesPageFactory(parent=other_district)
    return WorkingGroupPageFactory(parent=ConferencePageFactory(parent=series, ordinal=1), title="Fremd")


def draft(group):
    return type(group).objects.get(pk=group.pk).get_latest_revision_as_object()


def add_photo(editor, photo):
    row = {"photo": str(photo.pk), "id": "", "ORDER": "1", "DELETE": ""}
    for name, value in row.items():
        editor.data[f"group_photos-0-{name}"] = value
    editor.data["group_photos-TOTAL_FORMS"] = "1"


def test_a_photo_of_another_district_is_refused(editor, group, other_district):
    from districts.domain.roles import district_collection

    add_photo(editor, PhotoFactory(collection=district_collection(other_district)))
    assert "Dieses Foto gehört zu einem anderen Ort." in editor.save().content.decode()
    assert not draft(group).group_photos.exists()


def test_a_photo_of_the_event_is_taken(editor, group, event):
    from wagtail.models import GroupCollectionPermission

    own = GroupCollectionPermission.objects.filter(group=event.moderation_role.group).first().collection
    add_photo(editor, PhotoFactory(collection=own))
    editor.save()
    assert len(draft(group).group_photos.all()) == 1


def test_a_photo_that_is_on_the_page_stays(client, event, group, account):
    group.group_photos = [GroupPhoto(photo=PhotoFactory())]
    group.save_revision().publish()
    client.force_login(account("moderation", event))
    editor = Editor(client, group)
    editor.data["title"] = "Neuer Titel"
    editor.save()
    assert (draft(group).title, len(draft(group).group_photos.all())) == ("Neuer Titel", 1)


@pytest.mark.parametrize("name", ["continues", "merged_into"])
def test_a_group_of_another_district_is_refused(editor, group, foreign_group, name):
    editor.data[name] = str(foreign_group.pk)
    editor.save()
    assert getattr(draft(group), name) is None


def test_a_group_of_an_earlier_conference_is_continued(editor, group, series):
    earlier = WorkingGroupPageFactory(parent=ConferencePageFactory(parent=series, ordinal=6))
    editor.data["continues"] = str(earlier.pk)
    editor.save()
    assert draft(group).continues_id == earlier.pk


def test_a_measure_of_another_district_is_refused(editor, group, other_district):
    editor.add_outcome("Bänke", measure=str(MeasurePageFactory(parent=other_district).pk))
    assert "Diese Maßnahme gehört zu einem anderen Stadtteil." in editor.save().content.decode()
    assert not draft(group).outcomes.exists()
