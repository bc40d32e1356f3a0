"""A consent ends, and the documentation is replaced, to the end: with the real renderer, as residents see it."""

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone

from districts.enums import PhotoKind
from docs_export.domain.render import render_rendition
from docs_export.models import Rendition, Version
from participation.models import EventPhoto
from tests.docs_export.pdf.reading import page_text, structure_text
from tests.docs_export.views.reading import text_of
from tests.factories.districts import PhotoConsentFactory, PhotoFactory
from tests.factories.docs_export import make_version, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage")]
MARK = "Frau Beispiel am Stehtisch"


@pytest.fixture
def staff(login):
    return login("Freigabe")


def render_all() -> None:
    for rendition in Rendition.objects.filter(status="queued"):
        assert render_rendition(rendition.pk) is True


def url(step, thing):
    return reverse(f"docs_export_admin:{step}", args=[thing.pk])


@pytest.fixture
def read(tmp_path):
    """The text and the number of pictures of a PDF that was sent."""

    def read(response):
        file = tmp_path / "sent.pdf"
        file.write_bytes(b"".join(response.streaming_content))
        with pikepdf.open(file) as pdf:
            pictures = sum(len(page.get_images()) for page in pdf.pages)
        return f"{page_text(file)} {structure_text(file)}", pictures

    return read


@pytest.mark.program("pdftotext")
def test_photo_is_gone_and_the_old_file_answers_410(staff, client, event, read):
    photo = PhotoFactory(kind=PhotoKind.IDENTIFIABLE, title=MARK, caption=MARK, alt_text=MARK)
    consent = PhotoConsentFactory(photo=photo)
    event.event_photos.add(EventPhoto(photo=photo))
    publish(event)
    first = make_version(event)
    staff.post(url("order", first), {"variant": "public"})
    render_all()
    staff.post(url("publish", first))
    before = client.get("/d/TST-BW1/1.0.pdf")
    etag = before["ETag"]
    assert before["Cache-Control"] == "public, max-age=60, must-revalidate"
    text, pictures = read(before)
    assert (MARK in text, pictures) == (True, 1)

    consent.withdrawn_on = timezone.localdate()
    consent.save()
    form = staff.get(url("protect", event)).context["form"]
    filled = {"versions": [first.pk], "reason": form.fields["reason"].initial, "replacement": "on"}
    ticks = {finding.key: "on" for finding in form.to_confirm}
    staff.post(url("protect", event), filled | ticks | {"change_note": "Ein Foto entfernt."})
    second = Version.objects.newest_first().first()
    render_all()
    staff.post(url("publish", second))

    gone = client.get("/d/TST-BW1/1.0.pdf", headers={"If-None-Match": etag})
    assert (gone.status_code, gone["Cache-Control"]) == (410, "no-cache")
    assert "Ein Foto darf nicht mehr gezeigt werden." in text_of(gone)
    assert 'href="/d/TST-BW1/1.1.pdf"' in text_of(gone)
    text, pictures = read(client.get("/d/TST-BW1.pdf", headers={"If-None-Match": etag}))
    assert (MARK in text, pictures) == (False, 0)
    assert "Zurückgezogen am" in text
