"""Photos of the board, taken at the table: they wait until the moderation has looked at them."""

from uuid import UUID

from django.utils.translation import gettext as _

from districts.enums import PhotoKind
from districts.imaging import CleanImage
from districts.models import Photo
from participation.models import Access, WaitingPhoto
from participation.operations import RefusedError

from . import walls
from .capture import KNOWN, STORED
from .roles import event_collection
from .tables import read_table

# What the table says about people; without an answer a photo appears nowhere.
KIND_OF_PEOPLE = {"no": PhotoKind.BOARD, "yes": PhotoKind.IDENTIFIABLE, "unknown": ""}


@walls.looking_again
def add_photo(access: Access, uuid: UUID, file: CleanImage, *, people: str, alt: str = "", device: str = "") -> str:
    """Store it once, however often it is sent; raises RefusedError for the uuid of another group's photo."""
    collection = event_collection(access.event)
    with walls.changing(access.group):
        known = WaitingPhoto.objects.filter(uuid=uuid).first()
        if known:
            return _check_known(known, access)
        photo = _make_photo(access, file, collection, kind=KIND_OF_PEOPLE[people], alt=alt)
        WaitingPhoto.objects.create(uuid=uuid, group=access.group, photo=photo, device_secret_hash=device)
    return STORED


def _check_known(known: WaitingPhoto, access: Access) -> str:
    if known.group_id != access.group_id:
        raise RefusedError(_("Dieses Foto ist schon vergeben. Bitte wählen Sie es noch einmal."))
    return KNOWN


def _make_photo(access: Access, file: CleanImage, collection, *, kind: str, alt: str) -> Photo:
    table = read_table(access)
    title = _("Foto von %(table)s") % {"table": table.title}
    photo = Photo(
        title=title[:255], file=file, collection=collection, kind=kind, alt_text=alt, is_demo=table.shows_demo_ribbon
    )
    photo.save()
    return photo
