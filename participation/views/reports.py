"""The office's desk: notes of residents, one by one."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views import generic
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from districts.denial import deny
from participation import rules
from participation.domain.reports import KEPT_AFTER_CLOSING, close_report, reopen_report
from participation.forms.reports import DeskForm
from participation.models import Report


class ReportIndexView(generic.IndexView):
    def get_base_queryset(self):
        return rules.readable_reports(self.request.user).select_related("district")


class ReportView(WagtailAdminTemplateMixin, FormView):
    """Reads a note; whoever writes the district's pages also closes it."""

    page_title = gettext_lazy("Meldung")
    header_icon = "mail"
    template_name = "participation/admin/report.html"
    form_class = DeskForm

    @cached_property
    def report(self) -> Report:
        rows = Report.objects.select_related("district", "page", "card", "closed_by")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @property
    def may_close(self) -> bool:
        return rules.may_close(self.request.user, self.report)

    def dispatch(self, request, *args, **kwargs):
        if not rules.readable_reports(request.user).filter(pk=self.report.pk).exists():
            return deny(request)
        if request.method == "POST" and not self.may_close:
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        listing = {"url": reverse("report:index"), "label": _("Meldungen")}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": _("Meldung")}]

    def get_initial(self):
        return {"note": self.report.note}

    def form_valid(self, form):
        note = form.cleaned_data["note"]
        if "reopen" in self.request.POST:
            reopen_report(self.report, note=note)
            messages.success(self.request, _("Die Meldung ist wieder offen."))
        else:
            close_report(self.report, by=self.request.user, note=note)
            messages.success(self.request, _("Die Meldung ist erledigt."))
        return redirect("participation_report", self.report.pk)

    def get_context_data(self, **kwargs):
        days = KEPT_AFTER_CLOSING.days
        return super().get_context_data(report=self.report, may_close=self.may_close, days=days, **kwargs)
