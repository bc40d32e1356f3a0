from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    ImageQuerySet,
    WagtailImageField,
    get_rendition_upload_to,
    get_upload_to,
)
from wagtail.search import index

from districts.enums import PhotoKind, PhotoState
from districts.imaging import CleanImage, clean_image
from districts.storage import PUBLIC, PhotoStorage

from .photo_consent import PhotoConsent

NEEDS_CONSENT = PhotoKind.IDENTIFIABLE
WITHOUT_PERSONS = (PhotoKind.BOARD, PhotoKind.ROOM, PhotoKind.NOT_IDENTIFIABLE, PhotoKind.PLAN, PhotoKind.LOGO)


class PhotoQuerySet(ImageQuerySet):
    def publishable(self, on=None):
        """Photos that residents may see; the same rule as `Photo.publication_state`."""
        consents = PhotoConsent.objects.filter(photo=models.OuterRef("pk"))
        consented = (
            models.Exists(consents.valid(on))
            & ~models.Exists(consents.invalid(on))
            & (models.Q(contains_minors=False) | models.Exists(consents.valid(on).filter(by_guardians=True)))
        )
        return self.filter(models.Q(kind__in=WITHOUT_PERSONS) | (models.Q(kind=NEEDS_CONSENT) & consented))


class Photo(AbstractImage):
    """A photo, plan or board; its original is never public and carries no camera data."""

    file = WagtailImageField(
        verbose_name=_("Datei"),
        upload_to=get_upload_to,
        storage=PhotoStorage(),
        width_field="width",
        height_field="height",
    )
    kind = models.CharField(
        _("Was ist zu sehen?"),
        max_length=20,
        choices=PhotoKind.choices,
        blank=True,
        help_text=_("Ohne diese Angabe erscheint das Foto nirgends öffentlich."),
    )
    alt_text = models.CharField(
        _("Alternativtext"),
        max_length=255,
        blank=True,
        help_text=_("Was auf dem Bild zu sehen ist, in einem Satz, für Menschen, die es nicht sehen."),
    )
    transcript = models.TextField(
        _("Abschrift"), blank=True, help_text=_("Bei Pinnwänden und Plakaten: der Wortlaut der Karten.")
    )
    caption = models.CharField(_("Bildunterschrift"), max_length=255, blank=True)
    credit = models.CharField(_("Bildnachweis"), max_length=120, blank=True)
    taken_on = models.DateField(_("aufgenommen am"), null=True, blank=True)
    contains_minors = models.BooleanField(
        _("Minderjährige erkennbar"),
        default=False,
        help_text=_("Dann ist die Einwilligung der Sorgeberechtigten nötig."),
    )
    is_demo = models.BooleanField(_("Demonstrationsinhalt"), default=False)

    objects = PhotoQuerySet.as_manager()

    admin_form_fields = (
        "title",
        "file",
        "collection",
        "kind",
        "contains_minors",
        "alt_text",
        "transcript",
        "caption",
        "credit",
        "taken_on",
        "is_demo",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("transcript"),
        index.SearchField("caption"),
        index.FilterField("kind"),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = _("Foto")
        verbose_name_plural = _("Fotos")

    @property
    def publication_state(self) -> PhotoState:
        """What stands in the way of showing this photo to residents, if anything."""
        if self.kind in WITHOUT_PERSONS:
            return PhotoState.PUBLISHABLE
        if self.kind != NEEDS_CONSENT:
            return PhotoState.UNKNOWN_KIND
        consents = list(self.consents.all()) if self.pk else []
        if not consents:
            return PhotoState.CONSENT_MISSING
        if not all(consent.is_valid() for consent in consents):
            return PhotoState.CONSENT_ENDED
        if self.contains_minors and not any(consent.by_guardians for consent in consents):
            return PhotoState.GUARDIANS_MISSING
        return PhotoState.PUBLISHABLE

    @property
    def publishable(self) -> bool:
        return self.publication_state == PhotoState.PUBLISHABLE

    @property
    def missing_texts(self) -> list[str]:
        """German names of the texts without which this photo is not accessible."""
        missing = [] if self.alt_text else [_("Alternativtext")]
        if self.kind == PhotoKind.BOARD and not self.transcript:
            missing.append(_("Abschrift"))
        return missing

    @property
    def default_alt_text(self) -> str:
        return self.alt_text

    def get_upload_to(self, filename):
        # A name of its own: camera and people's names in file names are personal data, and it cannot be guessed.
        extension = filename.rpartition(".")[2].lower()
        return f"originals/{uuid4().hex}.{extension}"

    def clean(self):
        super().clean()
        try:
            self._clean_new_file()
        except ValidationError as error:
            raise ValidationError({"file": error}) from error

    def save(self, *args, **kwargs):
        self.description = self.alt_text
        self._clean_new_file()
        super().save(*args, **kwargs)

    def find_existing_renditions(self, *filters):
        """Renditions that lie where they may lie now; others are made anew in the right place."""
        found = super().find_existing_renditions(*filters)
        public = self.publishable
        stale = [spec for spec, rendition in found.items() if rendition.is_public != public]
        for spec in stale:
            found.pop(spec).delete()
        return found

    def generate_rendition_file(self, filter, *, source=None):
        with super().generate_rendition_file(filter, source=source) as spooled:  # Wagtail leaves it open
            spooled.seek(0)
            return ContentFile(spooled.read(), name=spooled.name)

    def _clean_new_file(self):
        if self.file and not self.file._committed and not isinstance(self.file.file, CleanImage):
            self.file = clean_image(self.file.file)
            self._set_image_file_metadata()


class PhotoRendition(AbstractRendition):
    """A scaled copy of a photo; public only while the photo may be shown."""

    image = models.ForeignKey(Photo, models.CASCADE, related_name="renditions", verbose_name=_("Foto"))
    file = WagtailImageField(
        upload_to=get_rendition_upload_to, storage=PhotoStorage(), width_field="width", height_field="height"
    )

    class Meta:
        verbose_name = _("Bildfassung")
        verbose_name_plural = _("Bildfassungen")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="districts_one_rendition_per_filter"
            )
        ]

    @property
    def is_public(self) -> bool:
        return self.file.name.startswith(PUBLIC)

    def get_upload_to(self, filename):
        return f"{PUBLIC if self.image.publishable else 'renditions/'}{filename}"
