"""Content Security Policy: a strict one for the residents' site, a relaxed one where Wagtail's admin needs it."""

from functools import lru_cache

from django.urls import NoReverseMatch, reverse

HEADER = "Content-Security-Policy"

PUBLIC = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "media-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'self'"],
}
# Wagtail 8 starts its date and time inputs with inline scripts, lets vendor.js write <style> nodes and has no nonces.
ADMIN = PUBLIC | {
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
}


def header_value(policy: dict[str, list[str]]) -> str:
    """Write a policy as the header wants it."""
    return "; ".join(f"{directive} {' '.join(sources)}" for directive, sources in policy.items())


PUBLIC_HEADER = header_value(PUBLIC)
ADMIN_HEADER = header_value(ADMIN)


class ContentSecurityPolicyMiddleware:
    """Sends one of two policies with every answer, unless the view has set its own."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        # The browser's PDF viewer builds a page of its own out of the answer, which the policy would break.
        if HEADER not in response and not response.get("Content-Type", "").startswith("application/pdf"):
            response[HEADER] = ADMIN_HEADER if request.path_info.startswith(admin_prefix()) else PUBLIC_HEADER
        return response


@lru_cache
def admin_prefix() -> str:
    """Where Wagtail's admin is mounted."""
    try:
        return reverse("wagtailadmin_home")
    except NoReverseMatch:
        return "/admin/"
