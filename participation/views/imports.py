"""Cards from paper and old files: choose, look at what would come in, confirm."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy, ngettext
from django.views.generic import FormView, TemplateView, View
from wagtail.admin import messages

from participation import rules
from participation.domain import card_tables
from participation.domain.import_sources import plan_source
from participation.domain.imports import Plan, carry_out
from participation.forms.imports import ImportForm
from participation.models import WorkingGroupPage
from participation.sheets import UnreadableError, csv_template, xlsx_template

from . import upload_slot
from .base import EventAdminView

SHOWN = 200  # rows of the preview
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class ImportView(EventAdminView, FormView):
    page_title = gettext_lazy("Karten einlesen")
    header_icon = "upload"
    template_name = "participation/admin/import.html"
    form_class = ImportForm

    @cached_property
    def group(self) -> WorkingGroupPage:
        return get_object_or_404(WorkingGroupPage, pk=self.kwargs["group_id"])

    @cached_property
    def event(self):
        return self.group.event

    def may_see(self, user):
        return rules.may_edit(user, self.group)

    def get_page_subtitle(self):
        return self.group.get_admin_display_title()

    def get_success_url(self):
        return reverse("participation_import", args=[self.group.pk])

    def post(self, request, *args, **kwargs):
        return self._confirm(request.POST["token"]) if "token" in request.POST else super().post(request)

    def form_valid(self, form):
        source, entry_mode = form.source, form.cleaned_data["entry_mode"]
        try:
            plan = plan_source(self.group, source)
        except UnreadableError as error:
            form.add_error("file" if source.name else "text", str(error))
            return self.form_invalid(form)
        token = upload_slot.keep(self.request.user, self.group, source, entry_mode)
        return self._preview(plan, token, source.name)

    def _confirm(self, token: str):
        kept = upload_slot.find(self.request.user, self.group, token)
        if kept is None:
            messages.warning(
                self.request, _("Die Vorschau ist nicht mehr da. Bitte geben Sie die Karten noch einmal an.")
            )
            return redirect(self.get_success_url())
        source, entry_mode = kept
        plan = plan_source(self.group, source)
        if plan.faults or (self._is_foreign(plan) and "foreign" not in self.request.POST):
            return self._preview(plan, token, source.name)
        report = carry_out(self.group, plan, entry_mode)
        upload_slot.clear(self.request.user)
        self._say(report)
        return redirect(self.get_success_url())

    def _preview(self, plan: Plan, token: str, name: str):
        context = self.get_context_data(
            plan=plan,
            token=token,
            source_name=name,
            is_foreign=self._is_foreign(plan),
            was_asked="token" in self.request.POST,
            faults=plan.faults[:SHOWN],
            cards=[
                (card, card_tables.kind_label(card.kind), card_tables.language_label(card.language))
                for card in plan.cards[:SHOWN]
            ],
            more=max(0, len(plan.faults or plan.cards) - SHOWN),
        )
        return self.render_to_response(context | {"form": None})

    def _is_foreign(self, plan: Plan) -> bool:
        return plan.from_group not in (None, self.group.pk)

    def _say(self, report) -> None:
        sentence = ngettext("%d Karte ist eingelesen.", "%d Karten sind eingelesen.", report.cards) % report.cards
        button = messages.button(reverse("card:index"), _("Karten ansehen"))
        messages.success(self.request, sentence, buttons=[button])
        for result in report.left:
            messages.warning(self.request, result.message)

    def get_context_data(self, **kwargs):
        return super().get_context_data(group=self.group, **kwargs)


class EventImportView(EventAdminView, TemplateView):
    """Which group are the cards from?"""

    page_title = gettext_lazy("Karten einlesen")
    header_icon = "upload"
    template_name = "participation/admin/import_event.html"

    def may_see(self, user):
        return rules.may_edit(user, self.event)

    def get_context_data(self, **kwargs):
        groups = WorkingGroupPage.objects.child_of(self.event).order_by("path")
        return super().get_context_data(groups=groups, **kwargs)


class TemplateDownloadView(View):
    """The empty table, without anything of an event in it."""

    def get(self, request, kind):
        if kind == "csv":
            data, content_type = csv_template(), "text/csv; charset=utf-8"
        else:
            offered = {"kinds": card_tables.kind_names(), "languages": card_tables.language_names()}
            data, content_type = xlsx_template(**offered), XLSX
        disposition = f'attachment; filename="karten-vorlage.{kind}"'
        return HttpResponse(data, content_type=content_type, headers={"Content-Disposition": disposition})
