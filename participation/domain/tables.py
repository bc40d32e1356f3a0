"""What a table host is told about the group: as the moderation last saved it, published or not."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from participation.models import Access, WorkingGroupPage


@dataclass(frozen=True)
class Table:
    title: str
    event_title: str
    questions: list[str]
    shows_demo_ribbon: bool


def read_table(access: Access) -> Table:
    """The group from its latest revision; the event by the name that residents know, if it has one yet."""
    event, group = access.event, access.group.get_latest_revision_as_object()
    return Table(
        title=_table_title(group),
        event_title=event.title if event.live else event.draft_title or event.title,
        questions=[question.text for question in group.guiding_questions.all()],
        shows_demo_ribbon=group.is_demo or event.shows_demo_ribbon,
    )


def _table_title(group: WorkingGroupPage) -> str:
    if group.is_plenary or not group.number:
        return group.title
    return _("Tisch %(number)d: %(title)s") % {"number": group.number, "title": group.title}
