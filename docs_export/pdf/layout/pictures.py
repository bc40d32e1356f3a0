"""Photos with caption and transcript; a note in the place of one that cannot be shown."""

from docs_export.content import Photo
from docs_export.pdf.images import Picture
from docs_export.pdf.markup import plain
from docs_export.pdf.tagged import Figure
from docs_export.pdf.theme import Theme

from .columns import Column, Columns
from .grid import BASELINE, GUTTER, HALF, HALF_WIDTH, WIDTH, on_grid
from .text import Text

BOX = {True: (WIDTH, 20 * BASELINE), False: (HALF_WIDTH, 15 * BASELINE)}
"""Largest printed size, of a wide picture and of one of a pair."""


def is_wide(photo: Photo) -> bool:
    return photo.kind == "board"


def fitted(picture: Picture, box: tuple[float, float]) -> tuple[float, float]:
    """The printed size in points: as large as the box allows, but never coarser than 72 dpi."""
    scale = min(box[0] / picture.width, box[1] / picture.height, 1.0)
    return picture.width * scale, picture.height * scale


def photo_figure(picture: Picture, box: tuple[float, float], alt: str) -> Figure:
    width, height = fitted(picture, box)
    return Figure(width, height, alt, lambda canvas, w, h: canvas.draw_jpeg(picture.data, 0, 0, w, h))


def gap_below(figure: Figure) -> float:
    """Between a picture and its caption, so that the caption stands on the grid again."""
    return on_grid(figure.figure_height + HALF) - figure.figure_height


def caption(theme: Theme, photo: Photo, number: int) -> Text:
    """ "Abbildung 3: Was zu sehen ist. Bild: wer es gemacht hat." """
    seen = photo.caption or photo.kind_label
    seen = f"{seen}." if seen and seen[-1] not in ".!?" else seen
    credit = f"Bild: {photo.credit}." if photo.credit else ""
    words = " ".join(part for part in (f"Abbildung {number}:", seen, credit) if part)
    return Text(plain(words.rstrip(":")), theme.caption, tag="Caption")


def missing(theme: Theme, photo: Photo, number: int, reason: str) -> Text:
    """Stands where the picture would be, names it and says what it would show."""
    name = f" („{photo.caption}“)" if photo.caption else ""
    shown = f" Zu sehen wäre: {photo.alt_text}" if photo.alt_text else ""
    return Text(plain(f"Abbildung {number}{name} kann nicht gezeigt werden: {reason}.{shown}"), theme.small)


def pair(theme: Theme, parts: list[list], *, after=BASELINE) -> Columns:
    """One or two pictures beside each other, each a list of flowables."""
    columns = [Column(i * (HALF_WIDTH + GUTTER), HALF_WIDTH, part) for i, part in enumerate(parts)]
    return Columns(columns, after=after)
