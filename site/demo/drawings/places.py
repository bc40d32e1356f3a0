"""Rooms, squares and plans in a few lines, after the placeholders of the printed documentation."""

from .paper import GROUND, INK, LINE, SIZE, WHITE, as_png, sheet, typeface, wrapped

WIDTH, HEIGHT = SIZE
FLOOR = 840


def hall() -> bytes:
    """An empty hall with three boards."""
    image, draw = sheet()
    draw.line((0, FLOOR, WIDTH, FLOOR), fill=INK, width=LINE)
    for left in (180, 620, 1060):
        draw.rectangle((left, 200, left + 360, 720), fill=WHITE, outline=INK, width=LINE)
        for line in range(5):
            draw.line((left + 50, 290 + line * 80, left + 310, 290 + line * 80), fill=INK, width=LINE)
        for leg in (left + 60, left + 300):
            draw.line((leg, 720, leg, FLOOR), fill=INK, width=LINE)
    return as_png(image)


def square() -> bytes:
    """A square with two trees and a bench."""
    image, draw = sheet()
    draw.line((0, FLOOR, WIDTH, FLOOR), fill=INK, width=LINE)
    for middle, radius in ((420, 130), (1180, 170)):
        draw.line((middle, FLOOR, middle, 520), fill=INK, width=3 * LINE)
        draw.ellipse((middle - radius, 520 - 2 * radius, middle + radius, 520), fill=WHITE, outline=INK, width=LINE)
    draw.rectangle((680, 720, 920, 744), fill=WHITE, outline=INK, width=LINE)
    for leg in (710, 890):
        draw.line((leg, 744, leg, FLOOR), fill=INK, width=LINE)
    return as_png(image)


def house() -> bytes:
    """A low house with a gable."""
    image, draw = sheet()
    draw.line((0, FLOOR, WIDTH, FLOOR), fill=INK, width=LINE)
    draw.rectangle((320, 460, 1280, FLOOR), fill=WHITE, outline=INK, width=LINE)
    draw.polygon(((260, 460), (800, 220), (1340, 460)), fill=GROUND, outline=INK, width=LINE)
    draw.rectangle((740, 600, 860, FLOOR), outline=INK, width=LINE)
    for left in (430, 1010):
        draw.rectangle((left, 580, left + 160, 700), outline=INK, width=LINE)
    return as_png(image)


def plan() -> bytes:
    """A plan with two roads, four areas and marked places."""
    image, draw = sheet()
    draw.line((0, 880, WIDTH, 160), fill=WHITE, width=60)
    draw.line((380, 0, 900, HEIGHT), fill=WHITE, width=44)
    for x, y, radius in ((420, 420, 190), (900, 320, 120), (1120, 560, 210), (640, 700, 130)):
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=INK, width=LINE)
    for number, (x, y) in enumerate(((300, 720), (560, 300), (760, 520), (1060, 420), (1300, 300)), 1):
        draw.polygon(((x, y - 34), (x + 34, y), (x, y + 34), (x - 34, y)), fill=INK)
        draw.text((x, y), str(number), font=typeface(30, bold=True), fill=WHITE, anchor="mm")
    return as_png(image)


def withheld(label: str) -> bytes:
    """An empty frame that says what kind of photo would hang here."""
    image, draw = sheet()
    draw.rectangle((200, 150, 1400, 850), fill=WHITE, outline=INK, width=LINE)
    draw.text((800, 420), "Platzhalter", font=typeface(72, bold=True), fill=INK, anchor="mm")
    font = typeface(40)
    text = wrapped(draw, label, font, 1000)
    draw.multiline_text((800, 540), text, font=font, fill=INK, anchor="mm", align="center", spacing=10)
    return as_png(image)
