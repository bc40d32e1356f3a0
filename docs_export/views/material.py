"""Material drucken: what is ordered, how far it is, and the file, all of it for who may edit the event."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView, View

from docs_export import rules
from docs_export.domain import jobs
from docs_export.domain.material import order_material
from docs_export.material_form import MaterialForm
from docs_export.models import Material
from docs_export.responses import send_file
from participation.access_list import access_list
from participation.domain.access import groups_at_tables

from .base import EventStepView
from .downloads import CACHE
from .notices import state_of

ROW = "docs_export/admin/material_file.html"


class MaterialStepView(EventStepView):
    rule = staticmethod(rules.may_print)

    @cached_property
    def material(self) -> Material | None:
        return Material.objects.filter(event_id=self.event.pk).first()

    def get_success_url(self) -> str:
        return reverse("docs_export_admin:material", args=[self.event.pk])

    def tell(self, material: Material) -> None:
        material.refresh_from_db()
        level, words = state_of(material)
        messages.add_message(self.request, level, _("Das Material %s") % words)


class MaterialView(MaterialStepView, FormView):
    """The file that there is, and the order of a new one."""

    page_title = gettext_lazy("Material drucken")
    header_icon = "download"
    template_name = "docs_export/admin/material.html"
    form_class = MaterialForm

    def get_initial(self):
        if self.material:
            return self.material.choice
        groups = groups_at_tables(self.event).count()
        return {"groups": True, "door": True, "notices": True, "tally_sheets": groups, "card_sheets": 2 * groups}

    def form_valid(self, form):
        try:
            self.tell(order_material(self.event, form.choice, by=self.request.user))
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        return redirect(self.get_success_url())

    def get_context_data(self, **kwargs):
        return super().get_context_data(material=self.material, closed=access_list(self.event).closed_tables, **kwargs)


class MaterialProgressView(MaterialStepView, View):
    """The same row for the script that keeps the page fresh."""

    def get(self, request: HttpRequest, *args, **kwargs) -> JsonResponse:
        material = self.material
        row = render_to_string(ROW, {"material": material, "event": self.event}, request)
        response = JsonResponse(
            {
                "waiting": bool(material and material.is_waiting),
                "status": material.get_status_display() if material else "",
                "rows": {"material": row},
            }
        )
        response["Cache-Control"] = "no-store"
        return response


class MaterialFileView(MaterialStepView, View):
    """The file; nothing of it may stay in a cache, for it holds keys."""

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        material = get_object_or_404(Material.objects.ready(), event_id=self.event.pk)
        name = f"{self.event.reference or self.event.slug}-material.pdf"
        details = {"modified": material.finished_at, "etag": material.sha256, "cache": CACHE}
        try:
            return send_file(request, material.file, name=name, as_attachment=True, **details)
        except FileNotFoundError as error:
            raise Http404(_("Die Datei fehlt.")) from error


class MaterialRetryView(MaterialStepView, View):
    """Start anew what failed or was interrupted."""

    http_method_names = ["post", "options"]

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if self.material and jobs.retry(self.material, by=request.user):
            self.tell(self.material)
        return redirect(self.get_success_url())
