"""ASGI entry point, for hosts that need one; WSGI is the measured default (docs/architecture.md)."""

from django.core.asgi import get_asgi_application

application = get_asgi_application()
