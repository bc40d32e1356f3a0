"""Who may do what in a district; roles are found through `DistrictRole`."""

from django.conf import settings
from wagtail.models import Page
from wagtail.permissions import policy_registry

from .enums import Role
from .models import DistrictPage, DistrictResources, Photo
from .models.base import district_of


def readable_districts(user):
    """Districts whose drafts and internal texts the account may read."""
    if not user.is_active:
        return DistrictPage.objects.none()
    if user.is_superuser:
        return DistrictPage.objects.all()
    return DistrictPage.objects.filter(roles__group__in=user.groups.all()).distinct()


def has_role(user, district, *roles: Role) -> bool:
    """Whether an account holds one of the roles in a district."""
    if not user.is_active or district is None:
        return False
    return district.roles.filter(role__in=roles, group__in=user.groups.all()).exists()


def may_read_internal(user, page: Page) -> bool:
    """Drafts and internal texts: every role of the district, and the administration."""
    if user.is_active and user.is_superuser:
        return True
    return has_role(user, district_of(page), *Role)


def may_see_photo(user, photo: Photo) -> bool:
    """A photo that is not public: who may choose or change it, and who reads its district."""
    policy = policy_registry.get_by_type(Photo)
    if policy.user_has_any_permission_for_instance(user, ["choose", "change", "delete"], photo):
        return True
    owners = DistrictResources.objects.filter(collection__in=photo.collection.get_ancestors(inclusive=True))
    return readable_districts(user).filter(pk__in=owners.values("district")).exists()


def may_translate(user, page: Page) -> bool:
    """Whoever may edit a German page makes it in other languages; pages that exist once have none."""
    is_original = getattr(page, "has_languages", False) and page.locale.language_code == settings.LANGUAGE_CODE
    return is_original and page.permissions_for_user(user).can_edit()
