"""Zugänge: making, re-issuing, revoking, and finding the one that a link or a code belongs to."""

from datetime import datetime, time, timedelta
from enum import Enum

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from participation.enums import AccessKind, AccessState, GroupStatus
from participation.models import Access, EventPage, WorkingGroupPage
from participation.signals import access_closed
from participation.tokens import hash_code, make_code, make_token, read_token

DEFAULT_SPAN = timedelta(days=7)  # where the event has no full date
DAY_AFTER = time(12)  # so long after the evening a table may still send what it kept
MAX_COLLISIONS = 5


class Denial(Enum):
    """Why somebody is not let in; none of them says whether there is such a group."""

    UNKNOWN = "unknown"  # never made here
    REPLACED = "replaced"
    REVOKED = AccessState.REVOKED.value
    NOT_YET = AccessState.NOT_YET.value
    EXPIRED = AccessState.EXPIRED.value


class AccessDeniedError(Exception):
    def __init__(self, denial: Denial):
        self.denial = denial
        super().__init__(denial.value)


def token_of(access: Access) -> str:
    return make_token(access.pk, access.serial)


def code_of(access: Access) -> str:
    return make_code(access.pk, access.serial)


def default_end(event: EventPage) -> datetime:
    """Noon of the day after the event."""
    now, day = timezone.now(), event.sort_date
    if not day:
        return now + DEFAULT_SPAN
    end = timezone.make_aware(datetime.combine(day + timedelta(days=1), DAY_AFTER))
    return end if end > now else now + DEFAULT_SPAN


def groups_at_tables(event: EventPage) -> QuerySet[WorkingGroupPage]:
    """Groups that work, drafts included; what fell out or was merged needs no table."""
    return event.all_groups.exclude(status__in=[GroupStatus.CANCELLED, GroupStatus.MERGED])


@transaction.atomic
def ensure_accesses(event: EventPage, *, by=None, since: datetime | None = None, until: datetime | None = None) -> int:
    """The missing accesses of all groups and of the screen; returns how many are new."""
    before = Access.objects.filter(event_id=event.pk).count()
    for group in [*groups_at_tables(event), None]:
        ensure_access(event, group, by=by, since=since, until=until)
    count = Access.objects.filter(event_id=event.pk).count() - before
    if count:
        log(instance=event, action="participation.make_accesses", user=by, data={"count": count})
    return count


def ensure_access(
    event: EventPage,
    group: WorkingGroupPage | None = None,
    *,
    by=None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Access:
    """The access to a group, or without one to the event's screen: the one that exists, or a new one."""
    kind = AccessKind.TABLE if group else AccessKind.SCREEN
    found = Access.objects.filter(event_id=event.pk, kind=kind, group=group).first()
    if found:
        return found
    with transaction.atomic():
        access = Access.objects.create(
            kind=kind,
            event_id=event.pk,
            group=group,
            code_hash=f"new-{event.pk}-{group.pk if group else 0}",
            valid_from=since or timezone.now(),
            valid_until=until or default_end(event),
            created_by=by,
        )
        _give_code(access)
    return access


@transaction.atomic
def reissue(access: Access, *, by=None, until: datetime | None = None) -> Access:
    """New link and code; the old ones open nothing any more. A revoked access is open again."""
    access.serial += 1
    access.revoked_at = None
    access.valid_from = timezone.now()
    access.valid_until = until or max(access.valid_until, default_end(access.event))
    access.save()
    _give_code(access)
    _tell_closed(access, "reissue_access", by)
    return access


@transaction.atomic
def revoke(access: Access, *, by=None) -> None:
    """Close it at once."""
    closed = Access.objects.filter(pk=access.pk, revoked_at=None).update(revoked_at=timezone.now())
    access.refresh_from_db()
    if closed:
        _tell_closed(access, "revoke_access", by)


@transaction.atomic
def change_span(access: Access, *, since: datetime, until: datetime, by=None) -> None:
    """From when to when it lets somebody in; link and code stay."""
    Access.objects.filter(pk=access.pk).update(valid_from=since, valid_until=until)
    access.refresh_from_db()
    log(instance=access.event, action="participation.change_access", user=by, data={"access": place_name(access.group)})


def place_name(group: WorkingGroupPage | None) -> str:
    """ "AG3 Vernetzung"; without a group it is the screen."""
    return f"{group.code} {group.title}" if group else _("Leinwand")


def find_by_token(token: str, kind: AccessKind) -> Access:
    """The access that is open under this token; raises AccessDeniedError."""
    claim = read_token(token)
    access = Access.objects.select_related("group").filter(pk=claim.pk, kind=kind).first() if claim else None
    if access is None:
        raise AccessDeniedError(Denial.UNKNOWN)
    if access.serial != claim.serial:
        raise AccessDeniedError(Denial.REPLACED)
    return _opened(access)


def find_by_code(code: str) -> Access:
    """The access that is open under a typed code; raises AccessDeniedError."""
    access = Access.objects.filter(code_hash=hash_code(code)).first()
    if access is None:
        raise AccessDeniedError(Denial.UNKNOWN)
    return _opened(access)


def _opened(access: Access) -> Access:
    state = access.state
    if state != AccessState.OPEN:
        raise AccessDeniedError(Denial(state.value))
    return access


def _tell_closed(access: Access, action: str, by) -> None:
    """What was printed is worth nothing any more; whoever keeps copies of it throws them away."""
    access_closed.send(Access, access=access)
    log(instance=access.event, action=f"participation.{action}", user=by, data={"access": place_name(access.group)})


def _give_code(access: Access) -> None:
    """Two accesses may come to the same code; then the next serial gives another."""
    for _attempt in range(MAX_COLLISIONS):
        access.code_hash = hash_code(code_of(access))
        try:
            with transaction.atomic():
                access.save(update_fields=["code_hash", "serial"])
        except IntegrityError:
            access.serial += 1
        else:
            return
    raise RuntimeError("no free code")
