"""From the content of a rendition to its data."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from docs_export import content

from .html import to_html
from .types import SCHEMA_ID, Card, Cluster, Group, Outcome, Record, Source


def record_of(document: content.Documentation, frozen_at: datetime, *, left_out: str = "") -> Record:
    """Holds nothing that the content does not hold; `left_out` says what an excerpt lacks."""
    design = document.design
    return Record(
        schema=SCHEMA_ID,
        variant=document.variant,
        reference=document.reference,
        version=document.version,
        frozen_at=frozen_at.astimezone(UTC),
        stand=document.stand,
        left_out=left_out,
        language=document.language,
        is_demo=document.is_demo,
        title=document.title,
        series=document.series_name,
        date=document.facts.date,
        venue=document.facts.venue,
        source=Source(
            publisher=design.publisher,
            district=document.district_name,
            municipality=document.municipality,
            funding_notice=design.funding_notice,
            legal=design.legal.plain,
            address=document.public_url,
            file_address=document.short_url,
        ),
        groups=tuple(_group(group, document.outcomes_url) for group in document.groups),
    )


def _group(group: content.Group, outcomes_url: str) -> Group:
    return Group(
        reference=group.reference,
        code=group.code,
        number=group.number,
        kind=group.kind,
        title=group.title,
        guiding_questions=group.guiding_questions,
        dot_rule=group.dot_rule,
        clusters=tuple(Cluster(title=c.title, summary=c.summary, dots=c.dots) for c in group.clusters),
        cards=tuple(_cards(group)),
        outcomes=tuple(_outcome(outcome, outcomes_url) for outcome in group.outcomes),
    )


def _cards(group: content.Group) -> Iterator[Card]:
    hanging = [(cluster.title, card) for cluster in group.clusters for card in cluster.cards]
    hanging += [("", card) for card in group.loose_cards]
    for place, (cluster, card) in enumerate(hanging):
        # Content frozen before cards had their uuid in it: another one that stays the same.
        uuid = card.uuid or uuid5(NAMESPACE_URL, f"{group.reference}/{place}/{card.text}")
        yield Card(uuid=uuid, cluster=cluster, **card.model_dump(exclude={"uuid", "also"}))
        for other in card.also:
            yield Card(cluster=cluster, same_as=uuid, **other.model_dump(exclude={"also"}))


def _outcome(outcome: content.Outcome, outcomes_url: str) -> Outcome:
    shared = outcome.model_dump(include=set(Outcome.model_fields) - {"text"})
    address = f"{outcomes_url}{outcome.reference}" if outcomes_url and outcome.reference else ""
    address = address if content.is_safe_link(address) else ""  # a reference from elsewhere may hold anything
    return Outcome(address=address, text=outcome.text.plain, html=to_html(outcome.text), **shared)
