"""A pin board with its columns and cards."""

from math import ceil

from PIL import Image

from .paper import INK, LINE, SIZE, TEXT, TINTS, WHITE, as_png, sheet, typeface, wrapped

MARGIN = 60
GAP = 24
TOP = 160


def board(columns: dict[str, tuple[str, ...]]) -> bytes:
    """A board with one column per heading, its cards pinned a little askew."""
    image, draw = sheet(WHITE)
    width, height = SIZE
    draw.rectangle((20, 20, width - 20, height - 20), outline=INK, width=LINE)
    across = (width - 2 * MARGIN) // len(columns)
    size = _card_size(across, max(len(notes) for notes in columns.values()))
    for number, (heading, notes) in enumerate(columns.items()):
        left = MARGIN + number * across
        draw.text((left, 64), heading, font=typeface(34, bold=True), fill=INK)
        if number:
            draw.line((left - 20, 60, left - 20, height - 60), fill=INK, width=1)
        for position, note in enumerate(notes):
            _pin(image, _card(note, TINTS[(position + number) % len(TINTS)], size), left, position, number)
    return as_png(image)


def _card_size(across: int, notes: int) -> tuple[int, int]:
    """As large as two beside one another, and all below one another, leave room for."""
    width = (across - 3 * GAP) // 2
    height = (SIZE[1] - TOP - MARGIN) // ceil(notes / 2) - 2 * GAP
    return width, min(height, width * 2 // 3)


def _pin(image: Image.Image, card: Image.Image, left: int, position: int, column: int) -> None:
    row, aside = divmod(position, 2)
    turn = (position * 7 + column * 5) % 5 - 2  # degrees; the same at each run
    place = (left + aside * (card.width + GAP // 2), TOP + row * (card.height + 2 * GAP))
    image.paste(card.rotate(turn, expand=True, fillcolor=WHITE), place)


def _card(note: str, tint: str, size: tuple[int, int]) -> Image.Image:
    card, draw = sheet(tint, size)
    width, height = size
    draw.rectangle((0, 0, width - 1, height - 1), outline=INK, width=2)
    font = typeface(min(30, width // 8))
    draw.multiline_text((14, 12), wrapped(draw, note, font, width - 28), font=font, fill=TEXT, spacing=4)
    return card
