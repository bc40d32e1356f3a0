"""The list before freezing, and the entry of historic documents."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView

from docs_export import rules
from docs_export.domain.foreign import enter_foreign
from docs_export.domain.freeze import freeze
from docs_export.domain.inventory import take_inventory
from docs_export.domain.orders import order
from docs_export.domain.versions import FIRST, as_text, next_number
from docs_export.enums import Variant
from docs_export.forms import CreateForm, ForeignForm

from .base import EventStepView
from .notices import tell_frozen


class CreateView(EventStepView, FormView):
    """GET shows what enters the documentation and what does not; POST freezes it and orders the public file."""

    page_title = gettext_lazy("Dokumentation erstellen")
    template_name = "docs_export/admin/create.html"
    form_class = CreateForm
    rule = staticmethod(rules.may_draft)

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.inventory = None

    def get_form_kwargs(self):
        self.inventory = self.inventory or take_inventory(self.event)
        is_first = next_number(self.event) == FIRST
        return {**super().get_form_kwargs(), "to_confirm": self.inventory.to_confirm, "is_first": is_first}

    def form_valid(self, form):
        number = next_number(self.event)
        try:
            version = freeze(self.event, by=self.request.user, **form.cleaned_data)
            rendition = order(version, Variant.PUBLIC, by=self.request.user)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        tell_frozen(self.request, rendition, is_new=(version.major, version.minor) == number)
        return redirect(self.get_success_url())

    def form_invalid(self, form):
        response = super().form_invalid(form)
        response.status_code = 400
        return response

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return {**context, "inventory": self.inventory, "number": as_text(next_number(self.event))}


class ForeignView(EventStepView, FormView):
    """A historic documentation that exists only as a foreign file or link."""

    page_title = gettext_lazy("Frühere Dokumentation eintragen")
    template_name = "docs_export/admin/form.html"
    form_class = ForeignForm
    rule = staticmethod(rules.may_publish)

    def form_valid(self, form):
        enter_foreign(self.event, by=self.request.user, **form.cleaned_data)
        messages.success(
            self.request, _("Die frühere Dokumentation ist eingetragen. Öffentlich wird sie mit „Veröffentlichen“.")
        )
        return redirect(self.get_success_url())
