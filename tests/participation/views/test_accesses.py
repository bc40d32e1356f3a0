"""Zugänge: made at once, shown with link and code, changed, closed and issued anew by who may edit the event."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from participation.domain.access import (
    AccessDeniedError,
    code_of,
    ensure_access,
    find_by_token,
    revoke,
    token_of,
)
from participation.domain.roles import ensure_event_moderation
from participation.enums import AccessKind, AccessState, GroupStatus
from participation.models import Access
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import CardFactory, WorkingGroupPageFactory

pytestmark = [pytest.mark.once, pytest.mark.django_db]

SPAN = {"since": "2026-03-26 17:00", "until": "2026-03-27 12:00"}


def address(event, step="accesses", access=None):
    return reverse(f"participation_{step}", args=[event.pk, *([access.pk] if access else [])])


@pytest.fixture
def moderator(client, event, account):
    ensure_event_moderation(event)
    client.force_login(account("moderation", event))
    return client


def shown(client, event):
    return client.get(address(event)).content.decode()


def test_all_missing_links_are_made_at_once(moderator, event, group, plenary):
    existing = ensure_access(event, group)
    response = moderator.post(address(event), SPAN, follow=True)
    assert "2 Zugänge angelegt." in response.content.decode()
    assert Access.objects.filter(event_id=event.pk).count() == 3
    made = Access.objects.exclude(pk=existing.pk)
    ends = {timezone.localtime(access.valid_until).isoformat() for access in made}
    assert ends == {"2026-03-27T12:00:00+01:00"}
    assert "fehlen" not in shown(moderator, event)


@pytest.mark.parametrize("status", [GroupStatus.CANCELLED, GroupStatus.MERGED])
def test_group_that_does_not_work_gets_no_link(moderator, event, group, status):
    WorkingGroupPageFactory(parent=event, title="Fiel aus", number=4, status=status)
    moderator.post(address(event), SPAN)
    assert set(Access.objects.values_list("group", flat=True)) == {group.pk, None}
    assert "Fiel aus" not in shown(moderator, event)


def test_draft_group_gets_a_link(moderator, event):
    draft = WorkingGroupPageFactory(parent=event, number=5, live=False)
    moderator.post(address(event), SPAN)
    assert Access.objects.filter(group=draft).exists()


def test_times_are_shown_and_read_as_germans_write_them(moderator, event, group):
    access = ensure_access(event, group)
    step = address(event, "access_span", access)
    moderator.post(step, {"since": "26.03.2026 17:00", "until": "1.4.2026 9:30"})
    text = moderator.get(step).content.decode()
    assert 'value="26.03.2026 17:00"' in text
    assert 'value="01.04.2026 09:30"' in text


def test_time_that_cannot_be_read_says_how_to_write_it(moderator, event, group):
    step = address(event, "access_span", ensure_access(event, group))
    text = moderator.post(step, SPAN | {"until": "morgen"}).content.decode()
    assert "Bitte schreiben Sie Tag und Uhrzeit so: 27.03.2026 12:00" in text


@pytest.mark.parametrize("until", ["2026-03-26 16:59", "2026-03-26 17:00", "", "x"])
def test_time_that_ends_before_it_begins_makes_nothing(moderator, event, group, until):
    response = moderator.post(address(event), SPAN | {"until": until})
    assert (response.status_code, Access.objects.count()) == (200, 0)


def test_list_shows_link_code_qr_state_and_cards(moderator, event, group):
    access = ensure_access(event, group, until=timezone.now() + timedelta(hours=3))
    CardFactory.create_batch(2, group=group)
    CardFactory(group=group, visibility="withdrawn")
    text = shown(moderator, event)
    assert f'value="http://localhost/tisch/{token_of(access)}/"' in text
    assert "http://localhost/t/" in text
    assert code_of(access) in text
    assert "2 Karten sind bisher da." in text
    assert "<svg" in unquote(text.split('class="access-qr" src="')[1].split('"')[0])
    assert "offen bis" in text


@pytest.mark.parametrize(
    ("begins", "ends", "revoked", "words"),
    [(-2, -1, None, "abgelaufen am"), (1, 2, None, "gilt ab"), (-1, 1, 0, "gesperrt seit"), (-1, 1, None, "offen bis")],
)
def test_state_in_words(moderator, event, group, begins, ends, revoked, words):
    ensure_access(event, group)
    now = timezone.now()
    Access.objects.update(
        valid_from=now + timedelta(hours=begins),
        valid_until=now + timedelta(hours=ends),
        revoked_at=None if revoked is None else now,
    )
    assert f'<strong class="access-state">{words} ' in shown(moderator, event)


def test_key_that_opens_nothing_is_not_handed_on(moderator, event, group):
    access = ensure_access(event, group)
    Access.objects.update(revoked_at=timezone.now())
    text = shown(moderator, event)
    assert [key for key in (token_of(access), code_of(access), "access-qr") if key in text] == []
    assert "Neu ausstellen" in text
    assert "0 Karten sind bisher da." in text


def test_keys_stay_in_no_cache(moderator, event):
    assert "no-store" in moderator.get(address(event))["Cache-Control"]


def queries(client, event) -> int:
    with CaptureQueriesContext(connection) as asked:
        shown(client, event)
    return len(asked)


def test_list_of_many_asks_no_more_than_of_few(moderator, event, group):
    ensure_access(event, group)
    shown(moderator, event)
    few = queries(moderator, event)
    for number in (11, 12, 13):
        ensure_access(event, WorkingGroupPageFactory(parent=event, number=number))
    assert queries(moderator, event) == few


def test_span_is_changed_and_the_link_stays(moderator, event, group):
    access = ensure_access(event, group)
    token = token_of(access)
    moderator.post(address(event, "access_span", access), {"since": "2026-01-01 10:00", "until": "2099-01-01 10:00"})
    assert find_by_token(token, AccessKind.TABLE) == access


def test_revoking_asks_first_and_closes_at_once(moderator, event, group):
    access = ensure_access(event, group)
    assert "ab sofort nichts mehr" in moderator.get(address(event, "access_revoke", access)).content.decode()
    assert find_by_token(token_of(access), AccessKind.TABLE)
    moderator.post(address(event, "access_revoke", access))
    with pytest.raises(AccessDeniedError):
        find_by_token(token_of(access), AccessKind.TABLE)


def test_reissuing_says_that_sheets_are_to_be_printed_again(moderator, event, group):
    access = ensure_access(event, group)
    old = token_of(access)
    revoke(access)
    step = address(event, "access_reissue", access)
    assert "müssen Sie neu drucken" in moderator.get(step).content.decode()
    assert "neu drucken" in moderator.post(step, follow=True).content.decode()
    access.refresh_from_db()
    assert find_by_token(token_of(access), AccessKind.TABLE) == access
    assert token_of(access) != old


@pytest.mark.parametrize("step", ["access_span", "access_revoke", "access_reissue"])
def test_screen_has_neither_code_nor_sheets(moderator, event, step):
    text = moderator.get(address(event, step, ensure_access(event))).content.decode().partition("<main")[2]
    assert [word for word in ("Code", "neu drucken", "ohne Netz", "Gerät") if word in text] == []


def test_new_link_of_the_screen_asks_for_no_new_sheets(moderator, event):
    response = moderator.post(address(event, "access_reissue", ensure_access(event)), follow=True)
    assert [str(message) for message in response.context["messages"]] == [
        "Leinwand: Es gibt einen neuen Link. Bitte öffnen Sie ihn an der Leinwand."
    ]


def test_history_tells_each_step_and_no_key(moderator, event, group):
    moderator.post(address(event), SPAN)
    access = Access.objects.get(group=group)
    keys = [token_of(access), code_of(access)]
    for step in ("access_revoke", "access_reissue"):
        moderator.post(address(event, step, access))
    moderator.post(address(event, "access_span", access), SPAN)
    access.refresh_from_db()
    keys += [token_of(access), code_of(access)]
    entries = PageLogEntry.objects.filter(page=event.pk, action__startswith="participation.").order_by("pk")
    assert [entry.action.partition(".")[2] for entry in entries] == [
        *("make_accesses", "revoke_access", "reissue_access", "change_access")
    ]
    told = " ".join(f"{entry.message} {entry.data}" for entry in entries)
    assert "Zugang gesperrt: AG3 Vernetzung" in told
    assert [key for key in keys if key in told] == []


STEPS = ["accesses", "access_span", "access_revoke", "access_reissue"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("is_live", [True, False], ids=["published", "draft"])
@pytest.mark.parametrize("days", [-3, 0, 3], ids=["after", "during", "before"])
def test_who_may(client, event, group, district, other_district, account, step, is_live, days):
    """The same before, during and after the event, and for drafts: who may edit it, and nobody else."""
    type(event).objects.filter(pk=event.pk).update(live=is_live, sort_date=timezone.localdate() + timedelta(days=days))
    access = None if step == "accesses" else ensure_access(event, group)
    neighbour = ConferencePageFactory(parent=event.get_parent(), ordinal=8)
    accounts = {
        "Moderation": account("moderation", event),
        "Redaktion": account("redaktion", district),
        "Freigabe": account("freigabe", district),
        "Verwaltung": account("verwaltung", district),
        "andere Moderation": account("moderation", neighbour),
        "anderer Stadtteil": account("freigabe", other_district),
    }
    answers = {}
    for name, by in accounts.items():
        client.force_login(by)
        answers[name] = client.get(address(event, step, access)).status_code
    allowed = {"Moderation", "Redaktion", "Freigabe"}
    assert answers == {name: 200 if name in allowed else 403 for name in accounts}


@pytest.mark.parametrize("step", STEPS[1:])
def test_refused_post_changes_nothing(client, event, group, district, account, step):
    access = ensure_access(event, group)
    client.force_login(account("verwaltung", district))
    assert client.post(address(event, step, access), SPAN).status_code == 403
    assert find_by_token(token_of(access), AccessKind.TABLE)


def test_access_of_another_event_is_not_found(moderator, event, group):
    other = ConferencePageFactory(parent=event.get_parent(), ordinal=8)
    access = ensure_access(other)
    assert moderator.post(address(event, "access_revoke", access)).status_code == 404
    access.refresh_from_db()
    assert access.state == AccessState.OPEN


def test_without_login_the_way_leads_to_the_login(client, event):
    assert client.get(address(event))["Location"] == f"/admin/login/?next={address(event)}"


@pytest.mark.parametrize("at", ["event", "group"])
def test_is_linked_from_the_event_and_its_groups(moderator, event, group, at):
    page = {"event": event, "group": group}[at]
    text = moderator.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert address(event) in text


def test_is_linked_from_the_start_page(moderator, event, group):
    assert address(event) in moderator.get(reverse("wagtailadmin_home")).content.decode()
