"""The screen in the hall: the page, and its slides anew whenever something has arrived."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import condition, require_safe

from participation.domain.screen import make_show, mark_of
from participation.models import Access

from .door import at_screen


@require_safe
@at_screen
def show(request: HttpRequest, access: Access, token: str) -> HttpResponse:
    """`/leinwand/<token>/`."""
    slides_url = reverse("capture:slides", args=[token])
    return render(request, "participation/screen/page.html", _content(access) | {"slides_url": slides_url})


def _etag(request: HttpRequest, access: Access, token: str) -> str:
    return f'"{mark_of(access.event)}"'


@require_safe
@at_screen
@condition(etag_func=_etag)
def slides(request: HttpRequest, access: Access, token: str) -> HttpResponse:
    """`/leinwand/<token>/folien`: 304 while nothing happens."""
    return render(request, "participation/screen/slides.html", _content(access))


def _content(access: Access) -> dict:
    event = access.event.specific
    return {"event": event, "show": make_show(event)}
