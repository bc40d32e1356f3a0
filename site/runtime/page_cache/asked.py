"""Which requests may be answered with a page that was made for somebody else, and which answers may be kept."""

from hashlib import sha256
from re import compile as pattern

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.exceptions import DisallowedHost
from django.utils.translation import get_language_from_request

# Never asked for here, so that the tables of an evening don't pay for it. What is kept is chosen below.
APART = ("/admin/", "/tisch/", "/leinwand/", "/t/", "/documents/", "/static/", "/media/", "/healthz", "/d/", "/e/")
VALUE = pattern(r"[\w.-]{1,40}\Z")
VARIES = {"cookie", "accept-language"}
NOT_KEPT = ("no-store", "no-cache", "private", "max-age=0")
LARGEST = 1_000_000  # bytes


def key_of(request) -> str | None:
    """The name of the page that is asked for; None where only this person's own answer will do."""
    if request.method not in ("GET", "HEAD") or request.path_info.startswith(APART) or _is_somebody(request):
        return None
    if request.META.get("QUERY_STRING") and not _is_plain(request.GET):
        return None
    try:
        parts = [request.scheme, request.get_host(), request.path_info, get_language_from_request(request)]
    except DisallowedHost:
        return None
    query = sorted(request.GET.items())
    return sha256(repr((parts, query)).encode("utf-8", "surrogatepass")).hexdigest()


def is_kept(request, response) -> bool:
    """Whether this answer is the same for all who are not signed in: only views that are named, only complete pages.

    The view has to know each parameter: invented ones would fill the cache with copies of the same page.
    """
    return (
        is_page(request, response)
        and set(request.GET) <= settings.PAGE_CACHE_VIEWS[request.resolver_match.view_name]
        and not response.cookies
        and not any(word in response.get("Cache-Control", "") for word in NOT_KEPT)
        and {name.strip().lower() for name in response.get("Vary", "").split(",")} <= VARIES | {""}
        and len(response.content) <= LARGEST
    )


def is_page(request, response) -> bool:
    """Whether a view answered that is named in the settings. A preview has no view."""
    view = request.resolver_match.view_name if request.resolver_match else ""
    named = view in settings.PAGE_CACHE_VIEWS
    return named and request.method == "GET" and response.status_code == 200 and not response.streaming


def _is_somebody(request) -> bool:
    """Signed in, with a message waiting, or somebody's preview."""
    cookies = request.COOKIES
    own = settings.SESSION_COOKIE_NAME in cookies or CookieStorage.cookie_name in cookies
    return own or getattr(request, "is_dummy", False)


def _is_plain(query) -> bool:
    """Each parameter once, with a short value."""
    return bool(query) and all(len(values) == 1 and VALUE.match(values[0]) for _name, values in query.lists())
