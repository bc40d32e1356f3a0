"""A city's settings without the proxy in front that ends TLS."""

from website.settings.production import *  # noqa: F403 - settings are layered by star import

SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
SECURE_HSTS_SECONDS = 0
