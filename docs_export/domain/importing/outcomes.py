from uuid import UUID

from django.utils.translation import gettext as _

from districts.models import Theme
from districts.values import FuzzyDate
from docs_export import content, data
from participation.domain.outcomes import foreign_uuids
from participation.enums import Horizon, OutcomeKind
from participation.models import Outcome, WorkingGroupPage

from .report import GroupReport, validated


def import_outcomes(told: data.Group, record: data.Record, group: WorkingGroupPage, report: GroupReport) -> None:
    """Into a draft of the group's page; what is published or in the draft by now stays as it is."""
    draft = group.get_latest_revision_as_object()
    known = _drafted_uuids() | foreign_uuids((outcome.uuid for outcome in told.outcomes), None)
    new = [outcome for outcome in told.outcomes if outcome.uuid not in known]
    report.known += len(told.outcomes) - len(new)
    if not new:
        return
    last = max((outcome.sort_order or 0 for outcome in draft.outcomes.all()), default=-1)
    for order, outcome in enumerate(new, last + 1):
        row = _row(outcome, record, report)
        row.sort_order = order
        draft.outcomes.add(row)
    draft.save_revision()
    report.outcomes += len(new)


def _drafted_uuids() -> set[UUID]:
    """Of all drafts of groups: a uuid that stands in two would stop the publication of the second."""
    pages = WorkingGroupPage.objects.filter(has_unpublished_changes=True).select_related("latest_revision")
    rows = (page.latest_revision.content.get("outcomes", ()) for page in pages if page.latest_revision)
    return {UUID(row["uuid"]) for outcomes in rows for row in outcomes}


def _row(told: data.Outcome, record: data.Record, report: GroupReport) -> Outcome:
    due, left = _due(told.due)
    text = content.from_html(told.html) if told.html else content.RichText.model_validate(told.text)
    row = Outcome(
        uuid=told.uuid,
        kind=told.kind if told.kind in OutcomeKind.values else OutcomeKind.FINDING,
        headline=told.headline,
        text=data.to_html(text),
        responsible=told.responsible,
        due=due,
        horizon=next((value for value, label in Horizon.choices if label == told.horizon_label), ""),
        is_key_finding=told.is_key_finding,
        internal_note="\n".join(filter(None, (_origin(told, record), left))),
    )
    themes = list(Theme.objects.filter(name__in=told.themes))
    unknown = sorted(set(told.themes) - {theme.name for theme in themes})
    if unknown:
        report.notes.append(_("Diese Themen gibt es hier nicht: %s.") % ", ".join(unknown))
    validated(row, place=told.reference, exclude=("page",))
    row.themes.add(*themes)
    return row


def _due(words: str) -> tuple[FuzzyDate | None, str]:
    """The date, or a note with the words that name none."""
    if not words:
        return None, ""
    try:
        return FuzzyDate.parse(words), ""
    except ValueError:
        return None, _("Bis: %s") % words


def _origin(told: data.Outcome, record: data.Record) -> str:
    """The status is not entered: it is an answer that an office gives, so it is noted for the one that goes on."""
    words = _("Eingelesen aus %(reference)s, Fassung %(version)s.") % {
        "reference": told.reference or record.reference,
        "version": record.version,
    }
    status = _("Sachstand dort: %s.") % " ".join(filter(None, (told.status_label, told.status_since)))
    return " ".join(filter(None, (words, told.status_label and status, told.address)))
