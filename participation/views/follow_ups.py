"""Answering an outcome: a new entry in its history, never a change of an old one."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from districts.denial import deny
from participation import rules
from participation.domain.followups import add_follow_up
from participation.forms.follow_ups import FollowUpForm
from participation.models import OutcomeRecord


class FollowUpView(WagtailAdminTemplateMixin, FormView):
    page_title = gettext_lazy("Sachstand")
    header_icon = "history"
    template_name = "participation/admin/follow_up.html"
    form_class = FollowUpForm

    @cached_property
    def record(self) -> OutcomeRecord:
        return get_object_or_404(OutcomeRecord.objects.prefetch_related("follow_ups"), pk=self.kwargs["uuid"])

    def dispatch(self, request, *args, **kwargs):
        if not rules.may_answer(request.user, self.record):
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.record.reference

    def get_breadcrumbs_items(self):
        listing = {"url": reverse("outcome_records:index"), "label": _("Ergebnisse")}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.record.reference}]

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "record": self.record}

    def form_valid(self, form):
        try:
            add_follow_up(self.record, **form.cleaned_data, by=self.request.user)
        except ValidationError as error:
            for name, problems in error.message_dict.items():
                form.add_error(name, problems)
            return self.form_invalid(form)
        messages.success(self.request, _("Der Sachstand ist eingetragen und auf der Seite zu sehen."))
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("participation_follow_up", args=[self.record.pk])

    def get_context_data(self, **kwargs):
        return super().get_context_data(record=self.record, **kwargs)
