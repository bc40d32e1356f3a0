"""What the test run uses: development's shape, with nothing that outlives a test."""

import os
import tempfile

TEST_DIR = tempfile.mkdtemp(prefix="werkstattbuch-test-")
os.environ["VAR_DIR"] = TEST_DIR  # queue, media and cache of a test never meet those of a running site

from .base import *  # noqa: E402 - VAR_DIR must be set before

DEBUG = False
SECRET_KEY = "test-key-test-key-test-key-test-key-test-key-test-key"  # noqa: S105 - tests only
ALLOWED_HOSTS = ["*"]
DEMO_LOGINS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    # A test's rows are taken back, never stored: nothing would drop its pages.
    "pages": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
