"""Which order is which step of the domain."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from participation.domain import board
from participation.domain.trays import PageLockedError, make_outcome
from participation.enums import OutcomeKind
from participation.lines import clean
from participation.models import Card, Outcome, WorkingGroupPage

from .orders import Order, incomplete, read_number


def _move(group, order, by):
    return board.move_cards(group, order.cards, to=order.to, before=order.before, by=by)


def _left(group, order, by):
    return board.move_sideways(group, order.card, way=-1, by=by)


def _right(group, order, by):
    return board.move_sideways(group, order.card, way=1, by=by)


def _up(group, order, by):
    return board.move_up_or_down(group, order.card, way=-1, by=by)


def _down(group, order, by):
    return board.move_up_or_down(group, order.card, way=1, by=by)


def _new(group, order, by):
    return board.make_cluster(group, order.said("title"), cards=order.cards, by=by)


def _rename(group, order, by):
    may_join = order.said("join") == "yes"
    return board.rename_cluster(group, order.column, order.said("title"), may_join=may_join, by=by)


def _column_left(group, order, by):
    return board.move_cluster(group, order.column, way=-1, by=by)


def _column_right(group, order, by):
    return board.move_cluster(group, order.column, way=1, by=by)


def _delete(group, order, by):
    return board.delete_cluster(group, order.column, by=by)


def _merge(group, order, by):
    return board.merge_cards(group, order.cards, by=by)


def _show(group, order, by):
    return board.merge_cards(group, order.cards, shown=order.card, by=by)


def _apart(group, order, by):
    return board.take_apart(group, order.cards, by=by)


def _kind(group, order, by):
    return board.set_kind(group, order.cards, order.said("kind"), by=by)


def _correct(group, order, by):
    version = read_number(order.said("version"))
    if version is None:
        raise incomplete()
    # A browser sends line ends of its own.
    seen = "\n".join(order.said("seen").splitlines())
    return board.correct_text(group, order.card, order.said("text"), version=version, seen=seen, by=by)


def _block(group, order, by):
    return board.block_cards(group, order.cards, reason=order.said("reason"), by=by)


def _unblock(group, order, by):
    return board.unblock_cards(group, order.cards, by=by)


def _shorten(group, order, by):
    return board.shorten_card(group, order.card, order.said("text"), by=by)


def _outcome(group, order, by):
    headline, kind = clean(order.said("headline")), order.said("kind")
    if not headline or len(headline) > LONGEST_HEADLINE:
        raise board.BoardError(_("Bitte schreiben Sie einen Kernsatz mit höchstens %d Zeichen.") % LONGEST_HEADLINE)
    cards = list(Card.objects.filter(group=group, uuid__in=order.cards).kept())
    if kind not in OutcomeKind.values or not cards:
        raise incomplete()
    try:
        made = make_outcome(group, cards, kind=kind, headline=headline, by=by)
    except PageLockedError as refusal:
        raise board.BoardError(str(refusal)) from refusal
    return made.waits or _("Das Ergebnis steht jetzt im Entwurf der Seite.")


STEPS: dict[str, Callable[[WorkingGroupPage, Order, object], str]] = {
    "move": _move,
    "left": _left,
    "right": _right,
    "up": _up,
    "down": _down,
    "new": _new,
    "rename": _rename,
    "column-left": _column_left,
    "column-right": _column_right,
    "delete": _delete,
    "merge": _merge,
    "show": _show,
    "apart": _apart,
    "kind": _kind,
    "correct": _correct,
    "block": _block,
    "unblock": _unblock,
    "shorten": _shorten,
    "outcome": _outcome,
}
LONGEST_HEADLINE = Outcome._meta.get_field("headline").max_length
PROTECTING = {"block", "unblock", "shorten", "correct"}  # frozen documentations may hold what these took away


def take_step(group: WorkingGroupPage, order: Order, by) -> tuple[str, list[Card]]:
    """The sentence to say, and cards that say something else now, or to others; raises BoardError."""
    if order.do == "undo":
        return board.undo_last(group, by=by)
    if order.do not in STEPS:
        raise incomplete()
    said = STEPS[order.do](group, order, by)
    return said, list(Card.objects.filter(uuid__in=order.cards)) if order.do in PROTECTING else []
