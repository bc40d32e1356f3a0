from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permissions import policy_registry

from .models import Photo, PhotoConsent


class ConsentPermissionPolicy(BasePermissionPolicy):
    """Whoever may change a photo keeps the register of its consents; nobody else reads it."""

    def __init__(self):
        super().__init__(PhotoConsent)

    def user_has_permission(self, user, action):
        return _photos().user_has_permission(user, "change")

    def users_with_any_permission(self, actions):
        return _photos().users_with_any_permission(["change"])

    def user_has_permission_for_instance(self, user, action, instance):
        return _photos().user_has_permission_for_instance(user, "change", instance.photo)

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return self.user_has_permission_for_instance(user, "change", instance)

    def instances_user_has_any_permission_for(self, user, actions):
        photos = _photos().instances_user_has_permission_for(user, "change")
        return PhotoConsent.objects.filter(photo__in=photos.order_by().values("pk"))


def _photos():
    return policy_registry.get_by_type(Photo)
