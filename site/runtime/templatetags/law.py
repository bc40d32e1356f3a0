"""The legal pages, and what they say where nothing is known."""

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from website.runtime import law

register = template.Library()
register.simple_tag(law.links, name="law_links")
register.simple_tag(law.address, name="law_address")

NOT_GIVEN = _("nicht angegeben")


@register.filter
def or_not_given(value):
    """The value, or "nicht angegeben" where the office has not said anything yet."""
    return value or format_html('<span class="wb-unknown">{}</span>', NOT_GIVEN)
