"""The Celery app: configured by Django's settings, tasks found in every app's tasks.py."""

from celery import Celery
from celery.signals import worker_init

app = Celery("werkstattbuch")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@worker_init.connect
def _add_housekeeping(sender, **kwargs) -> None:
    # Imported here: every process of ours imports this module, only the worker needs its steps.
    from website.runtime.worker import Housekeeping

    sender.app.steps["worker"].add(Housekeeping)
