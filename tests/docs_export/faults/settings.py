"""A place of its own for real workers: short leases, and a renderer slow enough to be killed."""

from website.settings.base import *  # noqa: F403 - settings are layered by star import
from website.settings.base import CELERY_BROKER_TRANSPORT_OPTIONS, CELERY_BROKER_URL, env

DEBUG = False
SECRET_KEY = "faults-faults-faults-faults-faults-faults-faults-faults"
ALLOWED_HOSTS = ["*"]
DOCS_EXPORT = {
    "RENDERER": "tests.docs_export.faults.slow",
    "LEASE": 4.0,
    "BEAT": 0.5,
    "FIRST_RING": 1.0,
    "RING_AGAIN": 3.0,
}
WORKER_SWEEP_SECONDS = 1
SLOW_RENDER_SECONDS = env.float("SLOW_RENDER_SECONDS", default=2.0)
if CELERY_BROKER_URL.startswith("redis"):
    # Also the list of what is not acknowledged yet is named by this prefix; a queue's name alone would not do.
    CELERY_BROKER_TRANSPORT_OPTIONS["global_keyprefix"] = env("REDIS_PREFIX")
