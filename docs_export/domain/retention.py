"""Why a page must be kept: its documentation is printed."""

from django.utils.translation import ngettext

from districts.domain.retention import keeps
from docs_export.models import Version


def connect() -> None:
    keeps(versions_of)


def versions_of(pages):
    """Reason for pages that have versions of a documentation, withdrawn ones too."""
    count = Version.objects.filter(event__in=pages.values("pk")).count()
    if count:
        yield (
            ngettext("%d Fassung der Dokumentation gibt es.", "%d Fassungen der Dokumentation gibt es.", count) % count
        )
