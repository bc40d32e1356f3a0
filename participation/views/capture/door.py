"""Lets in who has an open access; everybody else gets a sentence and learns nothing about the group."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from participation.domain.access import AccessDeniedError, find_by_token
from participation.enums import AccessKind
from participation.models import Access

from .answers import deny, explains_unreadable, keep_quiet
from .visit import Visit, read_secret


def at_table(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Calls the view with the visit instead of the token."""

    @wraps(view)
    def at_group(request: HttpRequest, access: Access, token: str, **kwargs) -> HttpResponse:
        return view(request, Visit(access, token, read_secret(request)), **kwargs)

    return _opens(AccessKind.TABLE, at_group)


def at_screen(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Calls the view with the access to an event's screen, and its token."""
    return _opens(AccessKind.SCREEN, view)


def _opens(kind: AccessKind, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    # Nothing that a browser sends by itself opens this door: the key is in the address. So there is nothing to forge.
    @csrf_exempt
    @explains_unreadable
    @wraps(view)
    def let_in(request: HttpRequest, token: str, **kwargs) -> HttpResponse:
        try:
            access = find_by_token(token, kind)
        except AccessDeniedError as error:
            response = deny(request, error.denial, kind)
        else:
            response = view(request, access, token, **kwargs)
        return keep_quiet(response)

    return let_in
