"""Rows of the evening follow the permissions of their group's page, notes of residents those of their district."""

from wagtail.permission_policies.base import BasePermissionPolicy

from districts.rules import readable_districts

from .rules import editable_groups, readable_reports


class GroupRowPermissionPolicy(BasePermissionPolicy):
    """Whoever may edit a working group's page may see and edit its rows; nobody else."""

    def __init__(self, model, *, actions=("add", "change", "delete", "view")):
        super().__init__(model)
        self.actions = set(actions)

    def user_has_permission(self, user, action):
        return action in self.actions and editable_groups(user).exists()

    def users_with_any_permission(self, actions):
        raise NotImplementedError("rows are granted through pages; ask for an account, not for a list of accounts")

    def user_has_permission_for_instance(self, user, action, instance):
        return action in self.actions and editable_groups(user).filter(pk=instance.group_id).exists()

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user, actions):
        if not self.actions & set(actions):
            return self.model._default_manager.none()
        return self.model._default_manager.filter(group__in=editable_groups(user))


class ReportPermissionPolicy(BasePermissionPolicy):
    """Every role of a district reads its notes; nobody adds, changes or deletes one in a list."""

    def user_has_permission(self, user, action):
        return action == "view" and readable_districts(user).exists()

    def users_with_any_permission(self, actions):
        raise NotImplementedError("notes are granted through districts; ask for an account, not for a list of accounts")

    def user_has_permission_for_instance(self, user, action, instance):
        return action == "view" and readable_reports(user).filter(pk=instance.pk).exists()

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user, actions):
        return readable_reports(user) if "view" in actions else self.model._default_manager.none()
