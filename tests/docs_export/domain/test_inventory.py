"""The list before freezing."""

import pytest
from wagtail.models import PageViewRestriction

from districts.enums import PhotoKind
from districts.models import PartnerLogo, Photo
from docs_export.domain.inventory import take_inventory
from participation.enums import GroupStatus
from participation.models import GroupPhoto
from tests.factories.districts import PhotoFactory
from tests.factories.docs_export import add_outcome, make_event, make_group, publish

pytestmark = pytest.mark.django_db


def states(event):
    return [(finding.title, finding.state.value) for finding in take_inventory(event).findings]


@pytest.fixture
def event():
    return make_event(title="Werkstatt")


def test_published_pages(event):
    add_outcome(make_group(event, title="Bänke"))
    assert states(event) == [("Werkstatt", "published"), ("Bänke", "published")]


def test_draft_changes_need_a_confirmation(event):
    event.motto = "Entwurf"
    event.save_revision()
    assert [finding.key for finding in take_inventory(event).to_confirm] == [f"changed-{event.pk}"]


def test_unpublished_group_is_named_by_its_number_alone(event):
    make_group(event, number=2, live=False, title="Geheim")
    inventory = take_inventory(event)
    assert inventory.omissions == ("Arbeitsgruppe 2 ist nicht enthalten.",)


def test_private_group_counts_as_unpublished(event):
    group = make_group(event, title="Privat")
    PageViewRestriction.objects.create(page=group, restriction_type=PageViewRestriction.LOGIN)
    assert ("Privat", "unpublished") in states(event)


@pytest.mark.parametrize("status", [GroupStatus.CANCELLED, GroupStatus.MERGED])
def test_group_that_fell_out(event, status):
    make_group(event, title="Jugend", status=status)
    assert states(event)[1:] == [("Jugend", "fell_out")]


def test_empty_group(event):
    make_group(event, title="Leer")
    assert states(event)[1:] == [("Leer", "published"), ("Leer", "empty")]


@pytest.mark.parametrize(
    ("kind", "alt_text", "expected"),
    [
        (PhotoKind.ROOM, "Ein Raum", []),
        (PhotoKind.ROOM, "", ["no_alt_text"]),
        (PhotoKind.IDENTIFIABLE, "Menschen", ["no_consent"]),
        ("", "Unbekannt", ["no_consent"]),
    ],
)
def test_photos(event, kind, alt_text, expected):
    group = make_group(event, summary="<p>Text</p>")
    photo = Photo.objects.create(title="Foto", file="originals/x.jpg", kind=kind, alt_text=alt_text, width=4, height=3)
    group.group_photos.add(GroupPhoto(photo=photo))
    publish(group)
    assert [state for title, state in states(event) if title == "Foto"] == expected


def test_logo_that_may_not_be_shown_is_named(event):
    district = event.district
    district.logo = PhotoFactory(title="Wappen", kind="")
    for title, kind in (("Bund", PhotoKind.LOGO), ("Land", "")):
        district.partner_logos.add(PartnerLogo(photo=PhotoFactory(title=title, kind=kind)))
    publish(district)
    inventory = take_inventory(event)
    (row,) = inventory.rows
    told = [(remark.title, remark.detail.partition(":")[0], remark.needs_confirmation) for remark in row.remarks]
    assert told == [("Wappen", "Logo des Stadtteils", True), ("Land", "Logo des Stadtteils", True)]
    assert inventory.omissions == ("Logos, die nicht gezeigt werden dürfen, sind nicht enthalten.",)


def test_one_row_for_each_page(event):
    make_group(event, title="Leer")
    rows = take_inventory(event).rows
    told = [(row.page.title, row.page.state.value, [remark.state.value for remark in row.remarks]) for row in rows]
    assert told == [("Werkstatt", "published", []), ("Leer", "published", ["empty"])]


def test_each_finding_leads_to_the_editor(event):
    make_group(event)
    urls = [finding.edit_url for finding in take_inventory(event).findings]
    assert all(url.startswith("/admin/pages/") for url in urls)


@pytest.mark.parametrize("obstacle", ["draft", "private"])
def test_event_that_residents_cannot_see_is_an_obstacle(event, obstacle):
    if obstacle == "draft":
        event.unpublish()
    else:
        PageViewRestriction.objects.create(page=event, restriction_type=PageViewRestriction.LOGIN)
    assert len(take_inventory(event).obstacles) == 1
