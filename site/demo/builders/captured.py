"""Walls that were captured at the table: typed, sent, and handed in once more as a file."""

from participation.domain.capture import Sender, apply_operations
from participation.lines import CardLine, parse
from participation.models import WorkingGroupPage
from participation.operations import Add
from participation.tokens import hash_secret
from website.demo.content.shapes import Captured

from .keys import stable_uuid

HELD_TWICE = 3  # the last cards that were sent are in the file, too: each is there once


def capture(page: WorkingGroupPage, captured: Captured) -> None:
    """Send what was typed; then the file of the device, which repeats the last cards."""
    table = Sender(device=hash_secret(f"{page.reference}, Tisch"))
    sent = [_add(page, number, line) for number, line in enumerate(parse(captured.lines))]
    saved = [_add(page, number, line) for number, line in enumerate(parse(captured.saved), start=len(sent))]
    apply_operations(page, sent, table)
    apply_operations(page, [*sent[-HELD_TWICE:], *saved], table)


def _add(page: WorkingGroupPage, number: int, line: CardLine) -> Add:
    return Add(id=stable_uuid(page.reference, "captured", number), **line._asdict())
