"""Pages are drafted and published as an editor does it, so that everything which hangs on that happens."""

from wagtail.models import Page

from .assemble import assemble
from .links import Links


def publish_page(parent: Page, model: type[Page], fields: dict, links: Links, *key) -> Page:
    """Add a page below its parent and publish it; returns it as it stands in the database."""
    page = assemble(model, fields, links, *key, fields["slug"])
    page.live = False
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    return model.objects.get(pk=page.pk)
