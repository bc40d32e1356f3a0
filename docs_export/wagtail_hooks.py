from django.urls import include, path
from wagtail import hooks

from .home import ProtectionPanel
from .log_actions import register_actions
from .menu import CreateMenuItem, MaterialMenuItem, OverviewMenuItem
from .views.notices import tell_card, tell_consent

hooks.register("register_log_actions", register_actions)
hooks.register("after_save_event_row", tell_card)
for hook in ("after_create_snippet", "after_edit_snippet", "after_delete_snippet"):
    hooks.register(hook, tell_consent)


@hooks.register("construct_homepage_panels")
def show_protection(request, panels):
    panels.append(ProtectionPanel())


@hooks.register("register_admin_urls")
def register_admin_urls():
    return [path("dokumentation/", include("docs_export.admin_urls"))]


@hooks.register("register_page_header_buttons")
def register_header_buttons(page, user, view_name, next_url=None):
    yield MaterialMenuItem(page=page, priority=13)
    yield CreateMenuItem(page=page, priority=16)
    yield OverviewMenuItem(page=page, priority=17)


@hooks.register("register_page_listing_more_buttons")
def register_listing_buttons(page, user, next_url=None):
    yield MaterialMenuItem(page=page, priority=6)
    yield CreateMenuItem(page=page, priority=8)
    yield OverviewMenuItem(page=page, priority=9)
