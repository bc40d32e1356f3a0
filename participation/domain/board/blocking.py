"""Protecting persons: a card is blocked with a reason, or shortened while its wording is kept for the office."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _, ngettext_lazy

from participation.enums import Visibility
from participation.lines import clean
from participation.models import Card, WorkingGroupPage

from .refusals import BoardError
from .steps import quote, taking_step
from .wording import read_text

LONGEST_REASON = Card._meta.get_field("blocked_reason").max_length
TOLD = {
    Visibility.BLOCKED: ngettext_lazy("Gesperrt: %(card)s", "%(n)d Karten sind gesperrt.", "n"),
    Visibility.PUBLIC: ngettext_lazy("Wieder frei: %(card)s", "%(n)d Karten sind wieder frei.", "n"),
}


def block_cards(group: WorkingGroupPage, uuids: Iterable[UUID], *, reason: str, by=None) -> str:
    """Nobody outside reads them any more."""
    reason = clean(reason)
    if not reason:
        raise BoardError(_("Bitte nennen Sie den Grund der Sperre."))
    if len(reason) > LONGEST_REASON:
        raise BoardError(_("Der Grund ist zu lang (höchstens %d Zeichen).") % LONGEST_REASON)
    return _set_visibility(group, uuids, Visibility.BLOCKED, reason, by)


def unblock_cards(group: WorkingGroupPage, uuids: Iterable[UUID], *, by=None) -> str:
    return _set_visibility(group, uuids, Visibility.PUBLIC, "", by)


def shorten_card(group: WorkingGroupPage, uuid: UUID, text: str, *, by=None) -> str:
    """Only this text is read outside; what was written first is kept and never published."""
    text = read_text(text)
    with taking_step(group, by) as step:
        card = step.take([uuid])[0]
        step.change(card, text=text, original_text=card.original_text or card.text)
        step.label = _("Gekürzt: %s") % quote(card)
    return step.label


def _set_visibility(group: WorkingGroupPage, uuids: Iterable[UUID], visibility: Visibility, reason: str, by) -> str:
    with taking_step(group, by) as step:
        cards = step.take(uuids)
        for card in cards:
            step.change(card, visibility=visibility.value, blocked_reason=reason)
        step.label = TOLD[visibility] % {"card": quote(cards[0]), "n": len(cards)}
    return step.label
