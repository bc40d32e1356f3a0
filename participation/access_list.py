"""What the page "Zugänge" shows: rows ready for the template, so that it asks nothing itself."""

from dataclasses import dataclass

import segno
from django.db.models import Count
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from .addresses import access_address, site_root, typing_address
from .domain.access import code_of, groups_at_tables, place_name
from .enums import AccessKind, AccessState
from .models import Access, Card, EventPage, WorkingGroupPage


@dataclass(frozen=True)
class AccessRow:
    """A group, or the screen where there is none, with its access where it has one."""

    group: WorkingGroupPage | None
    access: Access | None
    root: str
    cards: int = 0

    @property
    def name(self) -> str:
        return place_name(self.group)

    @property
    def state(self) -> str:
        return state_of(self.access)

    @property
    def address(self) -> str:
        return access_address(self.access, self.root)

    @property
    def code(self) -> str:
        """For typing; the screen is opened from a computer, by its link."""
        return code_of(self.access) if self.access.kind == AccessKind.TABLE else ""

    @property
    def qr(self) -> str:
        """A picture as its own address; white stays white in the dark."""
        return segno.make(self.address, error="m", micro=False).svg_data_uri(border=3, light="#fff")


@dataclass(frozen=True)
class AccessList:
    rows: tuple[AccessRow, ...]
    typing_address: str

    @property
    def missing(self) -> int:
        return sum(row.access is None for row in self.rows)

    @property
    def closed_tables(self) -> tuple[str, ...]:
        """Codes of the groups that nobody can write to, now or later."""
        closed = (row.group.code for row in self.rows if row.group and not (row.access and row.access.is_unclosed))
        return tuple(closed)


def access_list(event: EventPage) -> AccessList:
    """All groups that work, and the screen; the same few queries for any number of them."""
    root, groups = site_root(event), list(groups_at_tables(event))
    accesses = {access.group_id: access for access in Access.objects.filter(event_id=event.pk)}
    counted = Card.objects.filter(group__in=groups).kept().order_by().values("group").annotate(count=Count("pk"))
    cards = dict(counted.values_list("group", "count"))
    rows = [AccessRow(group, accesses.get(group.pk), root, cards.get(group.pk, 0)) for group in groups]
    return AccessList((*rows, AccessRow(None, accesses.get(None), root)), typing_address(root))


def state_of(access: Access) -> str:
    """ "offen bis 27. März 2026, 12:00 Uhr"."""
    match access.state:
        case AccessState.REVOKED:
            return _("gesperrt seit %s") % _moment(access.revoked_at)
        case AccessState.NOT_YET:
            return _("gilt ab %s") % _moment(access.valid_from)
        case AccessState.EXPIRED:
            return _("abgelaufen am %s") % _moment(access.valid_until)
    return _("offen bis %s") % _moment(access.valid_until)


def _moment(moment) -> str:
    return date_format(localtime(moment), _("j. F Y, H:i \\U\\h\\r"))
