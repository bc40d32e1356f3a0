"""Historic documentations that exist only as somebody else's file or link, or of which only is known that they were."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from docs_export.models import Version
from participation.models import EventPage

from .versions import next_foreign_number


@transaction.atomic
def enter_foreign(event: EventPage, *, by=None, label: str, note: str = "", file=None, url: str = "") -> Version:
    """Enter an older documentation with its label; it is public as soon as somebody publishes it."""
    if not label.strip():
        raise ValidationError({"label": _("Bitte geben Sie eine Bezeichnung an.")})
    EventPage.objects.select_for_update(of=("self",)).get(pk=event.pk)
    major, minor = next_foreign_number(event)
    return Version.objects.create(
        event_id=event.pk,
        major=major,
        minor=minor,
        label=label.strip(),
        change_note=note.strip(),
        frozen_at=timezone.now(),
        frozen_by=by,
        is_foreign=True,
        foreign_file=file or "",
        foreign_url=url,
    )
