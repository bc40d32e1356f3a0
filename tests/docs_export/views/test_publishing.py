"""Publishing asks first, and says which addresses will show what."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from docs_export.domain.foreign import enter_foreign
from docs_export.models import Version
from participation.enums import Visibility
from participation.models import WorkshopPage
from tests.docs_export.views.reading import messages_of, text_of
from tests.factories.docs_export import make_file, make_group, make_published, make_rendition, make_version
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def staff(login):
    return login("Freigabe")


def step(version):
    return reverse("docs_export_admin:publish", args=[version.pk])


def told(response) -> list[tuple[str, str]]:
    """Each address without its host, and what it will show."""
    lines = response.context["publication"].lines
    return [("/" + line.address.split("/", 3)[3], line.shows) for line in lines]


def test_first_version(staff, event):
    version = make_version(event)
    make_file(version)
    response = staff.get(step(version))
    assert told(response) == [
        ("/d/TST-BW1/1.0.pdf", "Fassung 1.0, bleibt auch später so"),
        ("/d/TST-BW1.pdf", "die aktuelle Fassung: Fassung 1.0"),
        ("/tst/bw1/", "Fassung 1.0 zum Herunterladen"),
    ]
    assert "ist danach nicht mehr die aktuelle" not in text_of(response)
    assert Version.objects.get().published_at is None


def test_second_version_takes_the_place_of_the_first(staff, event):
    first = make_published(event)
    make_file(first, format="short")
    second = make_version(event, change_note="Neu")
    make_file(second)
    make_rendition(second, format="short", language="de-simple")
    response = staff.get(step(second))
    assert told(response) == [
        ("/d/TST-BW1/1.1.pdf", "Fassung 1.1, bleibt auch später so"),
        ("/d/TST-BW1.pdf", "die aktuelle Fassung: Fassung 1.1 statt bisher Fassung 1.0"),
        ("/tst/bw1/", "Fassung 1.1 zum Herunterladen"),
        ("/d/TST-BW1/1.1-kurz-de-simple.pdf", "Kurzfassung in Leichter Sprache, sobald sie fertig ist"),
        ("/d/TST-BW1/kurz-de-simple.pdf", "Kurzfassung in Leichter Sprache, sobald sie fertig ist"),
        ("/d/TST-BW1/kurz.pdf", "nichts mehr: Fassung 1.1 hat keine Kurzfassung"),
    ]
    page = text_of(response)
    assert "Fassung 1.0 ist danach nicht mehr die aktuelle. Unter ihrer eigenen Adresse bleibt sie lesbar." in page


def test_older_version_does_not_become_the_current_one(staff, event):
    older = make_version(event)
    make_file(older)
    make_group(event)
    make_published(event, change_note="Neu")
    response = staff.get(step(older))
    assert told(response)[1] == ("/d/TST-BW1.pdf", "die aktuelle Fassung: weiterhin Fassung 1.1")
    assert "ist danach nicht mehr die aktuelle" not in text_of(response)


def test_what_must_not_be_shown_is_said_before(staff, event):
    card = CardFactory(group=make_group(event), text="Frau Beispiel")
    version = make_version(event)
    make_file(version)
    before = text_of(staff.get(step(version)))
    assert ("nicht mehr gezeigt werden darf" in before, "Jetzt veröffentlichen" in before) == (False, True)
    card.visibility, card.blocked_reason = Visibility.BLOCKED, "Name"
    card.save()
    page = text_of(staff.get(step(version)))
    told = ["nicht mehr gezeigt werden darf", "Zurückziehen und ersetzen", "Entwurf verwerfen"]
    assert [words in page for words in [*told, "Jetzt veröffentlichen"]] == [True, True, True, False]
    response = staff.post(step(version), follow=True)
    words = "Diese Fassung enthält etwas, das nicht mehr gezeigt werden darf: Karte „Frau Beispiel“: gesperrt, Name."
    assert messages_of(response) == [words]
    assert Version.objects.get().published_at is None


def test_document_of_an_event_without_reference_leads_back(staff, event):
    draft = event.get_parent().add_child(instance=WorkshopPage(title="Alt", code="BW7", slug="alt", live=False))
    version = enter_foreign(draft, label="Bericht", file=ContentFile(b"%PDF-1.4", "alt.pdf"))
    response = staff.get(step(version), follow=True)
    words = "Die Veranstaltung hat noch keine Kennung. Sie bekommt sie beim Veröffentlichen."
    assert messages_of(response) == [words]
    file = staff.get(reverse("docs_export_admin:foreign_file", args=[version.pk]))
    assert b"".join(file) == b"%PDF-1.4"
    assert file["Content-Disposition"] == 'attachment; filename="alt-0.1.pdf"'


def test_version_that_cannot_be_published_leads_back(staff, event):
    response = staff.get(step(make_version(event)), follow=True)
    assert response.redirect_chain == [(reverse("docs_export_admin:event", args=[event.pk]), 302)]
    assert messages_of(response) == ["Die öffentliche Datei ist noch nicht fertig."]
