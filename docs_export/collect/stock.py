"""What a collection is for, and what it has taken in so far."""

from dataclasses import dataclass, field
from pathlib import PurePath

from districts.enums import PhotoKind
from docs_export import content
from docs_export.enums import SourceKind, Variant


@dataclass(frozen=True)
class Edition:
    """What is said about the version itself; all dates in words."""

    variant: Variant
    version: str
    stand: str
    history: tuple[content.VersionNote, ...] = ()
    omitted: tuple[str, ...] = ()
    is_draft: bool = False  # has no address yet

    @property
    def is_internal(self) -> bool:
        return self.variant == Variant.INTERNAL


@dataclass
class Stock:
    """Remembers each photo and card that enters the document, so that it can be found again and withdrawn."""

    edition: Edition
    photos: dict[str, object] = field(default_factory=dict)  # by the name under which the renderer asks for it
    keys: list[tuple[SourceKind, str, str]] = field(default_factory=list)

    def take_photo(self, photo) -> content.Photo | None:
        """None if it may not be shown, in either variant: a consent that is missing for the one is missing for both."""
        if not photo.publishable:
            return None
        name = file_name_of(photo)
        self.photos.setdefault(name, photo)
        # A picture that was uploaded twice is one file with two consents; the end of either has to find it.
        source = (SourceKind.PHOTO, str(photo.pk), name)
        if source not in self.keys:
            self.keys.append(source)
        return describe_photo(photo, name, number=list(self.photos).index(name) + 1)

    def take_photos(self, photos) -> tuple[content.Photo, ...]:
        return tuple(taken for taken in map(self.take_photo, photos) if taken)

    def take_card(self, card) -> None:
        self.keys.append((SourceKind.CARD, str(card.uuid), ""))


def file_name_of(photo) -> str:
    """By what the file holds, so that a replaced file is another photo."""
    try:
        digest = photo.file_hash or photo.get_file_hash()
    except OSError:  # the file is gone; the document will say so
        digest = f"photo-{photo.pk}"
    return f"{digest}{PurePath(photo.file.name).suffix.lower()}"


def describe_photo(photo, name: str, *, number: int) -> content.Photo:
    """What is printed about a photo."""
    return content.Photo(
        key=f"photo-{photo.pk}",
        source=name,
        kind="board" if photo.kind == PhotoKind.BOARD else photo.kind,
        kind_label=photo.get_kind_display(),
        alt_text=photo.alt_text,
        transcript=photo.transcript,
        caption=photo.caption,
        credit=photo.credit,
        number=number,
        width=photo.width,
        height=photo.height,
    )
