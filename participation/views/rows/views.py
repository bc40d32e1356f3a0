"""The pages behind the lists of rows: each account meets only the rows of its own groups."""

from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views import generic
from wagtail.admin.views.generic import history, usage

from districts.denial import OwnRow
from participation.domain import walls
from participation.models import Card, Cluster
from participation.rules import editable_groups

from .naming import cluster_label, group_label, with_event


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
        walls.touch(self.object.group)


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
            walls.touch(self.group_before)


class CardCreateView(RowCreateView):
    def save_instance(self):
        with walls.changing(self.form.instance.group) as wall:
            self.form.instance.position = walls.next_position(wall)
            return super().save_instance()


class CardEditView(RowEditView):
    def post(self, request, *args, **kwargs):
        """Nobody changes the card between the look at its version and the new one."""
        with walls.changing(get_object_or_404(Card, pk=self.object_pk).group):
            return super().post(request, *args, **kwargs)

    def save_instance(self):
        """Under a new version: a table that saw the old wording must not write over this one unasked."""
        self.form.instance.version += 1
        return super().save_instance()


class RowDeleteView(TellsOthers, OwnRow, generic.DeleteView):
    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ProtectedError:
            messages.error(
                self.request, _("Aus dieser Karte ist ein Ergebnis entstanden. Sie lässt sich nicht löschen.")
            )
            return redirect(self.get_success_url())

    def delete_action(self):
        """No table adds a dot to what is just being deleted."""
        with walls.changing(self.object.group):
            super().delete_action()


class RowHistoryView(OwnRow, history.HistoryView):
    pass


class RowUsageView(OwnRow, usage.UsageView):
    pass
