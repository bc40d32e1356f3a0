"""A new page gets its address from its title; otherwise a required field of another tab stays empty."""

import pytest
from wagtail.admin.panels import TitleFieldPanel

from conferences.models import ConferencePage
from participation.models import WorkingGroupPage, WorkshopPage


@pytest.mark.parametrize("model", [ConferencePage, WorkshopPage, WorkingGroupPage])
def test_title_fills_the_address(model):
    first = model.edit_handler.children[0].children[0]

    assert (type(first), first.field_name) == (TitleFieldPanel, "title")
