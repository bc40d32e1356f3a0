"""What events are looked for by that stands on the pages of their working groups."""

from django.db.models import Count, QuerySet
from django.db.models.functions import Length, Substr
from django.utils.translation import gettext_lazy as _

from districts.domain.shown import shown
from districts.models import Theme
from participation.enums import GroupStatus
from participation.models import TaggedOutcome, WorkingGroupPage
from website.runtime.filters import Choice, Filter


def parent_path(path: str) -> Substr:
    """Where the event of a group stands in the tree."""
    return Substr(path, 1, Length(path) - WorkingGroupPage.steplen)


class GroupStatusFilter(Filter):
    name = "gruppen"
    label = _("Stand der Arbeitsgruppen")

    def title(self, value):
        return str(GroupStatus(value).label) if value in GroupStatus.values else ""

    def narrow(self, found, value):
        return found.filter(path__in=self._groups().filter(status=value).values("event_path"))

    def choices(self, found):
        groups = self._groups().filter(event_path__in=found.order_by().values("path"))
        of_status = dict(groups.order_by().values_list("status").annotate(Count("event_path", distinct=True)))
        return [Choice(each.value, str(each.label), of_status[each]) for each in GroupStatus if each in of_status]

    def _groups(self) -> QuerySet:
        return shown(WorkingGroupPage.objects.all()).annotate(event_path=parent_path("path"))


class ThemeFilter(Filter):
    """Themes of the outcomes that residents may read."""

    name = "thema"
    label = _("Thema")

    def title(self, value):
        return Theme.objects.filter(slug=value).values_list("name", flat=True).first() or ""

    def narrow(self, found, value):
        return found.filter(path__in=self._marks().filter(tag__slug=value).values("event_path"))

    def choices(self, found):
        marks = self._marks().filter(event_path__in=found.order_by().values("path"))
        rows = marks.order_by("tag__name").values_list("tag__slug", "tag__name")
        return [Choice(*row) for row in rows.annotate(events=Count("event_path", distinct=True))]

    def _marks(self) -> QuerySet:
        groups = shown(WorkingGroupPage.objects.all())
        marks = TaggedOutcome.objects.filter(content_object__withdrawn=False, content_object__page__in=groups)
        return marks.annotate(event_path=parent_path("content_object__page__path"))
