"""What residents may see of pages: published, not private, and below nothing that is hidden."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import Page
from wagtail.query import PageQuerySet


def shown(pages: PageQuerySet) -> PageQuerySet:
    """Those that are published with everything above them and that nobody needs a password or an account for.

    Wagtail unpublishes a page alone, so what stands below it stays "live". Costs one query, for the private places,
    when it is called, and none for each page.
    """
    hidden = (
        Page.objects.order_by()
        .filter(live=False, numchild__gt=0, depth__gt=1)
        .annotate(below=ExpressionWrapper(OuterRef("path"), CharField()))
        .filter(below__startswith=F("path"))
    )
    return pages.live().public().exclude(Exists(hidden))
