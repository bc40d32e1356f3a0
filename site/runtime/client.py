"""Whose request this is when a proxy of our own stands before us."""

from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address that our proxy saw, which stands last; what stands before it is the visitor's own claim."""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
