"""One working group, or the plenary."""

from django.utils.translation import gettext as _, ngettext

from docs_export import content
from participation.models import EventPage, WorkingGroupPage

from .cards import wall_of
from .outcomes import outcomes_of
from .stock import Stock
from .words import in_words, lines


def describe_group(group: WorkingGroupPage, event: EventPage, stock: Stock) -> content.Group:
    """Everything of a group that is published; the internal document also has its note."""
    wall = wall_of(group, stock)
    outcomes = outcomes_of(group, is_internal=stock.edition.is_internal)
    photos = [row.photo for row in group.group_photos.prefetch_related("photo__consents")]
    return content.Group(
        reference=f"{event.reference}-{group.code}",
        code=group.code,
        number=group.number,
        kind=group.kind,
        title=group.title,
        status=group.status,
        status_label=group.get_status_display(),
        room=group.room,
        moderators=lines(group.moderators),
        attendance=in_words(group.attendance),
        field=in_words(group.field_of_action),
        themes=tuple(dict.fromkeys(theme for outcome in outcomes for theme in outcome.themes)),
        guiding_questions=tuple(question.text for question in group.guiding_questions.all()),
        summary=content.from_html(group.summary),
        discussion=_discussion(group, stock),
        clusters=wall.clusters,
        loose_cards=wall.loose,
        dot_rule=dot_rule_of(event) if _has_dots(wall) else "",
        outcomes=outcomes,
        photos=stock.take_photos(photos),
        next_meeting=group.next_meeting,
        continues=_continued(group),
        merged_into=_published_title(group.merged_into),
    )


def _discussion(group: WorkingGroupPage, stock: Stock) -> content.RichText:
    text = content.from_html(group.discussion)
    if not (stock.edition.is_internal and group.internal_note):
        return text
    note = content.RichText.model_validate(group.internal_note)
    heading = content.Heading(level=3, runs=(content.Run(text=_("Interner Vermerk")),))
    return content.RichText(blocks=(*text.blocks, heading, *note.blocks))


def _published_title(group: WorkingGroupPage | None) -> str:
    """Nothing for a group that residents can't see: its title is not public."""
    if group is None or not group.is_public:
        return ""
    return f"AG\xa0{group.number}: {group.title}" if group.number else group.title


def _continued(group: WorkingGroupPage) -> str:
    """With its event, since the same title comes back each year."""
    title = _published_title(group.continues)
    return f"{title} ({group.continues.event.title})" if title else ""


def dot_rule_of(event: EventPage) -> str:
    """ "3 Punkte je Person", and what else the editors wrote about it."""
    count = event.dots_per_person
    if not count or _("je Person") in event.dot_rule:
        return event.dot_rule
    each = ngettext("%(count)s Punkt je Person", "%(count)s Punkte je Person", count) % {"count": count}
    return ", ".join(lines(each, event.dot_rule))


def _has_dots(wall) -> bool:
    cards = [*(card for cluster in wall.clusters for card in cluster.cards), *wall.loose]
    return any(weighted.dots is not None for weighted in (*wall.clusters, *cards))
