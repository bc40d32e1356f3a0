"""The list of notes that lie on the office's desk."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet

from participation.models import Report

from .reports import ReportIndexView


class ReportViewSet(ModelViewSet):
    """Read only: a note is dealt with on a page of its own, and goes by itself."""

    model = Report
    icon = "mail"
    menu_label = _("Meldungen")
    menu_order = 160
    add_to_admin_menu = True
    form_fields = []
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = ReportIndexView
    list_per_page = 50
    list_display = [
        TitleColumn(
            "text", label=_("Meldung"), accessor=str, get_url=lambda row: reverse("participation_report", args=[row.pk])
        ),
        Column("get_kind_display", label=_("Art")),
        Column("get_status_display", label=_("Status")),
        "district",
        "reference",
        DateColumn("created_at", label=_("Eingegangen")),
    ]
    list_filter = ["status", "kind"]  # not "district": it would name those of others
    search_fields = ["text", "reference"]
