"""Ordering a file: what staff choose, brought into one form, so that the same choice twice is one job."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _, gettext_lazy

from docs_export.content import Documentation, Options, chapters_of, settle
from docs_export.content.excerpt import without_pictures_and_cards
from docs_export.enums import Format, Variant
from docs_export.models import Rendition, Version

from . import jobs
from .keys import WHOLE, rendition_key
from .render import read_content
from .selection import describe

PHOTOS_NEEDED = gettext_lazy("Die Fotodokumentation braucht Fotos. Bitte setzen Sie den Haken bei „mit Fotos“.")


class OrderError(ValidationError):
    """Why a file can't be made, as a German sentence."""


@transaction.atomic
def order(version: Version, variant: str, options: Options = WHOLE, *, by=None) -> Rendition:
    """The job for this file, new or not; locks the version, for it may be withdrawn meanwhile. Raises OrderError."""
    version = Version.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if variant not in Variant.values or version.is_foreign or version.is_withdrawn:
        raise OrderError(_("Von dieser Fassung lässt sich diese Datei nicht erstellen."))
    content = read_content(version, variant)
    if options.document == "short":
        return _order_short(version, variant, options.language, content, by=by)
    every = {chapter.key for chapter in chapters_of(content)}
    wants_photos, options = "photo_log" in every and options.has("photo_log"), settle(options, content)
    if not any(options.has(chapter.key) for chapter in chapters_of(without_pictures_and_cards(content, options))):
        lacks_photos = wants_photos and not options.photos
        raise OrderError(PHOTOS_NEEDED if lacks_photos else _("Bitte wählen Sie mindestens ein Kapitel."))
    return request(version, Variant(variant), by=by, options=options, description=describe(options, content))


def _order_short(version: Version, variant: str, language: str, content: Documentation, *, by) -> Rendition:
    if language not in content.short_languages:
        raise OrderError(_("In dieser Sprache gibt es keine Kurzfassung."))
    return request(version, Variant(variant), by=by, options=Options(document="short", language=language))


def request(
    version: Version, variant: Variant, *, by=None, options: Options = WHOLE, description: str = ""
) -> Rendition:
    """The job for this file: a new one, or the one that exists, however often it is asked for."""
    values = {
        "version": version,
        "variant": variant,
        "options": options.choice,
        "format": Format.of(options),
        "language": options.language,
        "description": description,
        "requested_by": by,
    }
    rendition, created = Rendition.objects.get_or_create(
        key=rendition_key(version.pk, variant, options), defaults=values
    )
    if created:
        jobs.send_off(rendition)
    return rendition
