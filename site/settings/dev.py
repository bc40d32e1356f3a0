"""One machine, nothing to install: what `make run` uses. Demo logins exist only here."""

from .base import *

DEBUG = True
SECRET_KEY = "insecure-development-key-never-used-in-production-0123456789"  # noqa: S105 - development only
ALLOWED_HOSTS = ["*"]
DEMO_LOGINS = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
