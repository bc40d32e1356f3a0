"""Rows that content points at by a name: an organisation, a theme, an earlier working group."""

from django.db.models import Model, QuerySet

from districts.models import (
    ConceptVersion,
    DistrictPage,
    FieldOfAction,
    MeasurePage,
    Organisation,
    Photo,
    Theme,
)
from participation.models import EventPage, WorkingGroupPage


class Links:
    """Finds by name within one district; `district` is set as soon as its page exists."""

    def __init__(self, *, is_demo: bool):
        self.is_demo = is_demo
        self.district: DistrictPage | None = None

    def find(self, model: type[Model], name: str) -> Model:
        """The row that bears this name; a missing one is an error in the content."""
        if model is WorkingGroupPage:
            return self._working_group(name)
        rows, field = self._rows(model)
        return rows.get(**{field: name})

    def _rows(self, model: type[Model]) -> tuple[QuerySet, str]:
        if model in (Organisation, Theme):
            return model.objects.all(), "name"
        if model is Photo:
            return Photo.objects.filter(is_demo=True), "title"
        if model is MeasurePage:
            return MeasurePage.objects.descendant_of(self.district), "slug"
        if model is FieldOfAction:
            return FieldOfAction.objects.filter(page=self.district), "code"
        if model is ConceptVersion:
            return ConceptVersion.objects.filter(concept__page=self.district), "label"
        raise TypeError(f"Content can't name a {model.__name__}")

    def _working_group(self, reference: str) -> WorkingGroupPage:
        event, _, code = reference.rpartition("-AG")
        return WorkingGroupPage.objects.child_of(EventPage.objects.get(reference=event)).get(number=int(code))
