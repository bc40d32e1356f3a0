"""Verwaltung reads everything of its district, drafts included, and changes nothing: Wagtail has no read-only right."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from districts.denial import deny
from districts.rules import may_read_internal, readable_districts
from participation.domain.publication import pages_of
from participation.home import event_steps
from participation.models import EventPage

from .base import EventAdminView


class ReadingListView(WagtailAdminTemplateMixin, TemplateView):
    page_title = gettext_lazy("Lesen")
    header_icon = "view"
    template_name = "participation/admin/reading_list.html"

    def dispatch(self, request, *args, **kwargs):
        self.districts = list(readable_districts(request.user))
        if not self.districts:
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        rows = [
            (district, EventPage.objects.descendant_of(district).specific().chronological())
            for district in self.districts
        ]
        return super().get_context_data(rows=rows, **kwargs)


class ReadingEventView(EventAdminView, TemplateView):
    """An event and its groups with their state and internal notes."""

    header_icon = "view"
    template_name = "participation/admin/reading_event.html"

    def may_see(self, user):
        return may_read_internal(user, self.event)

    def get_page_title(self):
        return self.event.get_admin_display_title()

    def get_page_subtitle(self):
        return ""  # the title names the event

    def get_breadcrumbs_items(self):
        listing = {"url": reverse("participation_reading"), "label": _("Lesen")}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs):
        drafts = [(page, page.get_latest_revision_as_object()) for page in pages_of(self.event)]
        steps = event_steps(self.event, self.request.user)
        return super().get_context_data(drafts=drafts, steps=steps, **kwargs)


class ReadDraftView(View):
    """The latest draft of a page as residents would see it."""

    def get(self, request, page_id):
        page = get_object_or_404(Page, pk=page_id).specific
        if not may_read_internal(request.user, page):
            return deny(request)
        draft = page.get_latest_revision_as_object()
        return draft.make_preview_request(request, draft.default_preview_mode)
