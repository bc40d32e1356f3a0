"""Tagged PDF (PDF/UA-1 and PDF/A-3a in one file) on the open-source ReportLab, without post-processing.

Knows nothing of what is written with it. The caller brings embedded fonts and texts that its fonts can show.
"""

from . import patches
from .attachments import Attachment
from .canvas import TaggedCanvas, UntaggedContentError
from .document import TaggedDocument, bind_headings, headings
from .figure import Figure
from .flowable import Tagged
from .heading import Heading
from .lines import draw_line, needs_shaping
from .list_item import ListItem
from .paragraph import TaggedParagraph
from .shaping import ShapedFont
from .strict import MissingGlyphError
from .structure import Path, Step, new_key
from .table import TaggedTable

__all__ = [
    "Attachment",
    "Figure",
    "Heading",
    "ListItem",
    "MissingGlyphError",
    "Path",
    "ShapedFont",
    "Step",
    "Tagged",
    "TaggedCanvas",
    "TaggedDocument",
    "TaggedParagraph",
    "TaggedTable",
    "UntaggedContentError",
    "bind_headings",
    "draw_line",
    "headings",
    "needs_shaping",
    "new_key",
]

patches.apply()  # before the first line is broken
