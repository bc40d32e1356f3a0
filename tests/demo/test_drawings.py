from io import BytesIO

import pytest
from PIL import Image

from website.demo.content.lindenhof.pictures import PICTURES
from website.demo.drawings import DRAWINGS


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.fields["title"])
def test_drawing_is_a_picture_and_the_same_at_each_run(picture):
    first, second = (DRAWINGS[picture.drawing](**picture.options) for _ in range(2))
    assert first == second
    assert Image.open(BytesIO(first)).size == (1600, 1000)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.fields["title"])
def test_picture_is_described(picture):
    assert picture.fields["alt_text"]
    assert bool(picture.fields.get("transcript")) == (picture.fields["kind"] == "pinnwand")


def test_all_kinds_of_photo_occur():
    kinds = {picture.fields["kind"] for picture in PICTURES}
    assert kinds == {"pinnwand", "raum", "nicht_erkennbar", "erkennbar", "plan"}
