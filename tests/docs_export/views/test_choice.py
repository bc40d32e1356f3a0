"""Ordering a further file in the admin."""

import pytest
from django.urls import reverse
from django.utils import timezone

from docs_export.models import Rendition
from participation.models import ShortVersion
from tests.docs_export.views.reading import messages_of, text_of
from tests.factories.docs_export import make_file, make_group, make_published, make_rendition, make_version, read
from tests.factories.participation import CardFactory, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

ALL = ["glance", "people", "TST-BW1-AG1"]


@pytest.fixture
def version(event):
    event.short_versions.add(ShortVersion(language="tr", text="Kısa"))
    publish(event)
    CardFactory(group=make_group(event, title="Wege"))
    return make_version(event)


@pytest.fixture
def staff(login):
    return login("Moderation")


def make_ready(rendition):
    rendition.status, rendition.file, rendition.sha256, rendition.pages = "ready", "a.pdf", "0", 1
    rendition.save()


def publish_it(version):
    make_file(version)
    version.published_at = timezone.now()
    version.save()


def address(version):
    return reverse("docs_export_admin:choice", args=[version.pk])


def fill(**changes):
    return {"variant": "public", "document": "full", "chapters": ALL, "photos": "on", "cards": "on"} | changes


def test_form_offers_what_the_version_has(staff, version):
    form = staff.get(address(version)).context["form"]
    titles = [str(title) for _key, title in form.fields["chapters"].choices]
    assert titles == ["Auf einen Blick", "Ort, Datum, Teilnehmende", "Arbeitsgruppe\xa01: Wege"]
    assert form.fields["chapters"].initial == ALL
    assert [str(name) for _value, name in form.fields["document"].choices] == [
        *("Dokumentation", "Kurzfassung", "Kurzfassung (Türkçe)"),
    ]


@pytest.mark.parametrize(
    ("changes", "options", "format", "language"),
    [
        ({}, {}, "pdf", "de"),
        ({"chapters": ALL[:2]}, {"without": ["TST-BW1-AG1"]}, "pdf", "de"),
        ({"cards": "", "photos": ""}, {"cards": False}, "pdf", "de"),
        ({"document": "short:tr", "chapters": []}, {}, "short", "tr"),
    ],
)
def test_choice_becomes_a_job(staff, version, changes, options, format, language):
    for _press in range(2):
        response = staff.post(address(version), fill(**changes))
        assert response["Location"] == reverse("docs_export_admin:event", args=[version.event_id])
    rendition = Rendition.objects.get()
    assert (rendition.options, rendition.format, rendition.language) == (options, format, language)


@pytest.mark.parametrize("changes", [{"chapters": []}, {"chapters": ["fremd"]}, {"variant": "geheim"}])
def test_choice_that_makes_no_sense_is_refused(staff, version, changes):
    assert staff.post(address(version), fill(**changes)).context["form"].errors
    assert Rendition.objects.count() == 0


def test_excerpt_says_in_the_list_what_it_lacks(staff, version):
    staff.post(address(version), fill(cards=""))
    page = " ".join(staff.get(reverse("docs_export_admin:event", args=[version.event_id])).content.decode().split())
    assert "Auszug, ohne Internes:" in page
    assert "<p>ohne Karten im Wortlaut</p>" in page
    assert "<details" not in page
    assert "Datei erstellen (öffentlich)" in page  # the whole one is still missing


def test_long_list_of_chapters_is_folded(staff, version):
    make_file(version, options={"cards": False}, description="ohne 5 von 11 Kapiteln\nAuf einen Blick\nGlossar")
    page = " ".join(staff.get(reverse("docs_export_admin:event", args=[version.event_id])).content.decode().split())
    folded = page.partition("<details")[2].partition("</details>")[0]
    assert "ohne 5 von 11 Kapiteln</summary>" in folded
    assert "<li>Auf einen Blick</li><li>Glossar</li>" in folded.replace("> <", "><")


@pytest.mark.parametrize(
    ("fields", "variant", "told"),
    [
        ({"document": "short:tr"}, "public", "Kurzfassung (Türkçe), öffentlich: wird erstellt."),
        ({"cards": ""}, "internal", "Auszug, mit Internem: wird erstellt."),
        ({}, "internal", "Dokumentation, intern: wird erstellt."),
    ],
)
def test_order_of_a_further_file_names_the_file(staff, version, fields, variant, told):
    staff.post(address(version), fill(variant=variant, **fields))
    Rendition.objects.update(sent_at=timezone.now())  # the broker has rung
    response = staff.post(address(version), fill(variant=variant, **fields), follow=True)
    assert messages_of(response)[-1] == told
    make_ready(Rendition.objects.get())
    response = staff.post(address(version), fill(variant=variant, **fields), follow=True)
    assert messages_of(response) == [told.replace("wird erstellt", "gibt es schon")]


ADDRESS = "/d/TST-BW1/1.0-kurz-tr.pdf"
PUBLIC_SHORT = {"document": "short:tr"}


def test_public_short_version_of_a_published_version_is_announced(login, version):
    publish_it(version)
    staff = login("Freigabe")
    page = text_of(staff.get(address(version)))
    assert f"{ADDRESS} öffentlich, sobald sie fertig ist" in page
    response = staff.post(address(version), fill(**PUBLIC_SHORT), follow=True)
    (told,) = messages_of(response)
    assert told.startswith("Kurzfassung (Türkçe), öffentlich: ")
    assert told.endswith(f"{ADDRESS} öffentlich, sobald sie fertig ist.")


def test_public_short_version_of_a_published_version_needs_who_publishes(staff, version):
    publish_it(version)
    form = staff.get(address(version)).context["form"]
    assert [str(name) for _value, name in form.fields["document"].choices] == [
        *("Dokumentation", "Kurzfassung, nur intern", "Kurzfassung (Türkçe), nur intern"),
    ]
    words = "Diese Fassung ist veröffentlicht: Eine öffentliche Kurzfassung bestellt, wer veröffentlichen darf."
    assert words in text_of(staff.post(address(version), fill(**PUBLIC_SHORT)))
    assert version.renditions.filter(format="short").count() == 0
    staff.post(address(version), fill(**PUBLIC_SHORT, variant="internal"))
    assert version.renditions.get(format="short").variant == "internal"


def test_public_short_version_that_failed_is_tried_again_by_who_publishes(login, version):
    publish_it(version)
    failed = make_rendition(version, format="short", status="failed", error="Grund")
    again = reverse("docs_export_admin:retry", args=[failed.pk])
    for role, is_allowed in (("Moderation", False), ("Freigabe", True)):
        client = login(role)
        overview = reverse("docs_export_admin:event", args=[version.event_id])
        assert (again in text_of(client.get(overview))) is is_allowed
        told = messages_of(client.post(again, follow=True))[-1]
        assert ("bestellt, wer veröffentlichen darf" in told) is not is_allowed
        failed.refresh_from_db()
        assert failed.status == ("queued" if is_allowed else "failed")


def test_order_of_what_failed_says_so(staff, version):
    make_rendition(version, status="failed", error="Grund")
    response = staff.post(address(version), fill(), follow=True)
    assert messages_of(response) == [
        "Dokumentation, öffentlich: ist fehlgeschlagen. Bitte drücken Sie „Erneut versuchen“."
    ]


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({}, "TST-BW1-1.0.pdf"),
        ({"variant": "internal"}, "TST-BW1-1.0-intern.pdf"),
        ({"options": {"cards": False}}, "TST-BW1-1.0-auszug-ohne-karten.pdf"),
        ({"format": "short", "language": "de-simple"}, "TST-BW1-1.0-kurz-de-simple.pdf"),
        ({"format": "short", "variant": "internal"}, "TST-BW1-1.0-intern-kurz.pdf"),
    ],
)
def test_files_are_told_apart_by_their_names(staff, version, fields, name):
    rendition = make_file(version, **fields)
    response = staff.get(reverse("docs_export_admin:download", args=[rendition.pk]))
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert b"".join(response.streaming_content) == read(rendition.file)


def test_withdrawn_version_offers_no_choice(staff, event):
    version = make_published(event)
    version.withdrawn_at, version.withdrawal_reason = version.published_at, "Grund"
    version.save()
    assert staff.get(address(version)).status_code == 404
