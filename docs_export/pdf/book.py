"""What the chapters of one document share: content, theme, numbers, pictures."""

from collections.abc import Callable

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from docs_export.content import Documentation, Options, Photo, RichText
from docs_export.content.excerpt import without_pictures_and_cards

from . import images
from .layout.breaks import A_THIRD
from .layout.grid import BASELINE, FRAME_HEIGHT, height_of
from .layout.pictures import BOX, caption, gap_below, is_wide, missing, photo_figure
from .layout.prose import prose
from .layout.text import Text, Title
from .markup import plain
from .theme import Theme, variant

_FEW = 60


class Book:
    """Handed to each chapter in turn; counts chapters and figures, collects notes.

    `content` is what chapters print; `whole` is for what an excerpt must still count right.
    """

    def __init__(self, whole: Documentation, resolve_photo: images.Resolver, options: Options):
        self.whole, self.options = whole, options
        self.content, self.theme = without_pictures_and_cards(whole, options), Theme(whole.design.accent)
        self.is_short = options.document == "short"
        self.kind = "Auszug aus der Dokumentation" if options.choice else "Dokumentation"
        self.notes: list[str] = []
        self._resolve = resolve_photo
        self._chapters = self._figures = 0

    def chapter(self, title: str, story=(), *, numbered=True, in_contents=True, new_page=True, room=0.0) -> list:
        """A heading and what belongs below it; without `new_page` it begins where all of it or enough of it fits.

        `room` (points) is what has to be free instead.
        """
        self._chapters += numbered
        mark = str(self._chapters) if numbered else ""
        style = self.theme.h1 if new_page else variant(self.theme.h1, spaceBefore=2 * BASELINE)
        heading = Title(plain(title), style, mark=mark, level=1, outline=title, in_contents=in_contents)
        if new_page:
            return [PageBreak(), heading, *story]
        height = height_of(story) if len(story) <= _FEW and not room else FRAME_HEIGHT
        return [CondPageBreak(room or min(height + 5 * BASELINE, A_THIRD)), heading, *story]

    def section(self, title: str, *, in_contents=True) -> Title:
        return Title(plain(title), self.theme.h2, level=2, outline=title, in_contents=in_contents)

    def text(self, words: str, style=None) -> Text:
        """A paragraph of our own words."""
        return Text(plain(words, tied=True), style or self.theme.body)

    def remark(self, words: str) -> Text:
        return Text(plain(words, tied=True), variant(self.theme.small, spaceAfter=BASELINE))

    def prose(self, text: RichText, *, below=2, first_style=None) -> list:
        return prose(self.theme, text, below=below, first_style=first_style)

    def picture(self, source: str, box: tuple[float, float]) -> images.Picture:
        return images.load(source, self._resolve, width=box[0], height=box[1])

    def photo(self, photo: Photo, *, wide: bool | None = None) -> list:
        """The photo with its caption, or a note in its place: one bad file never loses the document."""
        wide = is_wide(photo) if wide is None else wide
        self._figures += 1
        number = self._figures
        try:
            picture = self.picture(photo.source, BOX[wide])
        except images.PictureError as bad:
            note = missing(self.theme, photo, number, str(bad))
            self.notes.append(note.source)
            return [note, caption(self.theme, photo, number)]
        alt = photo.alt_text or photo.caption or photo.kind_label or "Foto ohne Beschreibung"
        figure = photo_figure(picture, BOX[wide], alt)
        return [figure, Spacer(1, gap_below(figure)), caption(self.theme, photo, number)]


Chapter = Callable[[Book], list]
