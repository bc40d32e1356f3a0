"""A plain admin list for cards, clusters and outcomes in the register; cards are sorted on their group's board."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from participation.forms.cards import CardForm
from participation.models import Card, Cluster, OutcomeRecord

from . import views
from .naming import row_place

EVENT_COLUMN = Column(row_place, label=_("Veranstaltung und Arbeitsgruppe"))
BOARD_COLUMN = TitleColumn(
    "place",
    label=_("Veranstaltung und Arbeitsgruppe (zur Sortiertafel)"),
    accessor=row_place,
    get_url=lambda row: reverse("participation_board", args=[row.group_id]),
)
EVENT_SEARCH = ["group__title", "event_title", "event_reference"]


class RowViewSet(ModelViewSet):
    index_view_class = views.RowIndexView
    add_view_class = views.RowCreateView
    edit_view_class = views.RowEditView
    delete_view_class = views.RowDeleteView
    history_view_class = views.RowHistoryView
    usage_view_class = views.RowUsageView
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50


class CardViewSet(RowViewSet):
    model = Card
    add_view_class = views.CardCreateView
    edit_view_class = views.CardEditView
    icon = "form"
    menu_label = _("Karten")
    list_display = [
        "text",
        Column("get_kind_display", label=_("Art")),
        BOARD_COLUMN,
        "cluster",
        Column("get_visibility_display", label=_("Sichtbarkeit")),
    ]
    list_filter = ["kind", "visibility"]
    search_fields = ["text", *EVENT_SEARCH]

    def get_form_class(self, for_update=False):
        return CardForm


class ClusterViewSet(RowViewSet):
    model = Cluster
    icon = "tag"
    menu_label = _("Kartengruppen")
    form_fields = ["group", "title", "summary", "sort_order"]
    list_display = ["title", BOARD_COLUMN, "sort_order"]
    search_fields = ["title", *EVENT_SEARCH]


class OutcomeRecordViewSet(RowViewSet):
    """Read only: outcomes are edited on their group's page, answered by a new follow-up."""

    model = OutcomeRecord
    name = "outcome_records"
    icon = "tasks"
    menu_label = _("Ergebnisse")
    form_fields = []
    list_display = [
        TitleColumn(
            "reference", label=_("Kennung"), get_url=lambda record: reverse("participation_follow_up", args=[record.pk])
        ),
        "headline",
        Column("get_kind_display", label=_("Art")),
        Column("status.label", label=_("Status")),
        EVENT_COLUMN,
    ]
    list_filter = ["kind"]
    search_fields = ["reference", "headline", *EVENT_SEARCH]


class EventRowsGroup(ViewSetGroup):
    menu_label = _("Vom Abend")
    menu_icon = "group"
    menu_order = 150
    items = (OutcomeRecordViewSet, CardViewSet, ClusterViewSet)
