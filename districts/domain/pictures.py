"""The copies of a photo that a page offers: three widths, in the formats that browsers read, the smallest file first.

The one that every browser reads is made when a page first needs it, which takes some hundredths of a second. The others
take seconds, so a worker makes them; until then a page offers what is there.
"""

from django.db.models import Count, Q

from districts.models import Photo
from districts.storage import PUBLIC

from .photos import sync_renditions

FORMATS = ("avif", "webp", "jpeg")
WIDTHS = (400, 752, 1504)  # a phone, the reading column at its widest, the column on a fine screen
READING_WIDTH = 752


def spec_of(width: int, file_format: str) -> str:
    """The name of a copy; what is see-through becomes white where the format needs it."""
    return f"width-{width}|format-{file_format}" + ("|bgcolor-ffffff" if file_format == "jpeg" else "")


FALLBACK = spec_of(READING_WIDTH, "jpeg")
SPECS = tuple(spec_of(width, file_format) for file_format in FORMATS for width in WIDTHS)


def photos_without_copies():
    """Photos that residents may see and that lack a copy, the latest first."""
    made = Count("renditions", filter=Q(renditions__file__startswith=PUBLIC, renditions__filter_spec__in=SPECS))
    return Photo.objects.publishable().annotate(made=made).filter(made__lt=len(SPECS)).order_by("-pk")


def make_copies(photo: Photo) -> int:
    """Make what is missing; says how many. Only of photos that may be shown: what is kept back gets no copies."""
    if not photo.publishable:
        return 0
    before = photo.renditions.filter(filter_spec__in=SPECS).count()
    photo.get_renditions(*SPECS)
    sync_renditions(photo)  # a consent may have ended meanwhile
    return len(SPECS) - before
