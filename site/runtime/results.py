"""What came out, arranged for the pages: every outcome in full once, everywhere else a link to it."""

from dataclasses import dataclass, field

from districts.domain.pictures import SPECS
from districts.models import Photo
from participation.domain.outcomes import public_outcomes, with_records
from participation.enums import OrganiserRole
from participation.models import Card, EventOrganiser


@dataclass
class GroupResults:
    """One working group with the outcomes shown in full below it and those shown in full above it."""

    page: object
    outcomes: list = field(default_factory=list)
    also: list = field(default_factory=list)

    @property
    def number(self) -> int:
        return len(self.outcomes) + len(self.also)


@dataclass
class EventResults:
    """The outcomes of an event: key findings first, then by group, then what only the plenary said."""

    key_findings: list
    groups: list[GroupResults]
    plenary: GroupResults | None

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all is known of several groups, so that saying it once is enough."""
        return len(self.groups) > 1 and not any(results.number or results.page.summary for results in self.groups)

    @property
    def has_cards(self) -> bool:
        """Whether cards can be read on the pages of the groups."""
        groups = [results.page for results in (*self.groups, self.plenary) if results]
        return Card.objects.filter(group__in=groups).public().exists()


def event_results(event) -> EventResults:
    """Published groups and outcomes of an event, in a fixed number of queries."""
    groups = event.working_groups
    for group in groups:
        group.__dict__["event"] = event  # spares each group the way up the tree
    by_group = {group.pk: GroupResults(group) for group in groups}
    key_findings = []
    for outcome in public_outcomes(groups):
        results = by_group[outcome.page_id]
        outcome.page = results.page
        if outcome.is_key_finding:
            key_findings.append(outcome)
            results.also.append(outcome)
        else:
            results.outcomes.append(outcome)
    key_findings.sort(key=lambda outcome: not outcome.page.is_plenary)  # what all said together comes first
    ordered = list(by_group.values())
    return EventResults(
        key_findings=key_findings,
        groups=[results for results in ordered if not results.page.is_plenary],
        plenary=next((results for results in ordered if results.page.is_plenary), None),
    )


def group_outcomes(group, *, in_preview: bool = False) -> list:
    """Outcomes of one group; a preview shows what the editor has typed, not what is published."""
    if in_preview:
        return with_records(outcome for outcome in group.outcomes.all() if not outcome.withdrawn)
    return public_outcomes([group])


def organisers(event) -> list[EventOrganiser]:
    """Rows with their organisations, asked for once a page; a preview has them in memory already."""
    known = event.__dict__
    if "_organisers" not in known:
        rows = event.organisers
        known["_organisers"] = list(rows.all() if rows.is_deferring else rows.select_related("organisation"))
    return known["_organisers"]


def involved(event) -> list[tuple[str, str]]:
    """Who ordered, carried out and moderated an event, from its texts and its organisations; others where known."""
    named: dict[str, list[str]] = {}
    for row in organisers(event):
        named.setdefault(row.role, []).append(str(row.organisation))
    texts = {
        OrganiserRole.CLIENT: event.commissioned_by,
        OrganiserRole.CARRIER: event.carried_out_by,
        OrganiserRole.MODERATION: event.moderation,
    }
    others = [role for role in OrganiserRole if role in named and role not in texts]
    return [(role.label, _listed(texts.get(role, ""), named.get(role, []))) for role in [*texts, *others]]


def _listed(text: str, names: list[str]) -> str:
    return ", ".join(part for part in [text, *(name for name in names if name not in text)] if part)


def photos(rows) -> list[Photo]:
    """The photos of an event or a group that residents may see, in the order of the page; looked for once a page."""
    known = rows.instance.__dict__
    if "_shown_photos" not in known:
        known["_shown_photos"] = _photos(rows)
    return known["_shown_photos"]


def _photos(rows) -> list[Photo]:
    wanted = [row.photo_id for row in rows.all()]
    if not wanted:
        return []
    found = Photo.objects.filter(pk__in=wanted).publishable().prefetch_renditions(*SPECS).in_bulk()
    return [found[pk] for pk in wanted if pk in found]
