"""What a browser may choose from: formats, widths, and what it knows before the photo is there."""

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext

from districts.domain.pictures import make_copies
from districts.models import NewsPage, PhotoConsent
from participation.models import EventPhoto
from tests.factories.districts import PhotoConsentFactory, PhotoFactory, picture_file
from tests.factories.participation import publish
from tests.website.html import Html


@pytest.fixture
def add_photo(conference):
    def add(photo=None):
        photo = photo or PhotoFactory(file=picture_file(size=(1600, 1200)))
        conference.event_photos.add(EventPhoto(photo=photo))
        publish(conference)
        return photo

    return add


def offered(page: Html) -> list[tuple[str, list[str]]]:
    sources = [(item["type"], item["srcset"]) for item in page.all("source")]
    return [(kind, [part.split()[1] for part in srcset.split(", ")]) for kind, srcset in sources]


def test_photo_is_shown_before_its_copies_are_made(add_photo, read, conference):
    add_photo()
    page = Html(read(conference))
    (image,) = page.all("img")
    assert offered(page) == []
    assert (image["width"], image["height"], image["src"].endswith(".jpg")) == ("752", "564", True)


def test_browser_chooses_format_and_width(add_photo, read, conference):
    make_copies(add_photo())
    page = Html(read(conference))
    widths = ["400w", "752w", "1504w"]
    assert offered(page) == [("image/avif", widths), ("image/webp", widths)]
    (image,) = page.all("img")
    assert [part.split()[1] for part in image["srcset"].split(", ")] == widths
    assert image["sizes"] == page.all("source")[0]["sizes"]
    addresses = [part.split()[0] for item in page.all("source", "img") for part in item["srcset"].split(", ")]
    assert {address.startswith("/media/fotos/") for address in addresses} == {True}
    assert [default_storage.exists(address.removeprefix("/media/")) for address in addresses] == [True] * 9


def test_no_copy_is_offered_twice_for_a_small_photo(add_photo, read, conference):
    make_copies(add_photo(PhotoFactory(file=picture_file(size=(500, 300)))))
    assert offered(Html(read(conference)))[0] == ("image/avif", ["400w", "500w"])


def test_only_the_first_photo_is_fetched_at_once(add_photo, read, conference):
    for _ in range(3):
        add_photo()
    assert [item.get("loading") for item in Html(read(conference)).all("img")] == [None, "lazy", "lazy"]


def test_photo_of_news_is_fetched_at_once(read, district):
    page = publish(district.add_child(instance=NewsPage(title="Neu", slug="neu", photo=PhotoFactory())))
    assert [item.get("loading") for item in Html(read(page)).all("img")] == [None]


def test_ended_consent_leaves_nothing_on_the_page(add_photo, read, conference):
    photo = add_photo(PhotoConsentFactory().photo)
    make_copies(photo)
    assert len(Html(read(conference)).all("img")) == 1
    PhotoConsent.objects.all().delete()
    page = Html(read(conference))
    assert (page.all("img"), page.all("source")) == ([], [])


@pytest.mark.parametrize("copied", [False, True])
def test_number_of_queries_does_not_grow_with_photos(copied, add_photo, client, conference):
    numbers = []
    for _ in range(2):
        photo = add_photo()
        client.get(conference.get_url())  # makes what every browser reads
        if copied:
            make_copies(photo)
        with CaptureQueriesContext(connection) as counted:
            client.get(conference.get_url())
        numbers.append(len(counted))
    assert numbers[0] == numbers[1]
