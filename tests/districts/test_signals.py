"""What is cleaned by itself when it is saved."""

from io import BytesIO

import pytest
from PIL import Image
from wagtail.users.models import UserProfile

from tests.factories.accounts import UserFactory
from tests.factories.districts import picture_file


@pytest.mark.django_db
def test_account_picture_keeps_no_camera_data():
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (51.0, 2.0, 3.0)}
    profile = UserProfile.get_for_user(UserFactory())
    profile.avatar = picture_file(exif=exif.tobytes())
    profile.save()
    with profile.avatar.open() as stored:
        assert dict(Image.open(BytesIO(stored.read())).getexif()) == {}
