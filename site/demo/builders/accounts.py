"""Demo accounts and what they may do, where the settings allow them."""

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction

from districts.domain.roles import district_group
from districts.enums import Role
from districts.models import DistrictPage
from participation.domain.roles import ensure_event_moderation
from participation.models import EventPage
from website.accounts.models import User
from website.demo import logins

DISTRICTS = ("WEH", "LIN", "NUF")
MODERATED = ("WEH-SK7", "NUF-BW1", "NUF-BW2")
ROLES = {logins.REDAKTION: Role.REDAKTION, logins.FREIGABE: Role.FREIGABE, logins.VERWALTUNG: Role.VERWALTUNG}


@transaction.atomic
def build_accounts() -> int:
    """Make the accounts that are missing; returns how many."""
    if not settings.DEMO_LOGINS:
        return 0
    missing = [row for row in logins.LOGINS if not User.objects.filter(email=row[1]).exists()]
    for label, email, password in missing:
        _make(label, email, password)
    return len(missing)


def _make(label: str, email: str, password: str) -> None:
    names = {"first_name": label, "last_name": "(Beispiel)"}
    if email == logins.ADMINISTRATION:
        User.objects.create_superuser(email, password, **names)
        return
    User.objects.create_user(email, password, **names).groups.set(_groups_of(email))


def _groups_of(email: str) -> list[Group]:
    if email == logins.MODERATION:
        return [ensure_event_moderation(event) for event in EventPage.objects.filter(reference__in=MODERATED)]
    return [district_group(page, ROLES[email]) for page in DistrictPage.objects.filter(code__in=DISTRICTS)]
