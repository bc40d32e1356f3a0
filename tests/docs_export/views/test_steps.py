"""From the button to the published file, in the admin."""

from datetime import timedelta

import pytest
from celery import current_app
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from docs_export.domain import jobs
from docs_export.domain.freeze import freeze
from docs_export.domain.publish import withdraw_version
from docs_export.domain.render import render_rendition
from docs_export.enums import JobStatus, Variant
from docs_export.models import Rendition, Version
from docs_export.overview import overview_of
from tests.docs_export.views.reading import messages_of, text_of
from tests.factories.docs_export import make_file, make_group, make_published, make_rendition, make_version, read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def staff(login):
    return login("Freigabe")


def url(step, thing):
    return reverse(f"docs_export_admin:{step}", args=[thing.pk])


def test_button_stands_on_events(staff, event):
    page = text_of(staff.get(reverse("wagtailadmin_pages:edit", args=[event.pk])))
    assert f'href="{url("create", event)}"' in page
    assert "Dokumentation erstellen" in page


def test_button_stands_in_the_list_of_pages(staff, event):
    page = text_of(staff.get(reverse("wagtailadmin_explore", args=[event.district.pk])))
    assert url("create", event) in page


def test_button_does_not_stand_on_other_pages(staff, event):
    page = text_of(staff.get(reverse("wagtailadmin_pages:edit", args=[event.district.pk])))
    assert "Dokumentation erstellen" not in page


def test_list_before_freezing(staff, event):
    make_group(event, number=2, live=False, title="Entwurf der Gruppe")
    page = text_of(staff.get(url("create", event)))
    assert "Die Fassung 1.0 hält fest, was jetzt veröffentlicht ist." in page
    assert "Nicht veröffentlicht; kommt nicht in die Dokumentation." in page
    assert "Weglassen: Entwurf der Gruppe" in page
    assert "Was ist neu?" not in page


def test_each_page_stands_in_the_list_once(staff, event):
    make_group(event, title="Stille Gruppe")
    page = text_of(staff.get(url("create", event)))
    assert page.count("Stille Gruppe") == 1
    assert "Ohne Kernaussagen, Ergebnisse und Karten; die Dokumentation nennt nur das Thema." in page


def test_newer_changes_are_not_called_a_page_left_out(staff, event):
    event.motto = "Entwurf"
    event.save_revision()
    page = text_of(staff.get(url("create", event)))
    assert f"Neuere Änderungen weglassen: {event.title}" in page


def test_freezing_orders_the_public_file(staff, event, broker, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = staff.post(url("create", event))
    rendition = Rendition.objects.get()
    assert response["Location"] == url("event", event)
    assert (rendition.version.number, rendition.variant) == ("1.0", "public")
    assert rendition.version.frozen_by == rendition.requested_by is not None
    assert broker == [("docs_export.render", (rendition.pk,))]


def test_pressing_twice_makes_one_job(staff, event, broker):
    assert "Fassung 1.0 ist eingefroren." in messages_of(staff.post(url("create", event), follow=True))[0]
    Rendition.objects.update(sent_at=timezone.now())  # the broker has rung
    assert messages_of(staff.post(url("create", event), follow=True)) == [
        "Fassung 1.0 gibt es schon, seither hat sich nichts geändert. Dokumentation, öffentlich: wird erstellt."
    ]
    assert (Version.objects.count(), Rendition.objects.count()) == (1, 1)


def test_nothing_is_ordered_of_what_was_withdrawn_meanwhile(staff, event, monkeypatch):
    def freeze_and_withdraw(*args, **kwargs):
        return withdraw_version(freeze(*args, **kwargs), reason="Grund")

    monkeypatch.setattr("docs_export.views.create.freeze", freeze_and_withdraw)  # as somebody else in between
    response = staff.post(url("create", event))
    assert "Von dieser Fassung lässt sich diese Datei nicht erstellen." in text_of(response)
    assert Rendition.objects.count() == 0


def test_pressing_twice_at_once_is_no_alarm(staff, event):
    """The first request has made the row and is about to ring."""
    version = make_version(event)
    rendition = make_rendition(version, variant="internal")
    order = url("order", version), {"variant": "internal"}
    assert messages_of(staff.post(*order, follow=True)) == ["Dokumentation, intern: wird erstellt."]
    Rendition.objects.filter(pk=rendition.pk).update(requested_at=timezone.now() - timedelta(seconds=6))
    assert "nicht erreichbar" in messages_of(staff.post(*order, follow=True))[0]


def test_broker_down_is_said_and_the_version_kept(staff, event, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError

    monkeypatch.setattr(current_app._get_current_object(), "send_task", refuse)
    response = staff.post(url("create", event), follow=True)
    text = (
        "Fassung 1.0 ist eingefroren. Dokumentation, öffentlich: ist bestellt. Die Warteschlange ist zurzeit nicht "
        "erreichbar. Die Datei wird erstellt, sobald sie wieder läuft; Sie müssen nichts tun."
    )
    assert messages_of(response) == [text]
    assert Rendition.objects.get().status == JobStatus.QUEUED


def test_what_is_left_out_must_be_ticked(staff, event):
    group = make_group(event, live=False)
    response = staff.post(url("create", event))
    assert response.status_code == 400
    assert "Bitte bestätigen Sie, dass dies nicht in die Dokumentation kommt." in text_of(response)
    assert staff.post(url("create", event), {f"unpublished-{group.pk}": "on"}).status_code == 302


def test_second_version_asks_what_is_new(staff, event):
    make_published(event)
    response = staff.post(url("create", event))
    assert response.status_code == 400
    assert "Bitte schreiben Sie, was in dieser Fassung neu ist." in text_of(response)
    staff.post(url("create", event), {"change_note": "Zahl berichtigt"})
    assert Version.objects.newest_first().first().change_note == "Zahl berichtigt"


def test_unpublished_event_has_no_button_to_freeze(staff, event):
    event.unpublish()
    page = text_of(staff.get(url("create", event)))
    assert "Die Veranstaltung ist nicht veröffentlicht." in page
    assert "Einfrieren" not in page


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, "wartet"),
        ({"status": JobStatus.FAILED, "error": "Das Foto fehlt."}, "Das Foto fehlt."),
        ({"status": JobStatus.FAILED, "error": "x"}, "Erneut versuchen"),
    ],
)
def test_overview_shows_how_far_a_file_is(staff, event, fields, shown):
    make_rendition(make_version(event), **fields)
    assert shown in text_of(staff.get(url("event", event)))


@pytest.mark.parametrize(("seconds", "is_told"), [(5, False), (61, True)])
def test_long_wait_is_explained(staff, event, seconds, is_told):
    make_rendition(make_version(event), requested_at=timezone.now() - timedelta(seconds=seconds))
    assert ("ist ausgelastet oder läuft nicht" in text_of(staff.get(url("event", event)))) is is_told


def test_progress_for_the_script(staff, event):
    rendition = make_rendition(make_version(event))
    token = jobs.claim(rendition)
    jobs.beat(rendition, token, progress=40)
    news = staff.get(url("progress", event)).json()
    assert (news["waiting"], news["status"]) == (True, "Fassung 1.0, Dokumentation, öffentlich: wird erstellt")
    row = " ".join(news["rows"][f"fassung-{rendition.version_id}"].split())
    assert '<progress max="100" value="40"' in row
    assert "wird erstellt, 40 %" in row


def test_progress_ends_with_the_buttons(staff, event):
    rendition = make_rendition(make_version(event))
    render_rendition(rendition.pk)
    news = staff.get(url("progress", event)).json()
    row = news["rows"][f"fassung-{rendition.version_id}"]
    assert (news["waiting"], news["status"]) == (False, "Fassung 1.0, Dokumentation, öffentlich: fertig")
    assert [word in row for word in ("Herunterladen", "Veröffentlichen", "<progress")] == [True, True, False]


def test_progress_refused_to_the_script_is_a_403(login, event):
    client = login("Freigabe nebenan")
    response = client.get(url("progress", event), headers={"X-Requested-With": "XMLHttpRequest"})
    assert response.status_code == 403


def test_notes_of_the_renderer_are_shown(staff, event):
    make_file(make_version(event), notes=["Foto „Markt“ ist nicht lesbar."])
    assert "Foto „Markt“ ist nicht lesbar." in text_of(staff.get(url("event", event)))


def test_draft_can_be_downloaded_inside(staff, event):
    rendition = make_file(make_version(event), variant=Variant.INTERNAL)
    response = staff.get(url("download", rendition))
    assert b"".join(response.streaming_content) == read(rendition.file)
    assert response["Content-Disposition"] == 'attachment; filename="TST-BW1-1.0-intern.pdf"'
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))


def test_file_that_is_not_ready_is_a_404(staff, event):
    assert staff.get(url("download", make_rendition(make_version(event)))).status_code == 404


def test_publishing(staff, event):
    version = make_version(event)
    make_file(version)
    response = staff.post(url("publish", version), follow=True)
    assert messages_of(response) == ["Fassung 1.0 ist veröffentlicht."]
    assert Version.objects.get().is_public is True


def test_publishing_without_a_file_is_refused(staff, event):
    response = staff.post(url("publish", make_version(event)), follow=True)
    assert messages_of(response) == ["Die öffentliche Datei ist noch nicht fertig."]


def test_retry(staff, event):
    rendition = make_rendition(make_version(event), status=JobStatus.FAILED, error="Grund", attempts=3)
    staff.post(url("retry", rendition))
    rendition.refresh_from_db()
    assert (rendition.status, rendition.attempts) == (JobStatus.QUEUED, 0)


def test_internal_file_can_be_ordered(staff, event, broker):
    version = make_version(event)
    staff.post(url("order", version), {"variant": "internal"})
    assert version.renditions.get().variant == Variant.INTERNAL


@pytest.mark.parametrize("variant", ["", "geheim"])
def test_unknown_variant_is_refused(staff, event, variant):
    response = staff.post(url("order", make_version(event)), {"variant": variant}, follow=True)
    assert messages_of(response) == ["Von dieser Fassung lässt sich diese Datei nicht erstellen."]


def test_withdrawal_asks_for_a_reason(staff, event):
    version = make_published(event)
    assert "Zurückziehen ist endgültig" in text_of(staff.get(url("withdraw", version)))
    staff.post(url("withdraw", version), {"reason": ""})
    assert Version.objects.get().withdrawn_at is None
    staff.post(url("withdraw", version), {"reason": "Falsche Zahl"})
    assert Version.objects.get().withdrawal_reason == "Falsche Zahl"


def test_foreign_document_is_entered(staff, event):
    file = SimpleUploadedFile("alt.pdf", b"%PDF-1.4 alt")
    staff.post(url("foreign", event), {"label": "UPDATE", "file": file})
    version = Version.objects.get()
    assert (version.name, version.number, version.is_foreign) == ("UPDATE", "0.1", True)
    assert b"".join(staff.get(url("foreign_file", version)).streaming_content) == b"%PDF-1.4 alt"


def test_foreign_document_is_not_given_our_date_of_publication(staff, event):
    staff.post(url("foreign", event), {"label": "UPDATE"})
    staff.post(url("publish", Version.objects.get()))
    page = text_of(staff.get(url("event", event)))
    assert "veröffentlicht" not in page.partition("UPDATE</h2>")[2]
    today = date_format(timezone.localdate(), "j. F Y")
    assert f"öffentlich · eingetragen am {today}, Datum des Dokuments nicht dokumentiert" in page
    assert "Weder Datei noch Adresse sind eingetragen." in page


def test_foreign_address_needs_no_scheme(staff, event):
    staff.post(url("foreign", event), {"label": "Bericht", "url": "example.org/bericht"})
    assert Version.objects.get().foreign_url == "https://example.org/bericht"
    assert 'type="url"' not in text_of(staff.get(url("foreign", event)))


@pytest.mark.parametrize(("name", "data"), [("alt.docx", b"%PDF-1.4"), ("alt.pdf", b"MZ")])
def test_foreign_document_that_is_no_pdf(staff, event, name, data):
    response = staff.post(url("foreign", event), {"label": "UPDATE", "file": SimpleUploadedFile(name, data)})
    assert "Das ist keine PDF-Datei." in text_of(response)
    assert Version.objects.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_overview_asks_as_often_for_many_as_for_one(staff, event, count, rf, account, django_assert_num_queries):
    for number in range(count):
        make_published(event, change_note=f"Nummer {number}")
    user = account("Administration")
    with django_assert_num_queries(2):
        assert len(overview_of(event, user).rows) == count
