"""What turns a flowable of ReportLab into one that is drawn into a structure element."""

from .structure import Path


class Tagged:
    """Mixin: no begin and end marks in the story, but a path; so splitting and keeping together just work."""

    path: Path = ()

    def _drawOn(self, canvas):
        canvas.push(self.path)
        super()._drawOn(canvas)
        canvas.pop()
