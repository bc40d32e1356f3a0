"""A table that stays one Table over page breaks, its repeated head an artifact (ISO 14289-1, 7.5)."""

from reportlab.pdfbase.pdfdoc import DummyDoc
from reportlab.platypus import Table

from .flowable import Tagged
from .strings import text_string
from .structure import Path, Step, new_key


class TaggedTable(Tagged, Table):
    """`head_columns` columns at the left are heads of their rows; `summary` tells what the table shows."""

    head_columns = 0
    continued = False

    tall = 0.0

    def __init__(self, data, *args, head_columns=0, summary="", tall=0.0, path: Path = (), **kwargs):
        """A row may be torn only where `tall` points are free, that is, where it fits on no page."""
        Table.__init__(self, data, *args, **kwargs | {"renderCB": TaggedTable._callback})
        self.key, self.head_columns, self.tall = new_key(), head_columns, tall
        written = text_string(summary).format(DummyDoc())
        attributes = {"A": b"<</O/Table/Summary " + written + b">>"} if summary else None
        self.path = (*path, Step("Table", self.key, attributes))

    def split(self, availWidth, availHeight):
        self.splitInRow = int(0 < self.tall <= availHeight)
        parts = super().split(availWidth, availHeight)
        for index, part in enumerate(parts):
            part.key, part.head_columns, part.path = self.key, self.head_columns, self.path
            part.tall = self.tall
            part.continued = self.continued or index > 0
        return parts

    @staticmethod
    def _callback(table, what, *args):
        """ReportLab tells when a row or a cell starts and ends."""
        react = {
            "startRow": table._start_row,
            "endRow": table._end_row,
            "startCell": table._start_cell,
            "endCell": table._end_cell,
        }.get(what)
        if react:
            react(*args)

    def _repeats(self, row: int) -> bool:
        return self.continued and row < self.repeatRows

    def _start_row(self, row):
        self._furniture = self._repeats(row)
        if self._furniture:
            self.canv.begin_artifact()
            return
        part = "THead" if row < self.repeatRows else "TBody"
        self.canv.push((Step(part, (self.key, part)), Step("TR", new_key())))

    def _end_row(self):
        if self._furniture:
            self.canv.end_artifact()
        else:
            self.canv.pop()

    def _start_cell(self, row, column, *ignored):
        self.canv.push((self._cell(row, column),))

    def _end_cell(self, *ignored):
        self.canv.pop()

    def _cell(self, row: int, column: int) -> Step:
        """TH with its Scope (ISO 14289-1, 7.5), or TD."""
        if row < self.repeatRows:
            return Step("TH", new_key(), {"A": b"<</O/Table/Scope/Column>>"})
        if column < self.head_columns:
            return Step("TH", new_key(), {"A": b"<</O/Table/Scope/Row>>"})
        return Step("TD", new_key())
