"""Every address of the evening in the admin, asked by everybody. One without a row in the table fails here."""

from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from docs_export.enums import JobStatus
from docs_export.models import Material
from participation.domain.access import ensure_access
from participation.models import Access, Card, Cluster, FollowUp, OutcomeRecord, Report
from tests.factories.accounts import AdminFactory
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import CardFactory, ClusterFactory, WorkingGroupPageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.once]

READS = {"Verwaltung", "Redaktion", "Freigabe", "Moderation", "Administration"}
EDITS = READS - {"Verwaltung"}
ANSWERS = EDITS - {"Moderation"}
READS_ALL = READS - {"Moderation"}
STAFF = READS | {"andere Moderation", "anderer Stadtteil"}
LISTS = EDITS | {"andere Moderation"}  # their own rows; an account without any group has no list

# address: (what it is about, who may, status of GET, status of POST)
EVENING = {
    "participation_accesses": ("event", EDITS, 200, 302),
    "participation_access_span": ("access", EDITS, 200, 302),
    "participation_access_revoke": ("access", EDITS, 200, 302),
    "participation_access_reissue": ("access", EDITS, 200, 302),
    "participation_board": ("group", EDITS, 200, 405),
    "participation_board_feed": ("group", EDITS, 200, 405),
    "participation_board_step": ("group", EDITS, 302, 302),
    "participation_board_ask": ("group", EDITS, 302, 200),
    "participation_import_event": ("event", EDITS, 200, 200),
    "participation_import_event_template": ("event csv", EDITS, 200, 405),
    "participation_import": ("group", EDITS, 200, 200),
    "participation_import_template": ("csv", STAFF, 200, 405),
    "participation_follow_up": ("outcome", ANSWERS, 200, 302),
    "participation_release": ("event", EDITS, 200, 302),
    "participation_reading": ("", READS_ALL | {"anderer Stadtteil"}, 200, 405),
    "participation_reading_event": ("event", READS_ALL, 200, 405),
    "participation_read_draft": ("page", READS_ALL, 200, 405),
    "participation_report": ("report", READS_ALL, 200, 302),
    "docs_export_admin:material": ("event", EDITS, 200, 302),
    "docs_export_admin:material_progress": ("event", EDITS, 200, 405),
    "docs_export_admin:material_file": ("event", EDITS, 200, 405),
    "docs_export_admin:material_retry": ("event", EDITS, 405, 302),
    "wagtailadmin_pages:edit": ("group", EDITS, 200, 200),
    "card:index": ("", LISTS, 200, 405),
    "card:index_results": ("", LISTS, 200, 405),
    "card:add": ("", LISTS, 200, 302),
    "card:edit": ("card", EDITS, 200, 302),
    "card:delete": ("card", EDITS, 200, 302),
    "card:history": ("card", EDITS, 200, 405),
    "card:history_results": ("card", EDITS, 200, 405),
    "card:usage": ("card", EDITS, 200, 405),
    "cluster:index": ("", LISTS, 200, 405),
    "cluster:index_results": ("", LISTS, 200, 405),
    "cluster:add": ("", LISTS, 200, 302),
    "cluster:edit": ("cluster", EDITS, 200, 302),
    "cluster:delete": ("cluster", EDITS, 200, 302),
    "cluster:history": ("cluster", EDITS, 200, 405),
    "cluster:history_results": ("cluster", EDITS, 200, 405),
    "cluster:usage": ("cluster", EDITS, 200, 405),
    "outcome_records:index": ("", LISTS, 200, 405),
    "outcome_records:index_results": ("", LISTS, 200, 405),
    "outcome_records:add": ("", set(), 200, 302),
    "outcome_records:edit": ("outcome", set(), 200, 302),
    "outcome_records:delete": ("outcome", set(), 200, 302),
    "outcome_records:history": ("outcome", set(), 200, 405),
    "outcome_records:history_results": ("outcome", set(), 200, 405),
    "outcome_records:usage": ("outcome", set(), 200, 405),
    "report:index": ("", READS_ALL | {"anderer Stadtteil"}, 200, 405),
    "report:index_results": ("", READS_ALL | {"anderer Stadtteil"}, 200, 405),
    "report:add": ("", set(), 200, 302),
    "report:edit": ("report", set(), 200, 302),
    "report:delete": ("report", set(), 200, 302),
    "report:history": ("report", set(), 200, 405),
    "report:history_results": ("report", set(), 200, 405),
    "report:usage": ("report", set(), 200, 405),
}
# whoever has another list may open the form, but offers nothing to a group that is not theirs
ONLY_OWN_GROUPS = {"card:add": {"andere Moderation": (200, 200)}, "cluster:add": {"andere Moderation": (200, 200)}}
ONLY_READS = {"participation_report": {"Verwaltung": (200, "no")}}
LESS = ONLY_OWN_GROUPS | ONLY_READS
NEVER_POSTED = {"participation_read_draft"}  # says so before it asks who comes
# an address of Wagtail's whose view is ours, and Wagtail's own views of notes, which nobody may use
OF_OTHERS = {"wagtailadmin_pages:edit"} | {
    f"report:{name}" for name in ("add", "edit", "delete", "history", "history_results", "usage")
}
OURS = ("participation.", "docs_export.views.material")
CHANGED = (Card, Cluster, Access, Material, FollowUp, Report)


@pytest.fixture
def things(event, group):
    """What the addresses are about, and a form that fits all of them."""
    card, cluster = CardFactory(group=group), ClusterFactory(group=group)
    names = {"reference": "E1", "headline": "Bänke", "kind": "idea"}
    outcome = OutcomeRecord.objects.create(uuid=uuid4(), group=group, number=1, published_at=timezone.now(), **names)
    ready = {"status": JobStatus.READY, "finished_at": timezone.now(), "sha256": "0" * 64, "pages": 1, "bytes": 4}
    Material(event_id=event.pk, choice={"tally_sheets": 1}, **ready).file.save("material.pdf", ContentFile(b"%PDF"))
    own = {"event": event.pk, "group": group.pk, "page": event.pk, "card": card.pk, "cluster": cluster.pk}
    report = Report.objects.create(kind="error", text="Falsches Datum", district=event.district)
    own |= {"outcome": outcome.pk, "csv": "csv", "report": report.pk}
    arguments = {name: [value] for name, value in own.items()}
    two = {"access": [event.pk, ensure_access(event, group).pk], "event csv": [event.pk, "csv"]}
    return arguments | two | {"": []}


@pytest.fixture
def form(group, things):
    spans = {"since": "2026-03-26 17:00", "until": "2099-03-27 12:00", "on": "2026-03-27", "status": "in_review"}
    card = Card.objects.get()
    board = {"do": "kind", "kind": "wish", "card": card.uuid}
    row = {"group": group.pk, "seen": card.version, "text": "Licht", "title": "Licht", "sort_order": 0}
    return spans | board | row | {"entry_mode": "card", "visibility": "public", "tally_sheets": 1, "card_sheets": 0}


@pytest.fixture
def clients(account, event, series, district, other_district):
    neighbour = ConferencePageFactory(parent=series, ordinal=8)
    WorkingGroupPageFactory(parent=neighbour)
    accounts = {"ohne Rolle": account(), "Administration": AdminFactory(), "Moderation": account("moderation", event)}
    accounts |= {role.title(): account(role, district) for role in ("verwaltung", "redaktion", "freigabe")}
    accounts |= {
        "andere Moderation": account("moderation", neighbour),
        "anderer Stadtteil": account("redaktion", other_district),
    }
    clients = {"nicht angemeldet": Client()}
    for role, by in accounts.items():
        clients[role] = Client()
        clients[role].force_login(by)
    return clients


def own_addresses(patterns=None, route="", space=""):
    """By name, all below /admin/ that our views answer."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        path = route + str(each.pattern)
        if hasattr(each, "url_patterns"):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from own_addresses(each.url_patterns, path, inner)
        elif path.startswith("admin/") and module_of(each.callback).startswith(OURS):
            yield space + each.name


def module_of(view) -> str:
    return getattr(view, "view_class", view).__module__


def test_every_address_has_its_row():
    assert set(EVENING) == set(own_addresses()) | OF_OTHERS


def said(answer) -> int | str:
    """Its status; "no" for every way to say no."""
    if answer.streaming:
        b"".join(answer.streaming_content)
    address = answer.get("Location", "").partition("?")[0]
    return "no" if answer.status_code == 403 or address in ("/admin/", "/admin/login/") else answer.status_code


def rows() -> list:
    return [list(model.objects.order_by("pk").values()) for model in CHANGED]


@pytest.mark.parametrize("name", EVENING)
def test_who_may(name, clients, things, form):
    """Each as if nobody had asked before; a refused step changes nothing."""
    about, allowed, shown, done = EVENING[name]
    before, address = rows(), reverse(name, args=things[about])
    answers, changed = {}, set()
    for role, client in clients.items():
        with transaction.atomic():
            answers[role] = said(client.get(address)), said(client.post(address, form))
            if rows() != before:
                changed.add(role)
            transaction.set_rollback(True)
    refused = "no", 405 if name in NEVER_POSTED else "no"
    wanted = {role: (shown, done) if role in allowed else refused for role in clients}
    wanted["nicht angemeldet"] = wanted["ohne Rolle"] = ("no", "no")
    wanted |= LESS.get(name, {})
    assert answers == wanted
    assert changed <= allowed - set(LESS.get(name, {}))
