"""What each role can do with a page in the admin, through the views themselves."""

import pytest
from django.urls import reverse
from wagtail.models import WorkflowState
from wagtail.test.utils.form_data import nested_form_data, streamfield

from districts.domain.roles import district_collection, district_group
from districts.enums import Role
from districts.models import StandardPage
from tests.factories.accounts import UserFactory
from tests.factories.districts import (
    DistrictPageFactory,
    HomePageFactory,
    OrganisationFactory,
    PhotoFactory,
    StandardPageFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return HomePageFactory()


@pytest.fixture
def district(home):
    return DistrictPageFactory(parent=home)


@pytest.fixture
def page(district):
    page = StandardPageFactory(parent=district, live=False)
    page.save_revision()
    return page


@pytest.fixture
def sign_in(client, district):
    def as_(role, of=None):
        client.force_login(UserFactory(groups=[district_group(of or district, role)]))
        return client

    return as_


def save(client, page, action=""):
    data = {"title": "Impressum", "slug": page.slug, "intro": "", "body": streamfield([]), "comments-TOTAL_FORMS": 0}
    data |= {"comments-INITIAL_FORMS": 0, action: action}
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), nested_form_data(data))


def state(page):
    page = StandardPage.objects.get(pk=page.pk)
    running = WorkflowState.objects.filter(object_id=str(page.pk), status="in_progress").exists()
    return {"title": page.latest_revision.content["title"], "live": page.live, "submitted": running}


@pytest.mark.parametrize(
    ("role", "action", "after"),
    [
        (Role.REDAKTION, "", {"title": "Impressum", "live": False, "submitted": False}),
        (Role.REDAKTION, "action-submit", {"title": "Impressum", "live": False, "submitted": True}),
        (Role.REDAKTION, "action-publish", {"title": "Impressum", "live": False, "submitted": False}),
        (Role.FREIGABE, "action-publish", {"title": "Impressum", "live": True, "submitted": False}),
    ],
)
def test_role_saves_in_its_own_district(page, sign_in, role, action, after):
    save(sign_in(role), page, action)

    assert state(page) == after


@pytest.mark.parametrize("action", ["", "action-submit", "action-publish"])
@pytest.mark.parametrize("role", Role)
def test_role_saves_nothing_in_another_district(page, home, sign_in, role, action):
    before = state(page)
    response = save(sign_in(role, of=DistrictPageFactory(parent=home)), page, action)

    assert (response.status_code, response["Location"]) == (302, "/admin/")
    assert state(page) == before


@pytest.mark.parametrize("action", ["", "action-submit", "action-publish"])
def test_verwaltung_saves_nothing(page, sign_in, action):
    before = state(page)
    response = save(sign_in(Role.VERWALTUNG), page, action)

    assert (response.status_code, response["Location"]) == (302, "/admin/")
    assert state(page) == before


def test_release_approves_what_the_editors_submitted(page, sign_in):
    save(sign_in(Role.REDAKTION), page, "action-submit")
    task = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    sign_in(Role.REDAKTION).post(url)
    assert not state(page)["live"]
    sign_in(Role.FREIGABE).post(url)

    assert state(page)["live"]


def test_editors_add_pages_to_their_district_only(district, home, sign_in):
    client = sign_in(Role.REDAKTION)
    own = reverse("wagtailadmin_pages:add", args=["districts", "standardpage", district.pk])
    foreign = reverse("wagtailadmin_pages:add", args=["districts", "standardpage", DistrictPageFactory(parent=home).pk])

    assert [client.get(own).status_code, client.get(foreign).status_code] == [200, 302]


@pytest.mark.parametrize(("role", "status"), [(Role.REDAKTION, 200), (Role.FREIGABE, 200), (Role.VERWALTUNG, 302)])
def test_photos_are_edited_in_the_own_district_only(district, home, sign_in, role, status):
    other = DistrictPageFactory(parent=home)
    photos = [PhotoFactory(collection=district_collection(each)) for each in (district, other)]
    client = sign_in(role)
    own, foreign = [reverse("wagtailimages:edit", args=[photo.pk]) for photo in photos]

    assert [client.get(own).status_code, client.get(foreign).status_code] == [status, 302]


def test_chooser_of_photos_shows_the_own_district_only(district, home, sign_in):
    other = DistrictPageFactory(parent=home)
    photos = [
        PhotoFactory(title=f"Saal {each.code}", collection=district_collection(each)) for each in (district, other)
    ]
    html = sign_in(Role.REDAKTION).get(reverse("wagtailimages_chooser:choose")).content.decode()

    assert [photo.title in html for photo in photos] == [True, False]


def test_editors_choose_organisations(sign_in):
    OrganisationFactory(name="Diakonie Mark-Ruhr gGmbH")
    response = sign_in(Role.REDAKTION).get(reverse("wagtailsnippetchoosers_districts_organisation:choose"))

    assert "Diakonie Mark-Ruhr gGmbH" in response.content.decode()
