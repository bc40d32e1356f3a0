"""Which answer may follow which: the life of an outcome as data (design: append-only follow-ups)."""

from .enums import OutcomeKind, OutcomeStatus as Status

_OPEN = {Status.RECORDED, Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS, Status.DEFERRED}
_ENDS = {Status.DONE, Status.PARTLY_DONE, Status.DEFERRED, Status.REJECTED, Status.HANDED_OVER}

# A status may always be confirmed; corrections are new entries, so an end can be reopened for review.
MOVES: dict[Status, set[Status]] = {
    Status.RECORDED: {Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS, *_ENDS},
    Status.IN_REVIEW: {Status.PLANNED, Status.IN_PROGRESS, *_ENDS},
    Status.PLANNED: {Status.IN_REVIEW, Status.IN_PROGRESS, *_ENDS},
    Status.IN_PROGRESS: {Status.IN_REVIEW, Status.PLANNED, *_ENDS},
    Status.PARTLY_DONE: {Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS, *_ENDS},
    Status.DEFERRED: {Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS, *_ENDS},
    Status.DONE: {Status.IN_REVIEW, Status.IN_PROGRESS},
    Status.REJECTED: {Status.IN_REVIEW},
    Status.HANDED_OVER: {Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS, *_ENDS},
    Status.ANSWERED: {Status.IN_REVIEW},
}
NEEDS_REASON = {Status.REJECTED, Status.DEFERRED}
NEEDS_RECIPIENT = {Status.HANDED_OVER}
AWAITS_ANSWER = {Status.RECORDED, Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS}
ONLY_QUESTIONS = {Status.ANSWERED}


def allowed_moves(status: str, kind: str) -> set[Status]:
    """The status words that may follow `status` for an outcome of this kind, the present one included."""
    current = Status(status)
    moves = MOVES[current] | {current}
    if kind == OutcomeKind.QUESTION and current in _OPEN:
        return moves | ONLY_QUESTIONS
    return moves - (ONLY_QUESTIONS - {current})
