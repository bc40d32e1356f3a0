"""A link opens its own door, as long as it may, and says nothing about the others."""

from datetime import timedelta

import pytest
from django.utils import timezone

from participation.domain.access import (
    AccessDeniedError,
    Denial,
    code_of,
    ensure_access,
    ensure_accesses,
    find_by_code,
    find_by_token,
    reissue,
    revoke,
    token_of,
)
from participation.enums import AccessKind, AccessState
from participation.models import Access
from participation.tokens import ALPHABET, make_code
from tests.factories.participation import WorkshopPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def access(event, group):
    return ensure_access(event, group)


def denial(find, *args):
    with pytest.raises(AccessDeniedError) as caught:
        find(*args)
    return caught.value.denial


def test_a_group_takes_its_access_along_to_another_event(access, event, group):
    other = WorkshopPageFactory(parent=event.get_parent())
    group.move(other, pos="last-child")
    assert ensure_accesses(other) == 1  # its screen; the group has its link
    assert list(Access.objects.values_list("event", "group").order_by("pk")) == [(other.pk, group.pk), (other.pk, None)]


def test_link_and_code_lead_to_the_group(access, group):
    assert find_by_token(token_of(access), AccessKind.TABLE).group_id == group.pk
    assert find_by_code(code_of(access).lower().replace("-", " ")) == access


def test_access_is_made_once(access, event, group):
    assert ensure_access(event, group) == access
    assert ensure_access(event) == ensure_access(event) != access


def test_screen_and_table_are_different_doors(access, event):
    assert denial(find_by_token, token_of(access), AccessKind.SCREEN) == Denial.UNKNOWN
    assert denial(find_by_token, token_of(ensure_access(event)), AccessKind.TABLE) == Denial.UNKNOWN


@pytest.mark.parametrize(
    "forge",
    [
        lambda token: token[:-1] + ("2" if token[-1] != "2" else "3"),
        lambda token: token.replace("-1-", "-2-"),
        lambda token: "9" + token,
        lambda token: token.rpartition("-")[0] + "-",
        lambda token: "",
        lambda token: "x-y-z",
        lambda token: "¹-²-³",
        lambda token: "9" * 400 + "-1-" + "2" * 26,
    ],
)
def test_forged_link_is_unknown(access, forge):
    assert denial(find_by_token, forge(token_of(access)), AccessKind.TABLE) == Denial.UNKNOWN


def test_reissued_link_replaces_the_old_one(access):
    old_token, old_code = token_of(access), code_of(access)

    reissue(access)

    assert denial(find_by_token, old_token, AccessKind.TABLE) == Denial.REPLACED
    assert denial(find_by_code, old_code) == Denial.UNKNOWN
    assert find_by_token(token_of(access), AccessKind.TABLE) == find_by_code(code_of(access)) == access


def test_revoked_link_is_closed_at_once_and_can_be_issued_anew(access):
    revoke(access)
    assert denial(find_by_token, token_of(access), AccessKind.TABLE) == Denial.REVOKED

    reissue(access)
    assert find_by_token(token_of(access), AccessKind.TABLE).state == AccessState.OPEN


@pytest.mark.parametrize(
    ("begins", "ends", "expected"), [(-2, -1, Denial.EXPIRED), (1, 2, Denial.NOT_YET)], ids=["over", "not begun"]
)
def test_link_is_closed_outside_its_time(access, begins, ends, expected):
    now = timezone.now()
    Access.objects.update(valid_from=now + timedelta(hours=begins), valid_until=now + timedelta(hours=ends))

    assert denial(find_by_token, token_of(access), AccessKind.TABLE) == expected
    assert denial(find_by_code, code_of(access)) == expected


def test_nothing_in_the_database_opens_the_door(access):
    stored = " ".join(str(value) for value in Access.objects.values_list().get())

    assert code_of(access) not in stored
    assert code_of(access).replace("-", "") not in stored
    assert token_of(access).rpartition("-")[2] not in stored


def test_code_has_no_letters_that_look_alike():
    assert not set("0O1IL") & set(ALPHABET)
    assert len(make_code(17, 1)) == 9


def test_access_ends_at_noon_after_the_event(event, group):
    event.sort_date = timezone.localdate() + timedelta(days=3)

    end = timezone.localtime(ensure_access(event, group).valid_until)

    assert (end.date(), end.hour) == (event.sort_date + timedelta(days=1), 12)


def test_two_accesses_with_the_same_code_get_different_ones(access, event, plenary, monkeypatch):
    made = iter([code_of(access), "ABCD-EFGH"])
    monkeypatch.setattr("participation.domain.access.make_code", lambda pk, serial: next(made))

    second = ensure_access(event, plenary)

    assert second.serial == 2
