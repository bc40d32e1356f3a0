"""What is printed before the evening, with the keys as they are now; nothing of it is stored but the file."""

from django.utils.translation import gettext as _

from docs_export import content
from docs_export.addresses import event_address
from participation.addresses import access_address, site_root, typing_address
from participation.domain.access import code_of, groups_at_tables
from participation.models import Access, EventPage, WorkingGroupPage

from .design import plain_design_of
from .groups import dot_rule_of
from .words import in_words, span


def collect_material(event: EventPage) -> content.Material:
    """Pages that were never published are read as they stand; of others what is published, as residents see it."""
    root, district = site_root(event), event.district
    accesses = {access.group_id: access for access in Access.objects.unclosed().filter(event_id=event.pk)}
    return content.Material(
        title=event.title,
        reference=event.reference,
        kind_label=str(event.kind_label),
        district_name=district.title if district else "",
        municipality=district.municipality if district else "",
        date=in_words(event.date),
        time=span(event.starts_at, event.ends_at),
        venue=event.venue,
        dot_rule=dot_rule_of(event),
        is_demo=event.is_demo,
        design=plain_design_of(district),
        public_url=event_address(event) if event.is_public and event.reference else "",
        typing_url=typing_address(root),
        groups=tuple(_sheet_of(group, accesses.get(group.pk), root) for group in groups_at_tables(event)),
    )


def _sheet_of(group: WorkingGroupPage, access: Access | None, root: str) -> content.TableSheet:
    name = _("Arbeitsgruppe %s") % group.number if group.number else group.get_kind_display()
    return content.TableSheet(
        code=group.code,
        name=name,
        title=group.title,
        room=group.room,
        guiding_questions=tuple(question.text for question in group.guiding_questions.all()),
        address=access_address(access, root) if access else "",
        key=code_of(access) if access else "",
    )
