"""The groups, collection and workflow of each district: made with it, renamed with it, never shared."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from districts.enums import Role
from districts.models import DistrictPage, DistrictResources, DistrictRole

EDIT = ("add_page", "change_page")
PAGE_RIGHTS = {
    Role.REDAKTION: EDIT,
    Role.FREIGABE: (*EDIT, "publish_page", "lock_page", "unlock_page"),
    Role.VERWALTUNG: (),  # reads through our own views: Wagtail has no read-only right
}
# Wagtail ties the rights on photos to its own image model, whatever the model in use.
COLLECTION_RIGHTS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}
DESK = {"wagtailadmin": ("access_admin",)}
DESK_WITH_COLLECTION = {**DESK, "districts": ("add_organisation",)}
WITH_COLLECTION = (Role.REDAKTION, Role.FREIGABE)


@transaction.atomic
def ensure_district_roles(district: DistrictPage) -> dict[Role, Group]:
    """Make or complete what a district needs; running it again changes nothing but names."""
    groups = {role: _ensure_group(district, role) for role in Role}
    resources = _ensure_resources(district, groups[Role.FREIGABE])
    for role, group in groups.items():
        grant_page(group, district.pk, PAGE_RIGHTS[role])
        grant_desk(group, DESK_WITH_COLLECTION if role in WITH_COLLECTION else DESK)
        if role in WITH_COLLECTION:
            grant_collection(group, resources.collection)
    return groups


def share_rights(district: DistrictPage, page: Page) -> None:
    """Let those who write and release a district do so on its page in another language."""
    for row in DistrictRole.objects.select_related("group").filter(district_id=district.pk):
        grant_page(row.group, page.pk, PAGE_RIGHTS[Role(row.role)])
    resources = DistrictResources.objects.get(district_id=district.pk)
    WorkflowPage.objects.get_or_create(page_id=page.pk, defaults={"workflow_id": resources.workflow_id})


def grant_desk(group: Group, rights: dict[str, tuple[str, ...]] = DESK) -> None:
    """Let a group into the admin."""
    group.permissions.add(*_permissions(rights))


def grant_page(group: Group, page_id: int, codenames: tuple[str, ...]) -> None:
    """Give a group rights on a page and all below it."""
    rights = _permissions({"wagtailcore": codenames}) if codenames else ()
    rows = [GroupPagePermission(group=group, page_id=page_id, permission=right) for right in rights]
    GroupPagePermission.objects.bulk_create(rows, ignore_conflicts=True)


def grant_collection(group: Group, collection: Collection) -> None:
    """Let a group add, change and choose the photos and documents of a collection."""
    rights = _permissions(COLLECTION_RIGHTS)
    rows = [GroupCollectionPermission(group=group, collection=collection, permission=right) for right in rights]
    GroupCollectionPermission.objects.bulk_create(rows, ignore_conflicts=True)


def district_group(district: DistrictPage, role: Role) -> Group:
    return Group.objects.get(district_role__district_id=district.pk, district_role__role=role)


def district_collection(district: DistrictPage) -> Collection:
    return DistrictResources.objects.select_related("collection").get(district_id=district.pk).collection


def _ensure_group(district, role) -> Group:
    row = DistrictRole.objects.select_related("group").filter(district_id=district.pk, role=role).first()
    name = _free_name(district, f"{role.label} {district.title}", Group, row and row.group_id)
    if row is None:
        group = Group.objects.create(name=name)
        DistrictRole.objects.create(district_id=district.pk, role=role, group=group)
        return group
    return _rename(row.group, name)


def _ensure_resources(district, releasing: Group) -> DistrictResources:
    resources = DistrictResources.objects.select_related("collection", "workflow").filter(district=district.pk).first()
    if resources is None:
        collection = Collection.get_first_root_node().add_child(instance=Collection(name=district.title))
        resources = DistrictResources.objects.create(
            district_id=district.pk, collection=collection, workflow=_make_workflow(district, releasing)
        )
    _rename(resources.collection, district.title)
    name = _workflow_name(district)
    _rename(resources.workflow, name)
    for task in resources.workflow.tasks:
        _rename(task, name)
    return resources


def _make_workflow(district, releasing: Group) -> Workflow:
    name = _workflow_name(district)
    task = GroupApprovalTask.objects.create(name=name)
    task.groups.add(releasing)
    workflow = Workflow.objects.create(name=name)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.get_or_create(page_id=district.pk, defaults={"workflow": workflow})
    return workflow


def _workflow_name(district) -> str:
    return f"{Role.FREIGABE.label} {district.title}"[:255]


def _rename(row, name: str):
    if row.name != name:
        row.name = name
        row.save(update_fields=["name"])
    return row


def _free_name(district, name: str, model, own_pk) -> str:
    """Two districts may bear one name; their code, which is unique, then stands behind it."""
    name = name[:130]
    taken = model.objects.filter(name=name).exclude(pk=own_pk).exists()
    return f"{name} ({district.code})" if taken else name


def _permissions(rights: dict[str, tuple[str, ...]]) -> list[Permission]:
    """All at once: a district's rights are looked at each time it is saved. A name that is missing is an error."""
    wanted = {(app_label, codename) for app_label, codenames in rights.items() for codename in codenames}
    named = Permission.objects.filter(
        content_type__app_label__in=rights, codename__in=[codename for _, codename in wanted]
    ).select_related("content_type")
    found = {(right.content_type.app_label, right.codename): right for right in named}
    return [found[key] for key in sorted(wanted)]
