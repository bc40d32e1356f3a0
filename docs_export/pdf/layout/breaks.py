"""Where pages may end: short blocks stay whole, pictures make way for what still has room."""

from reportlab.platypus import Flowable, KeepTogether

from docs_export.pdf.tagged import Heading, TaggedDocument, bind_headings

from .grid import FRAME_HEIGHT, height_of

A_THIRD = FRAME_HEIGHT / 3
"""What a chapter needs to begin below the end of the one before."""
_SHORT = FRAME_HEIGHT / 5


def together(story: list) -> list:
    """One block where it is short; a longer one would leave a hole in the page before, so it may be torn."""
    return [KeepTogether(story)] if height_of(story) <= _SHORT else story


class Floating(Flowable):
    """A section that goes behind the following ones, up to the next `Landing`, where they have room and it has none."""

    def __init__(self, section: list):
        super().__init__()
        self.section = bind_headings(section)

    def least(self) -> float:
        """What it needs to begin: its headings and the block below them."""
        heads = next((i for i, part in enumerate(self.section) if not isinstance(part, Heading)), 0)
        return height_of(self.section[: heads + 1])

    def wrap(self, availWidth, availHeight):
        self.width, self.height = availWidth, height_of(self.section)
        return self.width, self.height


class Landing(Flowable):
    """Where a floating section comes down at the latest."""

    def wrap(self, availWidth, availHeight):
        return 0, 0

    def draw(self):
        pass


class BookDocument(TaggedDocument):
    """Decides where a floating section goes when it is known how much of the page is left."""

    def filterFlowables(self, flowables):
        """ReportLab shows what is left to set before it takes the first of it."""
        while len(flowables) > 1 and isinstance(flowables[0], Floating | Landing):
            first = flowables.pop(0)
            if isinstance(first, Floating):
                at = self._place(first, flowables)
                flowables[at:at] = first.section

    def _place(self, floating: Floating, following: list) -> int:
        free = self.frame._y - self.frame._y1p
        if floating.least() <= free or height_of(following[:1]) > free:
            return 0
        return next((i for i, flowable in enumerate(following) if isinstance(flowable, Landing)), 0)
