"""The file that a device saves as a last resort, when it could not send: read in the office."""

import json
from typing import Any

from django.utils.translation import gettext as _

from participation.models import Card, WorkingGroupPage
from participation.operations import RefusedError, read_operation
from participation.sheets import UnreadableError

from .plans import Fault, Plan, add_of, numbered, read_lines, with_known

FORMAT, VERSION = "werkstattbuch-entwurf", 1
MOST_OPERATIONS = 10_000


def is_draft(data: bytes) -> bool:
    """Whether the file claims to be one; what it holds is another question."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def group_of_draft(data: bytes) -> int:
    """The key of the page that it was made for; raises UnreadableError."""
    return _read(data)["group"]


def plan_draft(group: WorkingGroupPage, data: bytes) -> Plan:
    """What a device's file would bring in; raises UnreadableError."""
    draft = _read(data)
    plan = Plan(from_group=draft["group"])
    for number, raw in enumerate(draft["operations"], 1):
        try:
            plan.operations.append(read_operation(raw))
        except RefusedError as refusal:
            plan.faults.append(Fault(number, "", str(refusal)))
    with_known(plan)
    _plan_lines(plan, group, draft["lines"])
    return plan


def _read(data: bytes) -> dict[str, Any]:
    try:
        draft = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise UnreadableError(
            _("Diese Datei ist beschädigt. Bitte sichern Sie den Entwurf auf dem Gerät noch einmal.")
        ) from None
    if not isinstance(draft, dict) or draft.get("format") != FORMAT:
        raise UnreadableError(_("Diese Datei ist kein Entwurf aus der Erfassung am Tisch."))
    if draft.get("version") != VERSION:
        raise UnreadableError(_("Dieser Entwurf stammt aus einer anderen Fassung des Programms und ist nicht lesbar."))
    operations, typed, group = draft.get("operations"), draft.get("lines", ""), draft.get("group")
    is_whole = isinstance(operations, list) and isinstance(typed, str) and type(group) is int
    if not is_whole or len(operations) > MOST_OPERATIONS:
        raise UnreadableError(_("Dieser Entwurf ist unvollständig."))
    return {"operations": operations, "lines": typed, "group": group}


def _plan_lines(plan: Plan, group: WorkingGroupPage, typed: str) -> None:
    """Lines have no id yet. The device may have sent them since, as cards with ids that this file cannot know: so those
    that stand on the wall word for word are left out."""
    cards = list(numbered(read_lines(typed)))
    stands = set(
        Card.objects.filter(group=group, text__in=[card.text for card, _n in cards]).values_list("text", "kind")
    )
    for card, number in cards:
        add = add_of(group, card, number)
        plan.operations.append(add)
        if (card.text, card.kind) in stands:
            plan.known.add(add.id)
