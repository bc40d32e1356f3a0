"""Removing a file and discarding a draft: asked first, then done."""

import pytest
from django.urls import reverse

from docs_export.models import Rendition, Version
from tests.docs_export.views.reading import messages_of, text_of
from tests.factories.docs_export import make_file, make_published, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

EXCERPT = {"options": {"cards": False}, "description": "ohne Karten im Wortlaut"}


def url(step, thing):
    return reverse(f"docs_export_admin:{step}", args=[thing.pk])


@pytest.mark.parametrize(("role", "is_offered"), [("Freigabe", True), ("Moderation", False), ("Verwaltung", False)])
def test_excerpt_offers_its_removal_to_those_who_publish(login, event, role, is_offered):
    version = make_published(event)
    page = text_of(login(role).get(url("event", event)))
    assert "Löschen" not in page  # the public file of a published version
    excerpt = make_file(version, **EXCERPT)
    page = text_of(login(role).get(url("event", event)))
    assert (f'href="{url("remove_file", excerpt)}?event=TST-BW1"' in page) is is_offered


@pytest.mark.parametrize(("role", "code"), [("Freigabe", 302), ("Moderation", 404)])
def test_removal_sent_again_says_that_it_is_done(login, event, role, code):
    excerpt = make_file(make_published(event), **EXCERPT)
    address = f"{url('remove_file', excerpt)}?event=TST-BW1"
    login("Freigabe").post(address)
    client = login(role)
    for again in (client.get, client.post):
        assert again(address).status_code == code
    if code == 302:
        response = client.post(address, follow=True)
        assert response.redirect_chain == [(url("event", event), 302)]
        assert messages_of(response)[-1] == "Die Datei ist schon gelöscht."


def test_removal_is_confirmed_first(login, event):
    excerpt = make_file(make_published(event), **EXCERPT)
    staff = login("Freigabe")
    page = text_of(staff.get(url("remove_file", excerpt)))
    assert "Auszug, ohne Internes" in page
    assert "ohne Karten im Wortlaut" in page
    assert Rendition.objects.count() == 2
    response = staff.post(url("remove_file", excerpt), follow=True)
    assert messages_of(response) == ["Auszug, ohne Internes: gelöscht."]
    assert Rendition.objects.count() == 1


def test_removal_of_a_public_file_is_refused(login, event):
    version = make_published(event)
    staff = login("Freigabe")
    rendition = version.renditions.get()
    response = staff.get(url("remove_file", rendition), follow=True)
    assert response.redirect_chain == [(url("event", event), 302)]
    response = staff.post(url("remove_file", rendition), follow=True)
    assert messages_of(response) == ["Diese Datei ist öffentlich. Sie verschwindet nur mit ihrer Fassung."]
    assert Rendition.objects.count() == 1


def test_draft_is_discarded(login, event):
    make_published(event)
    draft = make_version(event, change_note="Versehen")
    make_file(draft)
    staff = login("Freigabe")
    page = text_of(staff.get(url("event", event)))
    assert f'href="{url("discard", draft)}"' in page
    assert f'href="{url("withdraw", draft)}"' not in page
    assert "Die Nummer 1.1 wird nicht neu vergeben." in text_of(staff.get(url("discard", draft)))
    response = staff.post(url("discard", draft), follow=True)
    assert messages_of(response) == ["Der Entwurf von Fassung 1.1 ist verworfen."]
    page = text_of(response).partition("Fassung 1.1</h2>")[2].partition("</section>")[0]
    assert "Entwurf verworfen am" in page
    assert "Versehen" not in page
    assert "zurückgezogen" not in page


def test_published_version_is_not_discarded(login, event):
    version = make_published(event)
    staff = login("Freigabe")
    assert f'href="{url("discard", version)}"' not in text_of(staff.get(url("event", event)))
    response = staff.post(url("discard", version), follow=True)
    assert messages_of(response) == [
        "Diese Fassung war schon öffentlich. Sie lässt sich zurückziehen, aber nicht verwerfen."
    ]
    assert Version.objects.get().is_public is True
