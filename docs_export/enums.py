"""The words of versions and of the files made of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from docs_export.content import Options


class Variant(TextChoices):
    PUBLIC = "public", _("öffentlich")
    INTERNAL = "internal", _("intern")


class Format(TextChoices):
    PDF = "pdf", _("Dokumentation")
    SHORT = "short", _("Kurzfassung")

    @classmethod
    def of(cls, options: Options) -> "Format":
        return cls.SHORT if options.document == "short" else cls.PDF


class JobStatus(TextChoices):
    QUEUED = "queued", _("wartet")
    RENDERING = "rendering", _("wird erstellt")
    READY = "ready", _("fertig")
    FAILED = "failed", _("fehlgeschlagen")


class SourceKind(TextChoices):
    PHOTO = "photo", _("Foto")
    CARD = "card", _("Karte")
