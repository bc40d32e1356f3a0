"""The same files without a worker."""

from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext as _
from wagtail.models import Site

from docs_export.collect import Edition
from docs_export.collect.words import day
from docs_export.enums import Variant
from docs_export.models import Version
from participation.models import EventPage

from .freeze import collect_edition
from .inventory import take_inventory
from .render import read_content, write_document
from .versions import current_version


def find_event(path: str) -> EventPage:
    """By its address on the default site; raises LookupError."""
    site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
    full = f"{site.root_page.url_path.rstrip('/')}/{path.strip('/')}/" if site else path
    event = EventPage.objects.filter(url_path=full).first()
    if event is None:
        raise LookupError(_("Unter %s gibt es keine Veranstaltung.") % path)
    return event.specific


def find_version(event: EventPage, number: str | None) -> Version | None:
    """By its number; without one the version that residents get, else the newest. Raises LookupError."""
    own = Version.objects.own().filter(event_id=event.pk, withdrawn_at=None).newest_first()
    if number is None:
        public = current_version(event)
        return public.version if public and not public.version.is_foreign else own.first()
    for version in own:
        if version.number == number:
            return version
    raise LookupError(_("Fassung %s gibt es nicht.") % number)


def render_version(version: Version, variant: str, target: Path):
    """Byte for byte what a worker of this installation writes."""
    return write_document(read_content(version, variant), version.frozen_at, target)


def render_draft(event: EventPage, variant: str, target: Path, *, now: datetime):
    """What would be frozen now, named as a draft. Raises FreezeError, LookupError."""
    inventory = take_inventory(event)
    if inventory.obstacles:
        raise LookupError(" ".join(inventory.obstacles))
    edition = Edition(Variant(variant), _("Entwurf"), day(now), omitted=inventory.omissions, is_draft=True)
    document, stock = collect_edition(event, edition)

    def read_photo(name: str) -> bytes:
        with stock.photos[name].file.open("rb") as file:
            return file.read()

    return write_document(document, now, target, read_photo=read_photo)
