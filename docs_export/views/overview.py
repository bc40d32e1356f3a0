"""All versions of an event with their files, and how far they are."""

from django.http import HttpRequest, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from docs_export import rules
from docs_export.overview import overview_of
from docs_export.protection import held_by

from .base import EventStepView


class OverviewView(EventStepView, TemplateView):
    page_title = gettext_lazy("Dokumentationen")
    template_name = "docs_export/admin/overview.html"
    rule = staticmethod(rules.may_read)

    def get_context_data(self, **kwargs):
        overview = overview_of(self.event, self.request.user)
        return super().get_context_data(overview=overview, held=held_by(self.event), **kwargs)


class ProgressView(EventStepView, View):
    """The same rows for the script that keeps the page fresh."""

    rule = staticmethod(rules.may_read)

    def get(self, request: HttpRequest, *args, **kwargs) -> JsonResponse:
        overview = overview_of(self.event, request.user)
        rows = {
            row.element_id: render_to_string(
                "docs_export/admin/version.html", {"row": row, "overview": overview}, request
            )
            for row in overview.rows
        }
        response = JsonResponse({"waiting": overview.is_waiting, "status": overview.status_lines, "rows": rows})
        response["Cache-Control"] = "no-store"
        return response
