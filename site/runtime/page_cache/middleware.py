"""Answers anonymous readers with a page that is kept, if nothing has changed since it was made."""

from typing import NamedTuple

from django.http import HttpResponse
from django.utils.cache import get_conditional_response, set_response_etag

from . import stamp
from .asked import is_kept, is_page, key_of
from .store import attempt, is_silent


class Held(NamedTuple):
    """A page in the cache."""

    stamp: str
    headers: dict[str, str]
    content: bytes

    def as_response(self) -> HttpResponse:
        return HttpResponse(self.content, headers=self.headers)


class PageCacheMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        key = key_of(request)
        if key is None or is_silent():
            return self.get_response(request)
        now, held = stamp.read(key)  # before the page is made: what changes meanwhile makes it old at once
        if held and held.stamp == now:
            return _said(request, held.as_response(), "hit")
        response = self.get_response(request)
        if not is_page(request, response):
            return response
        if now and is_kept(request, response):
            _prepare(response)
            page = Held(now, dict(response.items()), response.content)
            attempt(lambda cache: cache.set(key, page, stamp.KEPT))
        return _said(request, response, "miss")


def _prepare(response) -> None:
    """Browsers keep the page but ask each time whether it still counts; proxies keep nothing."""
    response.setdefault("Cache-Control", "private, no-cache")
    set_response_etag(response)


def _said(request, response, outcome: str):
    response["X-Cache"] = outcome
    if "ETag" not in response:
        return response
    return get_conditional_response(request, etag=response["ETag"], response=response)
