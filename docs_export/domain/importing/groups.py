from django.utils.translation import gettext as _

from docs_export.data import Group
from participation.enums import GroupKind
from participation.models import EventPage, GuidingQuestion, WorkingGroupPage

from .report import GroupReport, validated


def find_or_make_group(told: Group, event: EventPage) -> tuple[WorkingGroupPage, GroupReport]:
    """The group of the same number, or the plenary; where there is none a draft of it."""
    groups = WorkingGroupPage.objects.child_of(event)
    if told.kind == GroupKind.PLENARY:
        group = groups.filter(kind=GroupKind.PLENARY).first()
    else:
        group = groups.filter(kind=GroupKind.GROUP, number=told.number).first() if told.number else None
    if group is None:
        group = _make(told, event, groups)
        return group, GroupReport(_name(group), is_new=True)
    report = GroupReport(_name(group))
    if group.title != told.title:
        report.notes.append(_("In der Datei heißt sie „%s“.") % told.title)
    return group, report


def _make(told: Group, event: EventPage, groups) -> WorkingGroupPage:
    number = None
    if told.kind == GroupKind.GROUP:
        taken = groups.exclude(number=None).order_by("-number").values_list("number", flat=True).first()
        number = told.number or (taken or 0) + 1
    page = WorkingGroupPage(title=told.title, kind=told.kind, number=number, live=False)
    event.add_child(instance=validated(page, place=told.reference, exclude=("path", "depth", "slug", "content_type")))
    for order, text in enumerate(told.guiding_questions):
        question = GuidingQuestion(text=text, sort_order=order)
        page.guiding_questions.add(validated(question, place=told.reference, exclude=("page",)))
    page.save()
    page.save_revision()
    return page


def _name(group: WorkingGroupPage) -> str:
    return f"{group.code} {group.title}"
