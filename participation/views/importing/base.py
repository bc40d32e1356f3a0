"""Cards from paper and old files: choose, look at what would come in, confirm."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _, gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.models import Page

from participation import rules
from participation.domain import card_words
from participation.domain.importing import Change, EventPlan, Plan, Report, Source
from participation.enums import EntryMode
from participation.models import WorkingGroupPage
from participation.operations import RefusedError
from participation.sheets import UnreadableError
from participation.views.base import EventAdminView

from . import upload_slot

SHOWN = 200  # rows of the preview


class CardImportView(EventAdminView, FormView):
    """`page` is where the cards come in."""

    page_title = gettext_lazy("Karten einlesen")
    header_icon = "upload"
    page: Page

    def plan(self, source: Source) -> Plan | EventPlan:
        raise NotImplementedError("each page says what it reads")

    def carry_out(self, plan, entry_mode: EntryMode) -> Report:
        raise NotImplementedError("each page says where it goes")

    def is_foreign(self, plan) -> bool:
        """The file was made for another page."""
        return False

    def changes(self, plan) -> list[Change]:
        """Cards that stand there and would be others, or gone."""
        return []

    def rows(self, plan) -> list[tuple]:
        """Working group, card, kind and language in words."""
        raise NotImplementedError("each page has its own plan")

    def may_see(self, user):
        return rules.may_edit(user, self.page)

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_success_url(self):
        return self.request.path

    def post(self, request, *args, **kwargs):
        return self._confirm(request.POST["token"]) if "token" in request.POST else super().post(request)

    def form_valid(self, form):
        source, entry_mode = form.source, form.cleaned_data["entry_mode"]
        try:
            plan = self.plan(source)
        except UnreadableError as error:
            form.add_error("file" if source.name else "text", str(error))
            return self.form_invalid(form)
        token = upload_slot.keep(self.request.user, self.page, source, entry_mode)
        return self._preview(plan, token, source.name)

    def _confirm(self, token: str):
        kept = upload_slot.find(self.request.user, self.page, token)
        if kept is None:
            messages.warning(
                self.request, _("Die Vorschau ist nicht mehr da. Bitte geben Sie die Karten noch einmal an.")
            )
            return redirect(self.get_success_url())
        source, entry_mode = kept
        plan = self.plan(source)
        if plan.faults or (self.is_foreign(plan) and "foreign" not in self.request.POST):
            return self._preview(plan, token, source.name)
        try:
            report = self.carry_out(plan, entry_mode)
        except RefusedError as refusal:
            messages.warning(self.request, str(refusal))
            return self._preview(self.plan(source), token, source.name)
        upload_slot.clear(self.request.user)
        self._say(report)
        return redirect(self.get_success_url())

    def _preview(self, plan, token: str, name: str):
        context = self.get_context_data(
            plan=plan,
            token=token,
            source_name=name,
            is_foreign=self.is_foreign(plan),
            was_asked="token" in self.request.POST,
            faults=plan.faults[:SHOWN],
            changes=self.changes(plan),
            cards=self.rows(plan)[:SHOWN],
            more=max(0, len(plan.faults or plan.cards) - SHOWN),
        )
        return self.render_to_response(context | {"form": None})

    def _say(self, report: Report) -> None:
        sentence = ngettext("%d Karte ist eingelesen.", "%d Karten sind eingelesen.", report.cards) % report.cards
        button = messages.button(reverse("card:index"), _("Karten ansehen"))
        messages.success(self.request, sentence, buttons=[button])
        for result in report.left:
            messages.warning(self.request, result.message)


def rows_of(group: WorkingGroupPage, plan: Plan) -> list[tuple]:
    return [
        (group, card, card_words.kind_label(card.kind), card_words.language_label(card.language)) for card in plan.cards
    ]
