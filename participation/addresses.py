"""Under which address the site is reached from outside, as it is printed and scanned."""

from django.conf import settings
from django.urls import reverse
from wagtail.models import Page

from .domain.access import token_of
from .enums import AccessKind
from .models import Access


def site_root(page: Page) -> str:
    """Scheme and host of the site that a page belongs to."""
    parts = page.get_url_parts()
    return parts[1] if parts and parts[1] else settings.WAGTAILADMIN_BASE_URL


def access_address(access: Access, root: str) -> str:
    """The link of an access; it is a key."""
    name = "screen" if access.kind == AccessKind.SCREEN else "table"
    return root + reverse(f"capture:{name}", args=[token_of(access)])


def typing_address(root: str) -> str:
    """Where the short code of a sheet is typed."""
    return root + reverse("capture:code")
