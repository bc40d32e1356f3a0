"""Kind and wording of a card, where whoever typed it made a mistake."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _, ngettext

from participation.enums import CardKind
from participation.lines import NO_TEXT, clean_text
from participation.models import WorkingGroupPage

from .refusals import BoardError, ConflictError
from .steps import quote, taking_step


def set_kind(group: WorkingGroupPage, uuids: Iterable[UUID], kind: str, *, by=None) -> str:
    """An empty one says that it is not known."""
    if kind not in ("", *CardKind.values):
        raise BoardError(_("Diese Art gibt es nicht."))
    with taking_step(group, by) as step:
        cards = step.take(uuids)
        for card in cards:
            step.change(card, kind=kind)
        told = {"kind": CardKind(kind).label if kind else _("ohne Art"), "n": len(cards)}
        step.label = ngettext("%(n)d Karte: %(kind)s.", "%(n)d Karten: %(kind)s.", len(cards)) % told
    return step.label


def correct_text(group: WorkingGroupPage, uuid: UUID, text: str, *, version: int, seen: str, by=None) -> str:
    """A typo is put right; version and text are those that the writer saw. Raises ConflictError where another wrote."""
    with taking_step(group, by) as step:
        card = step.take([uuid])[0]
        text = read_text(text)
        if card.version != version and card.text not in (seen, text):
            raise ConflictError(_("Diese Karte wurde inzwischen an anderer Stelle geändert."), card)
        step.change(card, text=text)
        step.label = _("Berichtigt: %s") % quote(card)
    return step.label


def read_text(text: str) -> str:
    """What somebody wrote for a card; raises BoardError where nothing is left of it."""
    text = clean_text(text)
    if not text:
        raise BoardError(str(NO_TEXT))
    return text
