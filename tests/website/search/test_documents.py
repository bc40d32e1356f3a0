"""Documents that a page offers are found by their titles, and lead to the file."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from districts.models import StandardPage
from tests.factories.participation import publish
from website.search.keeping import catch_up
from website.search.models import SearchEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def collection(db):
    return Collection.get_first_root_node().add_child(name="Downloads")


@pytest.fixture
def document(collection, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return Document.objects.create(
        title="Lageplan der Straßen", file=ContentFile(b"%PDF", "plan.pdf"), collection=collection
    )


def page_with(document, **fields) -> StandardPage:
    links = {"title": "", "links": [{"text": "", "page": None, "document": document, "url": ""}]}
    text = f'<p>Noch einmal: <a linktype="document" id="{document.pk}">Plan</a></p>'
    return StandardPage(slug="pläne", title="Zum Herunterladen", body=[("links", links), ("text", text)], **fields)


def test_found_once_with_its_page(ask, titles, home, document):
    publish(home.add_child(instance=page_with(document)))
    catch_up()
    assert titles("Lageplan") == ["Lageplan der Straßen"]
    page = ask("strasse")
    assert document.url in [link["href"] for link in page.all("a")]
    assert "Zum Herunterladen" in page.text


def test_not_attached_is_not_found(titles, home, document):
    catch_up()
    assert titles("Lageplan") == []


def test_of_a_draft_is_not_found(titles, home, document):
    home.add_child(instance=page_with(document, live=False))
    catch_up()
    assert titles("Lageplan") == []


def test_of_a_private_collection_is_gone_at_once(titles, home, document, collection):
    publish(home.add_child(instance=page_with(document)))
    catch_up()
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    assert titles("Lageplan") == []
    assert titles("Herunterladen") == ["Zum Herunterladen"]


def test_deleted_one_is_gone(titles, home, document):
    publish(home.add_child(instance=page_with(document)))
    catch_up()
    document.delete()
    assert titles("Lageplan") == []
    assert not SearchEntry.objects.filter(kind="dokument").exists()
