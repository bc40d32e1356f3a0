"""Lends the folder site/ a name that can be imported: `site` itself is a module of the standard library.

A module with a `__path__` is a package, so `website.settings`, `website.urls` and the rest live in site/.
"""

import os
from pathlib import Path

__path__ = [str(Path(__file__).with_name("site"))]

# The one place that names the default: two defaults once made gunicorn serve with DEBUG on.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "website.settings.dev")

from website.celery_app import app as celery  # needs __path__ and the settings default above

__all__ = ["celery"]
