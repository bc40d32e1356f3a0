"""What the admin views of one event share."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from districts.denial import deny
from participation.models import EventPage


def page_breadcrumbs(page: Page, user) -> list[dict]:
    """The way to a page in the explorer, from the highest page that the account may see."""
    root = user_root(user, page)
    pages = page.get_ancestors(inclusive=True).descendant_of(root, inclusive=True)
    return [
        {"url": reverse("wagtailadmin_explore", args=[item.pk]), "label": item.get_admin_display_title()}
        for item in pages
    ]


def user_root(user, page: Page) -> Page:
    """The highest page that the account may see, or the page itself where that lies elsewhere."""
    root = policy_registry.get_by_type(Page).explorable_root_instance(user)
    return root if root and page.is_descendant_of(root) else page


class EventAdminView(WagtailAdminTemplateMixin):
    """A view on one event: found by its page id, refused with 403 where `may_see` says no."""

    header_icon = "group"

    @cached_property
    def event(self) -> EventPage:
        return get_object_or_404(EventPage, pk=self.kwargs["event_id"]).specific

    def dispatch(self, request, *args, **kwargs):
        if not self.may_see(request.user):
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def may_see(self, user) -> bool:
        raise NotImplementedError("each view names its rule")

    def get_page_subtitle(self):
        return self.event.get_admin_display_title()

    def get_breadcrumbs_items(self):
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*page_breadcrumbs(self.event, self.request.user), here]

    def get_context_data(self, **kwargs):
        return super().get_context_data(event=self.event, **kwargs)
