"""The tray of a group's page: outcomes and photos made elsewhere come in when nobody's editor can overwrite them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Revision

from participation.models import Card, GroupPhoto, Outcome, OutcomeCard, WaitingOutcome, WaitingPhoto, WorkingGroupPage

from .editing import editing_sentence, lock_sentence


class PageLockedError(Exception):
    """Carries a German sentence: who holds the page, and why."""


@dataclass(frozen=True)
class MadeOutcome:
    """`waits` is empty when the outcome stands in the page's draft, else a German sentence why it does not yet."""

    uuid: UUID
    waits: str = ""


@dataclass(frozen=True)
class Tray:
    outcomes: list[WaitingOutcome]
    photos: list[WaitingPhoto]

    def __len__(self):
        return len(self.outcomes) + len(self.photos)


@transaction.atomic
def make_outcome(group: WorkingGroupPage, cards: Iterable[Card], *, kind: str, headline: str, by) -> MadeOutcome:
    """A draft outcome that remembers its cards; raises PageLockedError while the page is locked for this account."""
    group = _held(group)
    if sentence := lock_sentence(group, by):
        raise PageLockedError(sentence)
    uuid = uuid4()
    WaitingOutcome.objects.create(uuid=uuid, group=group, kind=kind, headline=headline, created_by=by)
    OutcomeCard.objects.bulk_create(OutcomeCard(outcome=uuid, card=card) for card in cards if card.group_id == group.pk)
    if sentence := editing_sentence(group):
        promise = _(
            "Das Ergebnis wartet so lange und kommt in den Entwurf, wenn die Seite danach wieder geöffnet wird."
        )
        return MadeOutcome(uuid, f"{sentence} {promise}")
    _take_in(group, by)
    return MadeOutcome(uuid)


def take_in(group: WorkingGroupPage, by) -> Tray:
    """Put into the page's draft what waits, as this account opens the editor; returns what came in.

    Nothing does while the page is locked for the account or somebody else has it open. The account's own editors do not
    count: the one it saved or reloaded a moment ago is still registered when the next one is asked for.
    """
    if not tray_of(group):
        return Tray([], [])
    with transaction.atomic():
        group = _held(group)
        if not group.permissions_for_user(by).can_edit() or why_waiting(group, by):
            return Tray([], [])
        return _take_in(group, by)


def tray_of(group: WorkingGroupPage) -> Tray:
    """What waits for the page, the oldest first."""
    return Tray(
        list(WaitingOutcome.objects.waiting().filter(group=group)),
        list(WaitingPhoto.objects.waiting().filter(group=group).select_related("photo")),
    )


def why_waiting(group: WorkingGroupPage, by) -> str:
    """The German sentence why nothing comes in as this account opens the editor."""
    return lock_sentence(group, by) or editing_sentence(group, besides=by)


def put_back(group: WorkingGroupPage, overwritten: Revision, posted: Iterable[str]) -> None:
    """Let wait again what an editor that was opened too early has overwritten without ever having shown it.

    `posted` are the values of its form: what was deleted there on purpose is among them.
    """
    posted = set(posted)
    had = {row["uuid"] for row in overwritten.content.get("outcomes", ())} - posted
    photos = {row["photo"] for row in overwritten.content.get("group_photos", ()) if str(row["photo"]) not in posted}
    WaitingOutcome.objects.filter(group=group, uuid__in=had).update(taken_in_at=None)
    WaitingPhoto.objects.filter(group=group, photo__in=photos).update(taken_in_at=None)


def cards_behind(outcome: UUID) -> list[Card]:
    """The cards from which an outcome was made."""
    links = OutcomeCard.objects.filter(outcome=outcome).select_related("card")
    return [link.card for link in links.order_by("card__position", "card")]


def _held(group: WorkingGroupPage) -> WorkingGroupPage:
    """Fresh from the database; whoever else takes something in waits until this transaction ends."""
    WorkingGroupPage.objects.select_for_update(of=("self",)).get(pk=group.pk)
    # Others may have written a draft while that query waited: PostgreSQL tells it of the locked row only.
    return WorkingGroupPage.objects.get(pk=group.pk)


def _take_in(group: WorkingGroupPage, by) -> Tray:
    """One new draft; what is published, and everything else in the draft, stays as it is."""
    tray = tray_of(group)
    page = group.get_latest_revision_as_object()
    present = {row.uuid for row in page.outcomes.all()} | set(
        Outcome.objects.filter(uuid__in=[row.uuid for row in tray.outcomes]).values_list("uuid", flat=True)
    )
    shown = {row.photo_id for row in page.group_photos.all()}
    outcomes = [row for row in tray.outcomes if row.uuid not in present]
    photos = [row for row in tray.photos if row.photo_id not in shown]
    _append(page.outcomes, (Outcome(uuid=row.uuid, kind=row.kind, headline=row.headline) for row in outcomes))
    _append(page.group_photos, (GroupPhoto(photo=row.photo) for row in photos))
    if outcomes or photos:
        page.save_revision(user=by, log_action=True, clean=False)
    for model, rows in ((WaitingOutcome, tray.outcomes), (WaitingPhoto, tray.photos)):
        model.objects.filter(pk__in=[row.pk for row in rows]).update(taken_in_at=timezone.now())
    return Tray(outcomes, photos)


def _append(manager, rows) -> None:
    last = max((row.sort_order or 0 for row in manager.all()), default=-1)
    for order, row in enumerate(rows, last + 1):
        row.sort_order = order
        manager.add(row)
