"""When, where and who: the facts of an event in words."""

from django.utils.translation import gettext as _

from docs_export import content
from participation.enums import OrganiserRole
from participation.models import EventPage

from .stock import Stock
from .words import clock, in_words, lines, span


def facts_of(event: EventPage, stock: Stock) -> content.Facts:
    """What is not known stays empty; the document then says "nicht dokumentiert"."""
    by_role: dict[str, list[str]] = {}
    for row in event.organisers.select_related("organisation"):
        by_role.setdefault(row.role, []).append(str(row.organisation))
    return content.Facts(
        date=". ".join(lines(in_words(event.date), event.date_note)),
        time=span(event.starts_at, event.ends_at),
        venue=event.venue,
        venue_note=event.venue_note,
        attendance=in_words(event.attendance),
        attendance_note=event.attendance_note,
        organisers=lines(*by_role.get(OrganiserRole.ORGANISER, []), *by_role.get(OrganiserRole.PARTNER, [])),
        commissioned_by=lines(event.commissioned_by, *by_role.get(OrganiserRole.CLIENT, [])),
        moderation=lines(event.moderation, *by_role.get(OrganiserRole.MODERATION, [])),
        further=_further(event, by_role, stock),
    )


def _further(event: EventPage, by_role: dict[str, list[str]], stock: Stock) -> tuple[content.LabelledLine, ...]:
    carriers = ", ".join(lines(event.carried_out_by, *by_role.get(OrganiserRole.CARRIER, [])))
    note = event.internal_note if stock.edition.is_internal else ""
    labelled = ((_("Umgesetzt von"), carriers), (_("Interner Vermerk"), note))
    return tuple(content.LabelledLine(label=label, text=text) for label, text in labelled if text)


def agenda_of(event: EventPage) -> tuple[content.AgendaItem, ...]:
    return tuple(
        content.AgendaItem(
            start=clock(item.starts_at),
            end=clock(item.ends_at),
            title=item.title,
            kind_label=item.get_kind_display(),
            speaker=item.speaker,
            summary=item.summary,
        )
        for item in event.agenda_items.all()
    )


def attendance_of(event: EventPage) -> tuple[content.AttendanceRow, ...]:
    rows = event.attendance_rows.all()
    return tuple(
        content.AttendanceRow(label=row.label, count=getattr(row.count, "number", None), display=in_words(row.count))
        for row in rows
    )


def next_steps_of(event: EventPage) -> tuple[content.NextStep, ...]:
    """The dated steps, and what the editors wrote in sentences."""
    steps = tuple(
        content.NextStep(due=in_words(step.due), title=step.text, responsible=step.responsible)
        for step in event.next_step_items.all()
    )
    text = content.from_html(event.next_steps)
    return (*steps, content.NextStep(title=_("Wie es weitergeht"), text=text)) if text else steps


def short_texts_of(event: EventPage) -> tuple[content.ShortText, ...]:
    rows = event.short_versions.all()
    return tuple(content.ShortText(language=row.language, text=row.text) for row in rows if row.text.strip())
