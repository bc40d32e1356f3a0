"""Whose failed logins are counted together."""

from django.http import HttpRequest


def account_name(request: HttpRequest, credentials: dict | None = None) -> str:
    """The e-mail address as accounts compare it: without regard to case, or each spelling had attempts of its own."""
    typed = (credentials or {}).get("username") or request.POST.get("username", "")
    return typed.strip().casefold()
