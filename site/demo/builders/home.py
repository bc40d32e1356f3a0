"""The site itself, in a database that holds only what Wagtail's migrations put there."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from districts.models import HomePage
from website.demo.content.home import HOME

from .links import Links
from .pages import publish_page


@transaction.atomic
def ensure_home() -> HomePage:
    """The home page; a new one takes the place of Wagtail's welcome page."""
    home = HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    if home:
        return home
    Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
    root = Page.get_first_root_node()
    welcome = [page for page in root.get_children() if page.specific_class is Page and not page.get_children()]
    home = publish_page(root, HomePage, HOME, Links(is_demo=False))
    _point_site_at(home)
    for page in welcome:
        Page.objects.get(pk=page.pk).delete()
    return home


def _point_site_at(home: HomePage) -> None:
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    port = address.port or {"http": 80, "https": 443}[address.scheme]
    fields = {"hostname": address.hostname, "port": port, "site_name": settings.WAGTAIL_SITE_NAME, "root_page": home}
    Site.objects.update_or_create(is_default_site=True, defaults=fields)
