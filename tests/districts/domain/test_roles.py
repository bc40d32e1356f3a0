import pytest
from django.contrib.auth.models import Group
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Task, Workflow, WorkflowPage
from wagtail.permissions import policy_registry

from districts.domain.roles import district_collection, district_group, ensure_district_roles
from districts.enums import Role
from districts.models import DistrictResources, DistrictRole, Photo
from tests.factories.accounts import UserFactory
from tests.factories.districts import DistrictPageFactory, HomePageFactory, PhotoFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return HomePageFactory()


@pytest.fixture
def district(home):
    return DistrictPageFactory(parent=home, title="Wehringhausen", code="WEH")


@pytest.fixture
def other(home):
    return DistrictPageFactory(parent=home, title="Westhagen", code="WES")


def member(district, role):
    return UserFactory(groups=[district_group(district, role)])


def test_district_has_its_groups_from_the_start(district):
    assert {row.role: row.group.name for row in district.roles.all()} == {
        "redaktion": "Redaktion Wehringhausen",
        "freigabe": "Freigabe Wehringhausen",
        "verwaltung": "Verwaltung Wehringhausen",
    }


def test_running_again_changes_nothing(district):
    def state():
        models = (
            Group,
            DistrictRole,
            DistrictResources,
            GroupPagePermission,
            GroupCollectionPermission,
            Workflow,
            Task,
        )
        return [list(model.objects.order_by("pk").values_list("pk", flat=True)) for model in models]

    before = state()
    ensure_district_roles(district)
    district.save()

    assert state() == before


def test_renaming_the_district_renames_all(district):
    district.title = "Wehringhausen-Ost"
    district.save_revision().publish()

    assert [str(row) for row in district.roles.order_by("role")] == [
        "Freigabe Wehringhausen-Ost",
        "Redaktion Wehringhausen-Ost",
        "Verwaltung Wehringhausen-Ost",
    ]
    resources = DistrictResources.objects.get()
    assert [resources.collection.name, resources.workflow.name, resources.workflow.tasks.get().name] == [
        "Wehringhausen-Ost",
        "Freigabe Wehringhausen-Ost",
        "Freigabe Wehringhausen-Ost",
    ]


def test_districts_of_one_name_share_nothing(district, home):
    twin = DistrictPageFactory(parent=home, title="Wehringhausen", slug="twin", code="WE2")

    assert district_group(twin, Role.REDAKTION).name == "Redaktion Wehringhausen (WE2)"
    assert district_group(twin, Role.REDAKTION) != district_group(district, Role.REDAKTION)
    assert district_collection(twin) != district_collection(district)
    twin.save()
    assert district_group(twin, Role.REDAKTION).name == "Redaktion Wehringhausen (WE2)"


def test_saving_other_fields_asks_nothing(district, django_assert_num_queries):
    with django_assert_num_queries(0):
        from districts.signals import make_roles

        make_roles(type(district), district, update_fields=["latest_revision"])


def test_deleting_a_district_removes_groups_and_retires_the_workflow(district, other):
    workflow = district.resources.workflow
    district.delete()
    workflow.refresh_from_db()

    assert Group.objects.filter(name__endswith="Wehringhausen").count() == 0
    assert (workflow.active, DistrictRole.objects.count()) == (False, 3)


def test_workflow_asks_the_release_group(district):
    task = WorkflowPage.objects.get(page=district).workflow.tasks.get().specific

    assert list(task.groups.all()) == [district_group(district, Role.FREIGABE)]
    assert StandardPageFactory(parent=district).get_workflow() == district.resources.workflow


MAY = [
    "can_edit",
    "can_add_subpage",
    "can_publish",
    "can_unpublish",
    "can_lock",
    "can_delete",
]
TABLE = {
    Role.REDAKTION: {"can_edit", "can_add_subpage"},
    Role.FREIGABE: set(MAY),
    Role.VERWALTUNG: set(),
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", MAY)
def test_role_may_do_in_its_own_district(district, role, name):
    page = StandardPageFactory(parent=district)
    page.save_revision()
    tester = page.permissions_for_user(member(district, role))

    assert getattr(tester, name)() is (name in TABLE[role])


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", MAY)
def test_role_may_do_nothing_in_another_district(district, other, role, name):
    tester = StandardPageFactory(parent=other).permissions_for_user(member(district, role))

    assert getattr(tester, name)() is False


@pytest.mark.parametrize("role", Role)
def test_role_may_enter_the_admin_but_not_change_home_or_district_list(home, district, role):
    user = member(district, role)

    assert user.has_perm("wagtailadmin.access_admin")
    assert not home.permissions_for_user(user).can_add_subpage()


@pytest.mark.parametrize("action", ["add", "change", "choose"])
@pytest.mark.parametrize(("role", "own"), [(Role.REDAKTION, True), (Role.FREIGABE, True), (Role.VERWALTUNG, False)])
def test_photos_follow_the_district(district, other, action, role, own):
    user, policy = member(district, role), policy_registry.get_by_type(Photo)
    mine = PhotoFactory(collection=district_collection(district))
    theirs = PhotoFactory(collection=district_collection(other))
    allowed = set(policy.instances_user_has_permission_for(user, action)) if action != "add" else set()

    assert set(policy.collections_user_has_permission_for(user, action)) == (
        {district_collection(district)} if own else set()
    )
    assert allowed == ({mine} if own and action != "add" else set())
    assert theirs not in allowed
