"""Submit and release: one list and one action for an event with all its groups."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _, gettext_lazy, ngettext
from django.views.generic import View

from participation import rules
from participation.domain.publication import Report, pages_of, release_event, submit_event

from .base import EventAdminView


class ReleaseView(EventAdminView, View):
    page_title = gettext_lazy("Einreichen und freigeben")
    template_name = "participation/admin/release.html"
    header_icon = "check"

    def may_see(self, user):
        return rules.may_submit(user, self.event) or rules.may_release(user, self.event)

    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data())

    def post(self, request, *args, **kwargs):
        if request.POST.get("action") == "release" and rules.may_release(request.user, self.event):
            self._say(release_event(self.event, by=request.user), _("freigegeben"))
        elif rules.may_submit(request.user, self.event):
            self._say(submit_event(self.event, by=request.user), _("eingereicht"))
        return redirect("participation_release", self.event.pk)

    def get_context_data(self, **kwargs):
        pages = pages_of(self.event)
        return super().get_context_data(
            pages=pages,
            pending=[page for page in pages if page.has_unpublished_changes or not page.live],
            may_submit=rules.may_submit(self.request.user, self.event),
            may_release=rules.may_release(self.request.user, self.event),
            **kwargs,
        )

    def _say(self, report: Report, done: str) -> None:
        count = len(report.done)
        if count:
            text = ngettext("%(count)d Seite %(done)s.", "%(count)d Seiten %(done)s.", count)
            messages.success(self.request, text % {"count": count, "done": done})
        elif not report.left:
            messages.info(self.request, _("Es gibt nichts Neues. Alle Seiten sind veröffentlicht."))
        for page, reason in report.left:
            messages.warning(self.request, f"{page.get_admin_display_title()}: {reason}.")
