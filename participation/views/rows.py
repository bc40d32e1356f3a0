"""A plain admin list for cards, clusters and outcomes in the register; cards are sorted on their group's board."""

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Left, Length
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.views.generic import history, usage
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.models import Page

from districts.denial import OwnRow
from participation.domain.walls import touch
from participation.models import Card, Cluster, EventPage, OutcomeRecord
from participation.rules import editable_groups


class GroupChoices:
    """Offers only the groups that the account may edit, named with their event."""

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        field = form.fields["group"]
        field.queryset = editable_groups(self.request.user).order_by("path")
        field.label_from_instance = group_label
        if "cluster" in form.fields:
            clusters = Cluster.objects.filter(group__in=field.queryset).select_related("group")
            form.fields["cluster"].queryset = clusters.order_by("group__path", "sort_order", "pk")
            form.fields["cluster"].label_from_instance = cluster_label
        return form


class RowIndexView(generic.IndexView):
    def get_base_queryset(self):
        rows = super().get_base_queryset()
        return with_event(rows.filter(group__in=editable_groups(self.request.user)).select_related("group"))


class TouchesWall:
    """Tables, screen and board learn of what was changed in these lists."""

    def run_after_hook(self):
        touch(self.object.group)


class RowCreateView(TouchesWall, GroupChoices, generic.CreateView):
    pass


class TellsOthers(TouchesWall):
    """Others may have something to say about a row that was changed: our hook "after_save_event_row"."""

    def run_after_hook(self):
        super().run_after_hook()
        for tell in hooks.get_hooks("after_save_event_row"):
            tell(self.request, self.object)


class RowEditView(TellsOthers, OwnRow, GroupChoices, generic.EditView):
    def get_object(self, queryset=None):
        row = super().get_object(queryset)
        self.group_before = row.group
        return row

    def run_after_hook(self):
        super().run_after_hook()
        if self.group_before != self.object.group:
            touch(self.group_before)


class CardEditView(RowEditView):
    def save_instance(self):
        """Under a new version: a table that saw the old wording must not write over this one unasked."""
        self.form.instance.version += 1
        return super().save_instance()


class RowDeleteView(TellsOthers, OwnRow, generic.DeleteView):
    pass


class RowHistoryView(OwnRow, history.HistoryView):
    pass


class RowUsageView(OwnRow, usage.UsageView):
    pass


def with_event(rows: QuerySet) -> QuerySet:
    """Adds title and reference of the event, which is the parent page of the row's group."""
    path = OuterRef("group__path")
    event = EventPage.objects.filter(path=Left(path, Length(path) - Page.steplen))
    titles = event.values("draft_title")
    return rows.annotate(event_title=Subquery(titles), event_reference=Subquery(event.values("reference")))


def group_label(group) -> str:
    return f"{group.event.get_admin_display_title()}: {group.get_admin_display_title()}"


def cluster_label(cluster) -> str:
    return f"{cluster.title} ({cluster.group.get_admin_display_title()})"


def row_place(row) -> str:
    """Event and group of a row that `with_event` has read."""
    event = f"{row.event_title} ({row.event_reference})" if row.event_reference else row.event_title
    return f"{event}: {row.group.get_admin_display_title()}"


EVENT_COLUMN = Column(row_place, label=_("Veranstaltung und Arbeitsgruppe"))
BOARD_COLUMN = TitleColumn(
    "place",
    label=_("Veranstaltung und Arbeitsgruppe (zur Sortiertafel)"),
    accessor=row_place,
    get_url=lambda row: reverse("participation_board", args=[row.group_id]),
)
EVENT_SEARCH = ["group__title", "event_title", "event_reference"]


class RowViewSet(ModelViewSet):
    index_view_class = RowIndexView
    add_view_class = RowCreateView
    edit_view_class = RowEditView
    delete_view_class = RowDeleteView
    history_view_class = RowHistoryView
    usage_view_class = RowUsageView
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50


class CardViewSet(RowViewSet):
    model = Card
    edit_view_class = CardEditView
    icon = "form"
    menu_label = _("Karten")
    form_fields = [
        "group",
        "kind",
        "text",
        "language",
        "cluster",
        "position",
        "entry_mode",
        "visibility",
        "blocked_reason",
        "original_text",
    ]
    list_display = [
        "text",
        Column("get_kind_display", label=_("Art")),
        BOARD_COLUMN,
        "cluster",
        Column("get_visibility_display", label=_("Sichtbarkeit")),
    ]
    list_filter = ["kind", "visibility"]
    search_fields = ["text", *EVENT_SEARCH]


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
