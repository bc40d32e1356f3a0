"""Withdrawing and replacing in one step what may not be shown any more."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView

from docs_export import rules
from docs_export.domain.inventory import take_inventory
from docs_export.domain.replace import replace_versions
from docs_export.domain.versions import current_version
from docs_export.models import Version
from docs_export.protect_form import ProtectForm
from docs_export.protection import held_by

from .base import EventStepView


class ProtectView(EventStepView, FormView):
    """Shows every version that holds something protected; POST withdraws them and freezes a new one."""

    page_title = gettext_lazy("Fassungen zurückziehen und ersetzen")
    header_icon = "warning"
    template_name = "docs_export/admin/protect.html"
    form_class = ProtectForm
    rule = staticmethod(rules.may_publish)

    @cached_property
    def inventory(self):
        return take_inventory(self.event)

    @cached_property
    def held(self):
        return held_by(self.event)

    def get_form_kwargs(self):
        now = current_version(self.event)
        kwargs = {
            "held": self.held,
            "to_confirm": self.inventory.to_confirm,
            "can_replace": not self.inventory.obstacles,
            "needs_replacement": now is None or now.version in [held.version for held in self.held],
        }
        return {**super().get_form_kwargs(), **kwargs}

    def post(self, request, *args, **kwargs):
        if self._is_done(request.POST.getlist("versions")):
            messages.info(request, _("Die Fassung ist schon zurückgezogen."))
            return redirect(self.get_success_url())
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        try:
            new = replace_versions(self.event, by=self.request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        messages.success(self.request, self._told(form.cleaned_data["versions"], new))
        return redirect(self.get_success_url())

    def get_context_data(self, **kwargs):
        return super().get_context_data(held=self.held, inventory=self.inventory, **kwargs)

    def _is_done(self, wanted: list[str]) -> bool:
        """Sent again from another tab."""
        own = Version.objects.withdrawn().filter(event_id=self.event.pk).values_list("pk", flat=True)
        return bool(wanted) and set(wanted) <= {str(pk) for pk in own}

    def _told(self, versions, new) -> str:
        names = ", ".join(version.name for version in versions)
        if new is None:
            return _("Zurückgezogen: %s.") % names
        words = _("Zurückgezogen: %(old)s. %(new)s ist eingefroren; bitte lesen und veröffentlichen Sie die Datei.")
        return words % {"old": names, "new": new.name}
