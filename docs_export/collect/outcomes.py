"""Outcomes with what became of them."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from docs_export import content
from participation.domain.outcomes import public_outcomes, with_records
from participation.models import FollowUp, Outcome, OutcomeRecord, WorkingGroupPage

from .words import day, in_words


def outcomes_of(group: WorkingGroupPage, *, is_internal: bool) -> tuple[content.Outcome, ...]:
    """In the order of the page; the internal document also has those taken back, and the notes."""
    if not is_internal:
        return tuple(describe(outcome) for outcome in public_outcomes([group]))
    rows = group.outcomes.select_related("responsible_organisation").prefetch_related("tagged_items__tag")
    return tuple(_with_note(outcome, describe(outcome)) for outcome in with_records(rows.order_by("sort_order", "pk")))


def previous_outcomes(groups: Iterable[WorkingGroupPage]) -> tuple[content.Outcome, ...]:
    return tuple(describe(outcome) for outcome in public_outcomes(groups))


def describe(outcome: Outcome) -> content.Outcome:
    """Needs `outcome.record`; an outcome that is not in the register has no reference yet."""
    record = outcome.record
    follow_ups = tuple(record.follow_ups.all()) if record else ()
    return content.Outcome(
        uuid=outcome.uuid,
        reference=record.reference if record else "",
        kind=outcome.kind,
        kind_label=outcome.get_kind_display(),
        headline=outcome.headline,
        text=content.from_html(outcome.text),
        text_simple=outcome.text_simple,
        themes=tuple(item.tag.name for item in outcome.tagged_items.all()),
        responsible=outcome.responsible_label,
        due=in_words(outcome.due),
        horizon_label=outcome.get_horizon_display(),
        is_key_finding=outcome.is_key_finding,
        follow_ups=tuple(describe_follow_up(follow_up) for follow_up in follow_ups),
        **_status(record, follow_ups),
    )


def describe_follow_up(follow_up: FollowUp) -> content.FollowUp:
    label = follow_up.get_status_display()
    if follow_up.recipient:
        label = _("%(status)s an %(recipient)s") % {"status": label, "recipient": follow_up.recipient}
    return content.FollowUp(
        on=day(follow_up.on),
        status_label=label,
        text=follow_up.text,
        reason=follow_up.reason,
        author=follow_up.author,
    )


def _status(record: OutcomeRecord | None, follow_ups: tuple[FollowUp, ...]) -> dict[str, str]:
    if record is None:
        return {}
    since = day(follow_ups[-1].on) if follow_ups else ""
    return {"status": record.status.value, "status_label": str(record.status.label), "status_since": since}


def _with_note(outcome: Outcome, described: content.Outcome) -> content.Outcome:
    notes = [outcome.internal_note and _("Interner Vermerk: %s") % outcome.internal_note]
    notes += [outcome.withdrawn and _("Dieses Ergebnis ist zurückgenommen und wird öffentlich nicht gezeigt.")]
    added = content.RichText.model_validate("\n\n".join(note for note in notes if note))
    text = content.RichText(blocks=described.text.blocks + added.blocks)
    return described.model_copy(update={"text": text})
