"""The desk: each office reads its own notes, and says when one is dealt with."""

import pytest

from participation.models import Report
from tests.factories.accounts import AdminFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def reports(district, other_district):
    rows = {"hier": district, "dort": other_district, "alle": None}
    return {
        name: Report.objects.create(kind="error", text=f"Falsch {name}", district=place) for name, place in rows.items()
    }


@pytest.fixture
def sign_in(client, account, district):
    def as_(role):
        user = AdminFactory() if role == "administration" else account(role, district)
        client.force_login(user)
        return user

    return as_


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        ("redaktion", {"hier"}),
        ("freigabe", {"hier"}),
        ("verwaltung", {"hier"}),
        ("administration", {"hier", "dort", "alle"}),
    ],
)
def test_list_holds_only_notes_of_ones_own(client, sign_in, reports, role, seen):
    sign_in(role)
    found = {}
    for address in ("/admin/report/", "/admin/report/?q=Falsch", "/admin/report/results/", "/admin/"):
        text = client.get(address).content.decode()
        found[address] = {name for name in reports if f"Falsch {name}" in text}
    assert found == dict.fromkeys(found, seen) | {"/admin/": set()}
    words = "1 neue Meldung" if len(seen) == 1 else "3 neue Meldungen"
    assert words in client.get("/admin/").content.decode()


@pytest.mark.parametrize(("role", "button"), [("redaktion", True), ("freigabe", True), ("verwaltung", False)])
def test_only_who_answers_may_close(client, sign_in, reports, role, button):
    user = sign_in(role)
    address = f"/admin/meldungen/{reports['hier'].pk}/"
    text = client.get(address).content.decode()
    assert ("Falsch hier" in text, ">Erledigt</button>" in text) == (True, button)
    answer = client.post(address, {"note": "Berichtigt", "close": ""})
    row = Report.objects.get(pk=reports["hier"].pk)
    closed = (302, "done", user, "Berichtigt") if button else (403, "new", None, "")
    assert (answer.status_code, row.status, row.closed_by, row.note) == closed


def test_closed_note_can_be_opened_again(client, sign_in, reports):
    sign_in("redaktion")
    address = f"/admin/meldungen/{reports['hier'].pk}/"
    client.post(address, {"close": ""})
    client.post(address, {"reopen": "", "note": "Noch nicht"})
    row = Report.objects.get(pk=reports["hier"].pk)
    assert (row.status, row.closed_at, row.note) == ("new", None, "Noch nicht")


def test_what_others_wrote_is_text(client, sign_in, reports):
    sign_in("redaktion")
    Report.objects.filter(pk=reports["hier"].pk).update(text="<script>alert(1)</script>", place="<b>x</b>")
    for address in ("/admin/report/", f"/admin/meldungen/{reports['hier'].pk}/"):
        text = client.get(address).content.decode()
        assert ("<script>alert" in text, "&lt;script&gt;alert(1)" in text) == (False, True)


def test_unknown_note(client, sign_in, reports):
    sign_in("redaktion")
    assert client.get("/admin/meldungen/999999999/").status_code == 404
