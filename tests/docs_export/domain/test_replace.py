"""Withdrawn and replaced in one step, or nothing at all."""

import pytest

from docs_export.content import Options, load
from docs_export.domain.freeze import FreezeError
from docs_export.domain.leftovers import remove_leftovers
from docs_export.domain.orders import order
from docs_export.domain.render import render_rendition
from docs_export.domain.replace import replace_versions
from docs_export.models import Rendition, Snapshot, Version
from docs_export.models.version import documentation_storage
from participation.enums import Visibility
from participation.models import EventPhoto
from tests.factories.districts import PhotoFactory
from tests.factories.docs_export import make_event, make_file, make_group, make_published, publish, stored_files
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]
MARK = "Frau Beispiel, Hausnummer 7"


@pytest.fixture
def event():
    return make_event()


@pytest.fixture
def version(event):
    event.event_photos.add(EventPhoto(photo=PhotoFactory(kind="raum")))
    publish(event)
    group = make_group(event)
    CardFactory(group=group, text="bleibt")
    card = CardFactory(group=group, text=MARK)
    version = make_published(event)
    make_file(version, variant="internal")
    make_file(version, options={"cards": False})
    make_file(version, format="short")
    card.visibility, card.blocked_reason = Visibility.BLOCKED, "Name"
    card.save()
    return version


@pytest.fixture
def replace(event, django_capture_on_commit_callbacks):
    def now(versions, **kwargs):
        with django_capture_on_commit_callbacks(execute=True):
            return replace_versions(event, versions, reason="Eine Karte wurde gesperrt.", **kwargs)

    return now


def test_replacement_has_the_files_that_were_withdrawn(version, replace):
    new = replace([version], change_note="Eine Karte entfernt")
    version.refresh_from_db()
    assert (version.is_withdrawn, version.withdrawal_reason) == (True, "Eine Karte wurde gesperrt.")
    assert (new.number, new.change_note, new.published_at) == ("1.1", "Eine Karte entfernt", None)
    ordered = {(r.variant, str(r.options), r.format) for r in Rendition.objects.all()}
    assert ordered == {
        *(("public", "{}", "pdf"), ("internal", "{}", "pdf")),
        *(("public", "{'cards': False}", "pdf"), ("public", "{}", "short")),
    }
    assert {r.version for r in Rendition.objects.all()} == {new}


def test_nothing_of_the_withdrawn_version_is_left(version, replace):
    assert MARK in str(version.snapshots.get(variant="public").content)
    new = replace([version], change_note="Neu")
    assert list(version.snapshots.values_list("content", flat=True)) == [{}, {}]
    assert stored_files() == []
    texts = [card.text for group in load(new.snapshots.get(variant="public").content).groups for card in group.cards]
    assert texts == ["bleibt"]


def test_photos_of_the_replacement_stay(version, replace):
    new = replace([version], change_note="Neu")
    (name,) = new.snapshots.get(variant="public").sources.exclude(file="").values_list("file", flat=True)
    assert documentation_storage().exists(f"fotos/{name[:2]}/{name}") is True


def test_photo_that_no_version_holds_goes(version, replace):
    (name,) = version.snapshots.get(variant="public").sources.exclude(file="").values_list("file", flat=True)
    replace([version], replacement=False)
    assert documentation_storage().exists(f"fotos/{name[:2]}/{name}") is False


@pytest.mark.parametrize("change", [{"change_note": ""}, {"change_note": "Neu", "confirmed": ()}])
def test_withdrawal_without_its_replacement_does_not_happen(event, version, replace, change):
    if "confirmed" in change:
        make_group(event, number=9, live=False)
    files = stored_files()
    with pytest.raises(FreezeError):
        replace([version], **change)
    assert Version.objects.get().is_withdrawn is False
    assert Snapshot.objects.filter(content={}).count() == 0
    assert stored_files() == files


def test_several_versions_go_at_once(event, version, replace):
    second = make_published(event, change_note="Zweite")
    new = replace([second, version], change_note="Neu")
    assert [v.is_withdrawn for v in Version.objects.order_by("pk")] == [True, True, False]
    assert new.number == "1.2"


def test_version_of_another_event_is_left_alone(event, version, replace):
    other = make_published(make_event(event.district, code="BW2"))
    replace([version, other], replacement=False)
    other.refresh_from_db()
    assert other.is_withdrawn is False


def test_worker_that_renders_meanwhile_leaves_nothing(version, replace, standin):
    rendition = order(version, "public", Options(without=["people"]))
    standin.script.append(lambda on_progress: replace([version], replacement=False))
    assert render_rendition(rendition.pk) is False
    assert stored_files() == []
    assert Rendition.objects.count() == 0


def test_what_a_killed_worker_left_is_removed(version, replace, empty_storage, tmp_path):
    rendition = version.renditions.first()
    replace([version], replacement=False)
    orphan = f"fassungen/{version.pk}/{rendition.pk}/late.pdf"
    draft = tmp_path / "rendering" / f"{rendition.pk}-late.pdf"
    draft.parent.mkdir(exist_ok=True)
    draft.write_bytes(b"%PDF")
    with documentation_storage().open(orphan, "wb") as file:
        file.write(b"%PDF late")
    assert len(stored_files()) == 1
    assert remove_leftovers() == 2
    assert (stored_files(), draft.exists()) == ([], False)


def test_files_of_living_versions_are_no_leftovers(version):
    files = stored_files()
    assert remove_leftovers() == 0
    assert stored_files() == files
