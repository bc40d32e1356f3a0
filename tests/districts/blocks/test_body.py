import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import StreamValue

from districts.blocks import BodyBlock
from districts.blocks.links import LinkBlock
from tests.factories.districts import PhotoFactory, StandardPageFactory

pytestmark = pytest.mark.django_db
BLOCKS = list(BodyBlock().child_blocks.items())


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _block in BLOCKS])
def test_block_explains_itself_to_editors(name, block):
    given = [getattr(block.meta, key, None) for key in ("icon", "label", "template", "description")]

    assert all(given), given
    assert block.meta.template == f"districts/blocks/{name}.html"
    assert block.get_preview_value() is not None


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _block in BLOCKS])
def test_preview_renders(name, block):
    html = block.render(block.normalize(block.get_preview_value()))

    assert "style=" not in html
    assert bool(html.strip()) is (name != "photo")  # there is no photo in an empty preview


def render(*pairs):
    block = BodyBlock()
    return StreamValue(
        block, [(name, block.child_blocks[name].normalize(value)) for name, value in pairs]
    ).render_as_block()


def test_photo_shows_alternative_text_caption_credit_and_transcript():
    photo = PhotoFactory(alt_text="Ein Plakat", caption="Plakat der Gruppe 3", credit="Büro", transcript="Bänke\nBäume")
    html = render(("photo", {"photo": photo, "caption": ""}))

    for part in ('alt="Ein Plakat"', "Plakat der Gruppe 3", "Foto: Büro", "Bänke<br>Bäume"):
        assert part in html


def test_photo_without_consent_leaves_no_trace():
    html = render(("photo", {"photo": PhotoFactory(kind="erkennbar", alt_text="Frau M."), "caption": "Frau M."}))

    assert "Frau M." not in html
    assert "<img" not in html


def test_what_editors_type_is_no_html():
    html = render(("heading", {"text": "<script>", "level": "h3"}), ("quote", {"text": "<b>x</b>", "source": "<i>"}))

    assert "<h3>&lt;script&gt;</h3>" in html
    assert "&lt;b&gt;x&lt;/b&gt;" in html


@pytest.mark.parametrize(
    ("fields", "accepted"),
    [
        ({"url": "https://example.org/", "text": "Stadt"}, True),
        ({"url": "https://example.org/"}, False),
        ({"text": "Nirgendwohin"}, False),
        ({"url": "https://example.org/", "text": "Zwei Ziele", "page": "a page"}, False),
    ],
)
def test_link_has_exactly_one_target_and_a_text(fields, accepted):
    block = LinkBlock()
    page = StandardPageFactory() if fields.get("page") else None
    value = block.normalize({"text": "", "page": None, "document": None, "url": ""} | fields | {"page": page})
    if accepted:
        assert block.clean(value)["url"] == fields["url"]
        return
    with pytest.raises(ValidationError):
        block.clean(value)
