"""Filters that are links: each choice says how many it leaves and keeps the others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.core.exceptions import BadRequest
from django.db.models import QuerySet

from .pages import PARAMETER
from .query import Query


@dataclass(frozen=True)
class Choice:
    """One value of a filter, with the number of entries that it leaves."""

    value: str
    label: str
    count: int
    address: str = ""
    is_chosen: bool = False


@dataclass(frozen=True)
class Chip:
    """A filter in use; its address is the list without it."""

    label: str
    choice: str
    address: str


@dataclass(frozen=True)
class Group:
    """A filter as it is offered."""

    label: str
    choices: list[Choice]
    is_chosen: bool


class Filter:
    """One question that narrows a list; each list has its own below."""

    name = ""  # of the parameter
    label = ""

    def title(self, value: str) -> str:
        """What a value is called; empty for one that this filter does not know."""
        raise NotImplementedError

    def narrow(self, found: QuerySet, value: str) -> QuerySet:
        raise NotImplementedError

    def choices(self, found: QuerySet) -> Iterable[Choice]:
        """What occurs among these entries, in the order in which it is offered; at best one query."""
        raise NotImplementedError


class Filters:
    """The filters of one list and what is chosen of them; an unknown choice is a bad request."""

    def __init__(self, query: Query, filters: Sequence[Filter]):
        """`query` has to know the names of the filters and "seite"."""
        self.query = query
        self.filters = filters
        self.chosen = {each.name: query[each.name] for each in filters if query[each.name]}
        self.titles = {each.name: each.title(self.chosen[each.name]) for each in filters if each.name in self.chosen}
        if not all(self.titles.values()):
            raise BadRequest

    def narrow(self, found: QuerySet, *, but: str = "") -> QuerySet:
        """What all chosen filters leave, except the one named."""
        for each in self.filters:
            if each.name in self.chosen and each.name != but:
                found = each.narrow(found, self.chosen[each.name])
        return found

    def chips(self) -> list[Chip]:
        return [
            Chip(each.label, self.titles[each.name], self._address(each.name, ""))
            for each in self.filters
            if each.name in self.chosen
        ]

    def groups(self, found: QuerySet) -> list[Group]:
        """All filters that have something to choose, each counted among what the others leave."""
        groups = [self._group(each, self.narrow(found, but=each.name)) for each in self.filters]
        return [group for group in groups if len(group.choices) > 1 or group.is_chosen]

    @property
    def without(self) -> str:
        """The address of the whole list."""
        return self.query.having(**dict.fromkeys(self.chosen, ""), **{PARAMETER: ""}).address

    def _group(self, each: Filter, found: QuerySet) -> Group:
        chosen = self.chosen.get(each.name, "")
        choices = [
            replace(choice, address=self._address(each.name, choice.value), is_chosen=choice.value == chosen)
            for choice in each.choices(found)
        ]
        return Group(each.label, choices, bool(chosen))

    def _address(self, name: str, value: str) -> str:
        return self.query.having(**{name: value, PARAMETER: ""}).address
