"""Zugänge: the links with which tables and the screen take part, without accounts."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from participation import rules
from participation.access_list import access_list, state_of
from participation.domain.access import change_span, default_end, ensure_accesses, place_name, reissue, revoke
from participation.forms.accesses import SpanForm
from participation.models import Access

from .base import EventAdminView


@method_decorator(never_cache, name="dispatch")
class AccessView(EventAdminView, FormView):
    """For whoever may edit the event; its pages show keys and stay in no cache."""

    header_icon = "key"

    def may_see(self, user) -> bool:
        return rules.may_edit(user, self.event)

    def form_valid(self, form) -> HttpResponse:
        messages.success(self.request, self.act(form))
        return redirect("participation_accesses", self.event.pk)

    def act(self, form) -> str:
        """Do it; returns what is told then."""
        raise NotImplementedError("each step says what it does")


class AccessListView(AccessView):
    """The list; POST makes what is missing."""

    page_title = gettext_lazy("Zugänge")
    template_name = "participation/admin/accesses.html"
    form_class = SpanForm

    def get_initial(self):
        return {"since": timezone.now(), "until": default_end(self.event)}

    def act(self, form) -> str:
        count = ensure_accesses(self.event, by=self.request.user, **form.cleaned_data)
        if not count:
            return _("Alle Zugänge gibt es schon.")
        return ngettext("%d Zugang angelegt.", "%d Zugänge angelegt.", count) % count

    def get_context_data(self, **kwargs):
        return super().get_context_data(accesses=access_list(self.event), **kwargs)


class OneAccessView(AccessView):
    """A step on one access of the event."""

    template_name = "participation/admin/access_step.html"
    form_class = forms.Form

    @cached_property
    def access(self) -> Access:
        return get_object_or_404(Access.objects.select_related("group"), event_id=self.event.pk, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        told = {"name": place_name(self.access.group), "state": state_of(self.access)}
        return super().get_context_data(access=self.access, **told, **kwargs)


class SpanView(OneAccessView):
    page_title = gettext_lazy("Zeitraum ändern")
    template_name = "participation/admin/access_span.html"
    form_class = SpanForm

    def get_initial(self):
        return {"since": self.access.valid_from, "until": self.access.valid_until}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"for_screen": not self.access.group}

    def act(self, form) -> str:
        change_span(self.access, by=self.request.user, **form.cleaned_data)
        return _("%(name)s: %(state)s.") % {"name": place_name(self.access.group), "state": state_of(self.access)}


class RevokeView(OneAccessView):
    page_title = gettext_lazy("Zugang sperren")
    template_name = "participation/admin/access_revoke.html"

    def act(self, form) -> str:
        revoke(self.access, by=self.request.user)
        return _("%s: Der Zugang ist gesperrt.") % place_name(self.access.group)


class ReissueView(OneAccessView):
    page_title = gettext_lazy("Zugang neu ausstellen")
    template_name = "participation/admin/access_reissue.html"

    def act(self, form) -> str:
        reissue(self.access, by=self.request.user)
        if not self.access.group:
            return _("Leinwand: Es gibt einen neuen Link. Bitte öffnen Sie ihn an der Leinwand.")
        words = _("%s: Es gibt einen neuen Link. Blätter mit dem alten müssen Sie neu drucken.")
        return words % place_name(self.access.group)
