"""Versions and files of documentations, and the smallest event that can have one."""

import hashlib
import uuid
from pathlib import Path

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Site

from districts.models import DistrictPage
from docs_export.domain.freeze import freeze
from docs_export.domain.inventory import take_inventory
from docs_export.domain.keys import rendition_key
from docs_export.enums import JobStatus, Variant
from docs_export.models import Rendition, Version
from docs_export.models.version import documentation_storage
from participation.models import EventPage, Outcome, WorkingGroupPage, WorkshopPage
from tests.factories.participation import make_outcome, publish

PDF = b"%PDF-1.7 a stand-in"


def make_district(*, code: str = "TST", **fields) -> DistrictPage:
    root = Site.objects.get(is_default_site=True).root_page
    fields = {"title": "Teststadtteil", "slug": code.lower(), **fields}
    return publish(root.add_child(instance=DistrictPage(code=code, **fields)))


def make_event(district: DistrictPage | None = None, *, code: str = "BW1", **fields) -> WorkshopPage:
    """A published Bürgerwerkstatt; it gets its reference with the publication."""
    fields = {"title": "Bürgerwerkstatt Grünzug", "slug": code.lower(), **fields}
    return publish((district or make_district()).add_child(instance=WorkshopPage(code=code, **fields)))


def make_group(event: EventPage, *, number: int = 1, live: bool = True, **fields) -> WorkingGroupPage:
    fields = {"title": f"Thementisch {number}", "slug": f"ag-{number}", **fields}
    group = event.add_child(instance=WorkingGroupPage(number=number, live=live, **fields))
    return publish(group) if live else group


def add_outcome(group: WorkingGroupPage, **fields) -> Outcome:
    """A published outcome; the register gets its entry from the publication."""
    outcome = make_outcome(uuid=uuid.uuid4(), **fields)
    group.outcomes.add(outcome)
    publish(group)
    return Outcome.objects.get(uuid=outcome.uuid)


def make_version(event: EventPage | None = None, **kwargs) -> Version:
    """Frozen like staff do it, everything left out confirmed."""
    event = event or make_event()
    confirmed = {finding.key for finding in take_inventory(event).to_confirm}
    return freeze(event, confirmed=confirmed, **kwargs)


def make_rendition(version: Version | None = None, *, variant: Variant = Variant.PUBLIC, **fields) -> Rendition:
    version = version or make_version()
    rendition = Rendition(version=version, variant=variant, **fields)
    rendition.key = rendition_key(version.pk, variant, rendition.chosen)
    rendition.save()
    return rendition


def make_file(version: Version, *, variant: Variant = Variant.PUBLIC, data: bytes = PDF, **fields) -> Rendition:
    """A rendition that is ready."""
    rendition = make_rendition(version, variant=variant, **fields)
    folder = f"fassungen/{version.pk}/{rendition.pk}"
    rendition.file.name = documentation_storage().save(f"{folder}/{uuid.uuid4()}.pdf", ContentFile(data))
    rendition.status, rendition.progress, rendition.pages = JobStatus.READY, 100, 2
    rendition.bytes, rendition.sha256 = len(data), hashlib.sha256(data).hexdigest()
    rendition.sent_at = rendition.finished_at = timezone.now()
    rendition.save()
    return rendition


def make_published(event: EventPage | None = None, *, data: bytes = PDF, **kwargs) -> Version:
    """A version that residents can download."""
    version = make_version(event, **kwargs)
    make_file(version, data=data)
    version.published_at = timezone.now()
    version.save()
    return version


def read(file) -> bytes:
    """All of a stored file."""
    with file.open("rb") as opened:
        return opened.read()


def stored_files() -> list[Path]:
    """Every file of a rendition in the storage."""
    return sorted(Path(documentation_storage().location, "fassungen").rglob("*.pdf"))
