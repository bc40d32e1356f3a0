"""Whether a stored file is still what its frozen version says: written again and compared."""

import hashlib
import tempfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from django.utils.translation import gettext as _

from docs_export.enums import SourceKind
from docs_export.models import Rendition, Snapshot, SnapshotSource, Version

from . import files
from .making import explain, renderer
from .render import write_rendition


class Verdict(NamedTuple):
    """What was found about one file, or about a version that has none."""

    subject: str
    is_good: bool
    finding: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.finding}"


def verify_versions(reference: str | None = None) -> Iterator[Verdict]:
    """One verdict per ready rendition and per withdrawn version, of one event or of all; raises LookupError."""
    versions = Version.objects.own().select_related("event").order_by("event__reference", "major", "minor")
    if reference is not None:
        versions = versions.filter(event__reference=reference)
        if not versions:
            raise LookupError(_("Zu %s gibt es keine Fassung.") % reference)
    for version in versions:
        if version.is_withdrawn:
            yield Verdict(_name(version), True, _("zurückgezogen; Datei und Inhalt sind gelöscht."))
        for rendition in version.renditions.ready().order_by("pk"):
            yield verify_rendition(rendition)


def verify_rendition(rendition: Rendition) -> Verdict:
    """Compares bytes under the same renderer, the structure's text under another one."""
    with tempfile.TemporaryDirectory() as folder:
        stored, again = Path(folder, "stored.pdf"), Path(folder, "again.pdf")
        is_good, finding = _compare(rendition, stored, again)
    missing = "" if is_good else _missing_photos(rendition)
    subject = f"{_name(rendition.version)}, {rendition.name} ({rendition.get_variant_display()})"
    return Verdict(subject, is_good, " ".join(filter(None, (finding, missing))))


def _compare(rendition: Rendition, stored: Path, again: Path) -> tuple[bool, str]:
    try:
        with rendition.file.open("rb") as file:
            data = file.read()
    except OSError:
        return False, _("Die Datei fehlt.")
    if hashlib.sha256(data).hexdigest() != rendition.sha256:
        return False, _("Die gespeicherte Datei ist verändert worden: Ihre Prüfsumme stimmt nicht.")
    stored.write_bytes(data)
    try:
        write_rendition(rendition, again)
    except Snapshot.DoesNotExist:
        return True, _("Die Datei ist unverändert; ihr Inhalt ist geschwärzt und lässt sich nicht vergleichen.")
    except Exception as error:  # whatever stands in the way of writing it again is the finding
        return False, explain(error)
    if rendition.renderer_version == renderer().RENDERER_VERSION:
        return _compare_bytes(stored, again)
    return _compare_text(rendition, stored, again)


def _compare_bytes(stored: Path, again: Path) -> tuple[bool, str]:
    if stored.read_bytes() == again.read_bytes():
        return True, _("Neu gesetzt Byte für Byte gleich.")
    difference = _difference(stored, again) or _("der Text ist derselbe.")
    return False, _("Neu gesetzt anders, obwohl das Satzprogramm dasselbe ist: %s") % difference


def _compare_text(rendition: Rendition, stored: Path, again: Path) -> tuple[bool, str]:
    stands = {"old": rendition.renderer_version, "new": renderer().RENDERER_VERSION}
    difference = _difference(stored, again)
    if difference:
        words = _("Gesetzt mit Stand %(old)s, jetzt %(new)s: %(difference)s")
        return False, words % {**stands, "difference": difference}
    return True, _("Gesetzt mit Stand %(old)s, jetzt %(new)s: Der Text ist derselbe.") % stands


def _difference(stored: Path, again: Path) -> str:
    """The first place at which the two tell something else; empty if they tell the same."""
    from docs_export.pdf.readback import structure_text  # nobody else needs pikepdf

    told = zip_longest(structure_text(stored), structure_text(again), fillvalue="")
    for before, now in told:
        if before != now:
            return _("Der Text weicht ab, zuerst „%(before)s“, jetzt „%(now)s“.") % {
                "before": before[:120],
                "now": now[:120],
            }
    return ""


def _missing_photos(rendition: Rendition) -> str:
    sources = SnapshotSource.objects.filter(
        snapshot__version=rendition.version, snapshot__variant=rendition.variant, kind=SourceKind.PHOTO
    )
    missing = [name for name in sources.order_by("pk").values_list("file", flat=True) if not files.has_photo(name)]
    return _("Es fehlen Fotos: %s.") % ", ".join(missing) if missing else ""


def _name(version: Version) -> str:
    return f"{version.event.reference}, {version.name}"
