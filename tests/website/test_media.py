"""What lies in the media folder and may be fetched by address alone: copies of public photos, and nothing that runs."""

import importlib

import pytest
from django.urls import Resolver404, resolve
from django.views.static import serve
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form

from tests.factories.accounts import AdminFactory
from website import urls


@pytest.fixture
def in_development(settings):
    settings.DEBUG = True
    yield importlib.reload(urls)
    settings.DEBUG = False
    importlib.reload(urls)


@pytest.mark.parametrize("folder", ["fotos", "avatar_images"])
def test_public_pictures_are_served(in_development, folder):
    assert resolve(f"/media/{folder}/a.jpg", urlconf=in_development).func is serve


@pytest.mark.parametrize("path", ["documents/evil.html", "documents/evil.js", "wagtail_uploads/a.jpg", "a.html"])
def test_other_files_are_not(in_development, path):
    with pytest.raises(Resolver404):
        resolve(f"/media/{path}", urlconf=in_development)


@pytest.mark.parametrize("name", ["a.html", "a.js", "a.svg", "a.xhtml", "a.pdf.htm", "a", "a.css", "a.xml"])
@pytest.mark.django_db
def test_document_that_a_browser_would_run_is_refused(name):
    from django.core.files.uploadedfile import SimpleUploadedFile

    model = get_document_model()
    form = get_document_form(model)({"title": "T"}, {"file": SimpleUploadedFile(name, b"x")}, user=AdminFactory())
    assert "file" in form.errors


@pytest.mark.django_db
def test_document_is_offered_and_never_run(client, home):
    from django.core.files.base import ContentFile

    document = get_document_model().objects.create(title="Liste", file=ContentFile(b"<script>1</script>", "liste.txt"))
    response = client.get(document.url)
    sent = {name: response[name] for name in ("Content-Type", "X-Content-Type-Options", "Content-Security-Policy")}
    assert sent == {
        "Content-Type": "text/plain",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'",
    }
    assert response["Content-Disposition"] == 'attachment; filename="liste.txt"'
    assert b"".join(response.streaming_content) == b"<script>1</script>"
