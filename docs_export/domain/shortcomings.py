"""Photos and logos that lack a text or a consent."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from participation.models import EventPage, WorkingGroupPage

from .findings import Finding, State


def photo_findings(page: Page) -> Iterator[Finding]:
    """One line for each photo of a published page that can't be shown, or not be read out."""
    for photo in _photos_of(page):
        url = reverse("wagtailimages:edit", args=[photo.pk])
        if not photo.publishable:
            detail = _("Foto auf „%(page)s“: %(reason)s. Es kommt nicht in die Dokumentation.")
            values = {"page": page.title, "reason": photo.publication_state.label}
            omission = _("Fotos, die nicht gezeigt werden dürfen, sind nicht enthalten.")
            key = f"{State.NO_CONSENT.value}-{page.pk}-{photo.pk}"
            yield Finding(key, page.pk, State.NO_CONSENT, photo.title, detail % values, url, omission)
        elif photo.missing_texts:
            detail = _("Foto auf „%(page)s“ ohne %(texts)s.")
            values = {"page": page.title, "texts": _(" und ").join(str(text) for text in photo.missing_texts)}
            key = f"{State.NO_ALT_TEXT.value}-{page.pk}-{photo.pk}"
            yield Finding(key, page.pk, State.NO_ALT_TEXT, photo.title, detail % values, url)


def logo_findings(event: EventPage) -> Iterator[Finding]:
    """Logos of the district that stay off the cover; one without an alternative text goes by its title."""
    district = event.district
    partners = district.partner_logos.select_related("photo") if district else ()
    own = [district.logo] if district and district.logo else []
    omission = _("Logos, die nicht gezeigt werden dürfen, sind nicht enthalten.")
    for photo in dict.fromkeys([*own, *(row.photo for row in partners)]):
        if not photo.publishable:
            detail = _("Logo des Stadtteils: %s. Es kommt nicht auf das Titelblatt.") % photo.publication_state.label
            url = reverse("wagtailimages:edit", args=[photo.pk])
            key = f"{State.NO_CONSENT.value}-{event.pk}-logo-{photo.pk}"
            yield Finding(key, event.pk, State.NO_CONSENT, photo.title, detail, url, omission)


def _photos_of(page: Page) -> list:
    rows = page.group_photos if isinstance(page, WorkingGroupPage) else page.event_photos
    return [row.photo for row in rows.prefetch_related("photo__consents")]
