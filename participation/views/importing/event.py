"""Cards for the working groups of an event."""

from django.utils.functional import cached_property
from wagtail.models import Page

from participation import rules
from participation.domain.importing import EventPlan, Report, Source, carry_out_all, plan_event_source
from participation.enums import EntryMode
from participation.forms.imports import EventImportForm
from participation.models import WorkingGroupPage

from .base import CardImportView, rows_of


class EventImportView(CardImportView):
    """To all working groups of an event at once, or the way to one of them."""

    template_name = "participation/admin/import_event.html"
    form_class = EventImportForm

    @property
    def page(self) -> Page:
        return self.event

    @cached_property
    def groups(self) -> list[WorkingGroupPage]:
        return list(rules.editable_groups(self.request.user).child_of(self.event).order_by("path"))

    def plan(self, source: Source) -> EventPlan:
        return plan_event_source(self.groups, source)

    def carry_out(self, plan: EventPlan, entry_mode: EntryMode) -> Report:
        return carry_out_all(plan, entry_mode)

    def rows(self, plan: EventPlan) -> list[tuple]:
        return [row for group, part in plan.plans for row in rows_of(group, part)]

    def get_context_data(self, **kwargs):
        return super().get_context_data(groups=self.groups, **kwargs)
