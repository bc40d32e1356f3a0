"""Which outcomes are looked for, and the rows that fit: published, registered, not taken back."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from django.db.models import Q, QuerySet

from participation.models import Outcome, OutcomeRecord, TaggedOutcome


@dataclass(frozen=True)
class Wanted:
    """What an outcome has to be; whatever is empty leaves it open."""

    status: str = ""
    theme: int | None = None
    responsible: str = ""
    measure: int | None = None
    district: str = ""  # slug
    event: str = ""  # reference
    year: str = ""

    @property
    def anywhere(self) -> "Wanted":
        """The same in every district, event and year."""
        return replace(self, district="", event="", year="")

    @property
    def place(self) -> dict[str, str]:
        return {"district": self.district, "event": self.event, "year": self.year}


def outcomes_in(groups: QuerySet | Collection[int], wanted: Wanted) -> QuerySet[Outcome]:
    """Rows of these working groups as the pages say them."""
    found = _outcomes(wanted).filter(page__in=groups).order_by()
    return found.filter(uuid__in=_records(wanted).values("uuid")) if wanted.status else found


def records_in(groups: QuerySet | Collection[int], wanted: Wanted) -> QuerySet[OutcomeRecord]:
    """The same as entries of the register, where their status is; what was deleted from its page is none of them.

    An identity belongs to one group for ever, so the identity alone ties both: asked for the group as well, PostgreSQL
    expects next to no rows and takes three times as long.
    """
    return _records(wanted).filter(group__in=groups, uuid__in=_outcomes(wanted).values("uuid")).order_by()


def _records(wanted: Wanted) -> QuerySet[OutcomeRecord]:
    records = OutcomeRecord.objects.all()
    return records.filter(present_status=wanted.status) if wanted.status else records


def _outcomes(wanted: Wanted) -> QuerySet[Outcome]:
    found = Outcome.objects.filter(withdrawn=False)
    if wanted.theme is not None:
        found = found.filter(pk__in=TaggedOutcome.objects.filter(tag=wanted.theme).values("content_object"))
    if wanted.measure is not None:
        found = found.filter(measure=wanted.measure)
    if wanted.responsible:
        # As `Outcome.responsible_label` says it: the words, else the organisation.
        by_organisation = Q(responsible="", responsible_organisation__name=wanted.responsible)
        found = found.filter(Q(responsible=wanted.responsible) | by_organisation)
    return found
