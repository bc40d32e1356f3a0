"""Small sentences and lists of the page of results."""

from django import template
from django.utils.translation import ngettext

from districts.domain.shown import shown
from districts.models import DistrictPage

register = template.Library()
MOST_DISTRICTS = 20


@register.simple_tag
def hit_count(pages, question):
    """ "12 Treffer für „Bank“"."""
    words = ngettext("%(number)d Treffer für „%(typed)s“", "%(number)d Treffer für „%(typed)s“", pages.total)
    return words % {"number": pages.total, "typed": question.typed}


@register.simple_tag
def districts_to_browse():
    """Where somebody may go who found nothing."""
    return list(shown(DistrictPage.objects.order_by("title"))[:MOST_DISTRICTS])
