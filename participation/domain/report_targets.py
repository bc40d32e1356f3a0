"""What a resident's note can be about: only what residents may see. Hidden and unknown are the same: nothing."""

import re
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Page

from districts.models import DistrictPage
from participation.models import Card, EventPage, OutcomeRecord, WorkingGroupPage

from .outcomes import public_outcomes

REFERENCE = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*\Z")
LONGEST = 60


@dataclass(frozen=True)
class Target:
    """A place on the site: the page on which it stands, and how it is called there."""

    reference: str = ""
    label: str = ""
    page: Page | None = None
    district: DistrictPage | None = None
    card: Card | None = None
    anchor: str = ""


def find_target(wanted: str) -> Target | None:
    """The target of a reference or of a card's uuid; an empty one is the site as a whole."""
    if not wanted:
        return Target()
    try:
        return _card(UUID(wanted)) if len(wanted) == 36 else _by_reference(wanted.upper())
    except ValueError:
        return _by_reference(wanted.upper())


def _by_reference(reference: str) -> Target | None:
    if len(reference) > LONGEST or not REFERENCE.match(reference):
        return None
    for find in (_district, _event, _outcome, _group):
        target = find(reference)
        if target:
            return target
    return None


def _district(reference: str) -> Target | None:
    district = DistrictPage.objects.filter(code=reference).first()
    return _on_page(district, reference=reference, label=district.title) if district else None


def _event(reference: str) -> Target | None:
    event = EventPage.objects.filter(reference=reference).first()
    return _on_page(event.specific, reference=reference, label=event.title) if event else None


def _group(reference: str) -> Target | None:
    head, _dash, code = reference.rpartition("-")
    event = EventPage.objects.filter(reference=head).first() if head else None
    groups = WorkingGroupPage.objects.child_of(event) if event else []
    group = next((group for group in groups if group.code == code), None)
    return _on_page(group, reference=reference, label=_group_label(group)) if group else None


def _outcome(reference: str) -> Target | None:
    record = OutcomeRecord.objects.select_related("group").filter(reference=reference).first()
    if record is None or not record.group.is_public:
        return None
    outcome = next((row for row in public_outcomes([record.group]) if row.uuid == record.uuid), None)
    event = record.group.event
    return _on_page(event, reference=reference, label=outcome.headline, anchor=reference) if outcome else None


def _card(uuid: UUID) -> Target | None:
    card = Card.objects.public().select_related("group").filter(uuid=uuid).first()
    if card is None or card.group_id is None:
        return None
    label = _("Karte „%s“") % card
    return _on_page(card.group, label=label, card=card)


def _on_page(page: Page | None, **fields) -> Target | None:
    if page is None or not page.is_public:
        return None
    return Target(page=page, district=page.district, **fields)


def _group_label(group: WorkingGroupPage) -> str:
    return f"{group.title}, {group.event.title}"
