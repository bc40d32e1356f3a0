import pytest
from django.urls import reverse

from districts.domain.roles import district_collection, district_group
from districts.enums import PhotoKind, Role
from tests.factories.accounts import UserFactory
from tests.factories.districts import DistrictPageFactory, PhotoFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def district():
    return DistrictPageFactory()


@pytest.fixture
def photo(district):
    return PhotoFactory(kind=PhotoKind.IDENTIFIABLE, collection=district_collection(district))


def addresses(photo):
    return [photo.file.url, photo.get_rendition("width-20").url]


def test_public_gets_neither_original_nor_copy(photo, client):
    for address in addresses(photo):
        response = client.get(address)
        assert (response.status_code, response["Location"]) == (302, f"/admin/login/?next={address}")


def test_public_media_folder_does_not_hold_the_files(photo, client):
    for name in (photo.file.name, photo.get_rendition("width-20").file.name):
        assert client.get(f"/media/{name}").status_code == 404


def test_staff_of_the_district_gets_both_uncached(photo, district, client):
    client.force_login(UserFactory(groups=[district_group(district, Role.VERWALTUNG)]))

    for address in addresses(photo):
        response = client.get(address)
        assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
        assert b"".join(response.streaming_content)[:3] == b"\xff\xd8\xff"
        assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
        assert response["X-Content-Type-Options"] == "nosniff"


def test_staff_of_another_district_gets_nothing(photo, client):
    client.force_login(UserFactory(groups=[district_group(DistrictPageFactory(), Role.FREIGABE)]))

    assert [client.get(address).status_code for address in addresses(photo)] == [404, 404]


@pytest.mark.parametrize("name", ["originals/gibt-es-nicht.jpg", "../db.sqlite3", "fotos/x.jpg"])
def test_unknown_file_is_not_found(name, admin_client):
    assert admin_client.get(reverse("districts_photos:file", args=[name])).status_code == 404
