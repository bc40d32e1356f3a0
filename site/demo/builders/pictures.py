"""Drawn pictures enter the district's collection as uploads do."""

from django.core.files.base import ContentFile

from districts.domain.roles import district_collection
from districts.models import Photo, PhotoConsent
from website.demo.content.shapes import Picture
from website.demo.drawings import DRAWINGS

from .assemble import assemble
from .links import Links


def add_picture(picture: Picture, links: Links) -> Photo:
    """Draw a picture, store it and note its consents."""
    drawn = DRAWINGS[picture.drawing](**picture.options)
    photo = assemble(Photo, picture.fields, links)
    photo.collection = district_collection(links.district)
    photo.file = ContentFile(drawn, name="platzhalter.png")
    photo.save()
    for fields in picture.consents:
        consent = assemble(PhotoConsent, fields, links)
        consent.photo = photo
        consent.full_clean()
        consent.save()
    return photo
