"""A long list in pages: one checked parameter, and links that keep the rest of the query."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext as _

from .query import Query

PARAMETER = "seite"
PER_PAGE = 20
NUMBER = re.compile(r"[1-9][0-9]{0,5}")


@dataclass(frozen=True)
class PageLink:
    """One place in the row of pages; without an address it stands for those that are left out."""

    number: int = 0
    address: str = ""
    is_current: bool = False


class Pages:
    """The part of a list that is on this page; 404 for a page that there is not."""

    def __init__(self, query: Query, found: QuerySet | Sequence, per_page: int = PER_PAGE):
        """`query` has to know the parameter "seite"."""
        self.query = query
        self._paginator = Paginator(found, per_page)
        self.number = self._read(query[PARAMETER])
        self.items = list(self._paginator.page(self.number).object_list)

    def _read(self, text: str) -> int:
        number = int(text) if NUMBER.fullmatch(text) else 0 if text else 1
        if not 1 <= number <= self._paginator.num_pages:
            raise Http404(_("Diese Seite der Liste gibt es nicht."))
        return number

    @property
    def total(self) -> int:
        return self._paginator.count

    @property
    def last(self) -> int:
        return self._paginator.num_pages

    @property
    def previous(self) -> str:
        """The address of the page before; empty on the first."""
        return self._address(self.number - 1) if self.number > 1 else ""

    @property
    def following(self) -> str:
        """The address of the page after; empty on the last."""
        return self._address(self.number + 1) if self.number < self.last else ""

    @property
    def links(self) -> list[PageLink]:
        """The first, the last and those around this one."""
        numbers = self._paginator.get_elided_page_range(self.number, on_each_side=1, on_ends=1)
        return [
            PageLink(number, self._address(number), number == self.number) if isinstance(number, int) else PageLink()
            for number in numbers
        ]

    def _address(self, number: int) -> str:
        return self.query.having(**{PARAMETER: "" if number == 1 else number}).address
