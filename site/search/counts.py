"""How many results there are of each kind, district and year: asked once, then counted here for every filter."""

from collections import Counter
from collections.abc import Sequence

from django.db.models import Count, QuerySet

FIELDS = ("kind", "district", "year")


class Counts:
    def __init__(self, rows: list[tuple]):
        """Each row is a kind, a district, a year, and how many entries have them."""
        self.rows = rows

    @classmethod
    def of(cls, found: QuerySet) -> "Counts":
        return cls(list(found.order_by().values_list(*FIELDS).annotate(Count("pk"))))

    def filter(self, **wanted) -> "Counts":
        """As a QuerySet does."""
        places = {FIELDS.index(name): value for name, value in wanted.items()}
        return Counts([row for row in self.rows if all(row[place] == value for place, value in places.items())])

    def by(self, field: str) -> Counter:
        """How often each value occurs; entries without one are not counted."""
        counts = Counter()
        for row in self.rows:
            value = row[FIELDS.index(field)]
            if value is not None:
                counts[value] += row[-1]
        return counts

    @property
    def total(self) -> int:
        return sum(row[-1] for row in self.rows)


class Counted(Sequence):
    """The keys of entries whose number is known: a list in pages asks only for the part that it shows."""

    def __init__(self, found: QuerySet, total: int):
        self.found, self.total = found.values_list("pk", flat=True), total

    def __len__(self) -> int:
        return self.total

    def __getitem__(self, place):
        return self.found[place]
