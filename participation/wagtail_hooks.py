from wagtail import hooks
from wagtail.permissions import register_permission_policy

from .home import EventsPanel, ReportsPanel
from .log_actions import register_actions
from .menu import AccessMenuItem, BoardMenuItem, ImportMenuItem, ReadingMenuItem, ReleaseMenuItem
from .models import Card, Cluster, OutcomeRecord, Report
from .permissions import GroupRowPermissionPolicy, ReportPermissionPolicy
from .urls import admin_urlpatterns
from .views.group_editor import GroupPageViewSet
from .views.report_list import ReportViewSet
from .views.rows.viewsets import EventRowsGroup

register_permission_policy(Card, GroupRowPermissionPolicy(Card))
register_permission_policy(Cluster, GroupRowPermissionPolicy(Cluster))
register_permission_policy(OutcomeRecord, GroupRowPermissionPolicy(OutcomeRecord, actions=("view",)))
register_permission_policy(Report, ReportPermissionPolicy(Report))

hooks.register("register_log_actions", register_actions)


@hooks.register("register_admin_urls")
def register_admin_urls():
    return admin_urlpatterns


@hooks.register("register_admin_viewset")
def register_rows():
    return EventRowsGroup()


@hooks.register("register_admin_viewset")
def register_reports():
    return ReportViewSet()


@hooks.register("register_admin_viewset")
def register_group_editor():
    return GroupPageViewSet("working_groups")


@hooks.register("register_admin_menu_item")
def register_reading_menu_item():
    return ReadingMenuItem()


@hooks.register("register_page_header_buttons")
def register_header_buttons(page, user, view_name, next_url=None):
    yield BoardMenuItem(page=page, priority=11)
    yield AccessMenuItem(page=page, priority=12)
    yield ImportMenuItem(page=page, priority=14)
    yield ReleaseMenuItem(page=page, priority=15)


@hooks.register("register_page_listing_more_buttons")
def register_listing_buttons(page, user, next_url=None):
    yield BoardMenuItem(page=page, priority=4)
    yield AccessMenuItem(page=page, priority=5)
    yield ReleaseMenuItem(page=page, priority=7)


@hooks.register("construct_homepage_panels")
def show_own_events(request, panels):
    panels += [ReportsPanel(), EventsPanel()]
