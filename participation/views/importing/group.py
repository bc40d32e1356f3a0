"""Cards for one working group."""

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from wagtail.models import Page

from participation.domain.importing import Change, Plan, Report, Source, carry_out, changes_of, plan_source
from participation.enums import EntryMode
from participation.forms.imports import ImportForm
from participation.models import WorkingGroupPage

from .base import CardImportView, rows_of


class ImportView(CardImportView):
    """To one working group."""

    template_name = "participation/admin/import.html"
    form_class = ImportForm

    @cached_property
    def group(self) -> WorkingGroupPage:
        return get_object_or_404(WorkingGroupPage, pk=self.kwargs["group_id"])

    @property
    def page(self) -> Page:
        return self.group

    @cached_property
    def event(self):
        return self.group.event

    def plan(self, source: Source) -> Plan:
        return plan_source(self.group, source)

    def carry_out(self, plan: Plan, entry_mode: EntryMode) -> Report:
        return carry_out(self.group, plan, entry_mode)

    def changes(self, plan: Plan) -> list[Change]:
        return changes_of(self.group, plan)

    def is_foreign(self, plan: Plan) -> bool:
        return plan.from_group not in (None, self.group.pk)

    def rows(self, plan: Plan) -> list[tuple]:
        return rows_of(self.group, plan)

    def get_context_data(self, **kwargs):
        return super().get_context_data(group=self.group, **kwargs)
