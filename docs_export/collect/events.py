"""Any event: what a Bürgerwerkstatt and a Stadtteilkonferenz have in common."""

from docs_export import content
from docs_export.addresses import event_address, outcomes_address, version_address
from participation.models import EventPage

from .design import design_of
from .facts import agenda_of, attendance_of, facts_of, next_steps_of, short_texts_of
from .groups import describe_group
from .registry import collect
from .stock import Edition, Stock


@collect.register
def collect_event(event: EventPage, stock: Stock) -> content.Documentation:
    """Reads only what is published: rows of pages hold their live text, drafts lie in revisions."""
    edition, district = stock.edition, event.district
    return content.Documentation(
        **_edition_fields(event, edition),
        reference=event.reference,
        is_demo=event.is_demo,
        title=event.title,
        kind_label=str(event.kind_label),
        district_name=district.title if district else "",
        municipality=district.municipality if district else "",
        motto=event.motto,
        summary=content.from_html(event.summary),
        design=design_of(district, stock),
        facts=facts_of(event, stock),
        occasion=content.from_html(event.occasion),
        goals=content.from_html(event.goals),
        central_question=event.central_question,
        decision_scope=content.DecisionScope(
            open=content.from_html(event.decision_open), fixed=content.from_html(event.decision_fixed)
        ),
        method=content.from_html(event.approach),
        attendance=attendance_of(event),
        agenda=agenda_of(event),
        groups=tuple(describe_group(group, event, stock) for group in event.working_groups),
        next_steps=next_steps_of(event),
        sources=content.from_html(event.sources),
        short_texts=short_texts_of(event),
        photos=stock.take_photos(row.photo for row in event.event_photos.prefetch_related("photo__consents")),
    )


def _edition_fields(event: EventPage, edition: Edition) -> dict:
    return {
        "variant": edition.variant.value,
        "version": edition.version,
        "stand": edition.stand,
        "published_on": edition.stand,
        "history": edition.history,
        "omitted": edition.omitted,
        "public_url": event_address(event) if event.reference else event.full_url or "",
        "outcomes_url": outcomes_address(event) if event.reference else "",
        "short_url": "" if edition.is_draft else version_address(event, edition.version),
    }
