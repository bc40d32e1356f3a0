"""Page and grid in points: A4, a margin column that says what a thing is, a text column that says it."""

import math
from copy import copy

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

BASELINE = 13.5
HALF = BASELINE / 2
LINES = 51

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 25 * mm
WIDTH = 160 * mm
MARGIN = 38 * mm  # margin column with its gutter: where text begins
LABEL_WIDTH = 34 * mm
TEXT_WIDTH = WIDTH - MARGIN
GUTTER = 6 * mm
HALF_WIDTH = (WIDTH - GUTTER) / 2

FRAME_HEIGHT = LINES * BASELINE
BOTTOM = PAGE_HEIGHT - 85.4 - FRAME_HEIGHT
HEADER = PAGE_HEIGHT - 45
FOOTER = 40


def on_grid(height: float) -> float:
    """The next multiple of half a line."""
    return math.ceil(round(height / HALF, 4)) * HALF


def height_of(story, width: float = WIDTH) -> float:
    """How much room some flowables take together, measured without drawing them.

    As in a frame, of the space behind one and that before the next only the larger counts.
    """
    total = behind = 0.0
    for flowable in _parts(story):
        # Paragraphs of several looks turn their text into lines when they are wrapped: that is for drawing.
        measured = copy(flowable) if isinstance(flowable, Paragraph) else flowable
        before = max(0.0, flowable.getSpaceBefore() - behind)
        behind = flowable.getSpaceAfter()
        total += before + measured.wrap(width, 1e6)[1] + behind
    return total


def _parts(story):
    for flowable in story:
        inside = getattr(flowable, "_content", None)  # of a KeepTogether
        yield from _parts(inside) if inside is not None else [flowable]
