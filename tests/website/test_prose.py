"""Our short cut for what was written in the editor says what Wagtail's filter says."""

import pytest
from wagtail.templatetags.wagtailcore_tags import richtext

from website.runtime.templatetags.werkstatt import prose


@pytest.mark.django_db
@pytest.mark.parametrize("by_id", [False, True])
def test_as_richtext(home, by_id):
    link = f'<a linktype="page" id="{home.pk}">Start</a>' if by_id else '<a href="https://example.org/">x</a>'
    text = f"<p>Licht &amp; Wege {link}</p>"
    assert prose(text) == richtext(text)
    assert f"{prose(text)}" == text or by_id


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_nothing(nothing):
    assert prose(nothing) == richtext(nothing) == ""
