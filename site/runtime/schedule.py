"""Scheduled publishing, done by the worker: what `manage.py publish_scheduled` does, safe for two at once.

Each page is locked and asked again before it changes, so a second worker finds nothing left to do; and each stands
for itself, so one page that can't be published does not hold up the others.
"""

import logging

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

logger = logging.getLogger(__name__)


def publish_scheduled() -> int:
    """Unpublish what has expired and publish what is due; returns how many objects changed."""
    return _unpublish_expired() + _publish_due()


def _unpublish_expired() -> int:
    changed = 0
    for model in _models_with_drafts():
        due = model.objects.filter(live=True, expire_at__lt=timezone.now())
        for pk in due.order_by("expire_at").values_list("pk", flat=True):
            changed += _alone(_unpublish, due, pk)
    return changed


def _publish_due() -> int:
    due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
    pks = due.order_by("approved_go_live_at").values_list("pk", flat=True)
    return sum(_alone(_publish, due, pk) for pk in pks)


def _unpublish(expired) -> None:
    expired.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _publish(revision: Revision) -> None:
    revision.publish(log_action="wagtail.publish.scheduled")


def _alone(change, due, pk) -> bool:
    try:
        with transaction.atomic():
            found = due.select_for_update().filter(pk=pk).first()
            if found is not None:
                change(found)
    except Exception:
        logger.exception("Scheduled publishing failed for %s %s", due.model.__name__, pk)
        return False
    return found is not None


def _models_with_drafts() -> list[type]:
    others = [m for m in apps.get_models() if issubclass(m, DraftStateMixin) and not issubclass(m, Page)]
    return [Page, *others]
