"""Progress from 0 to 1, only upwards."""

from collections.abc import Callable


class Progress:
    """The callback may raise to abort; that error passes through as it is."""

    def __init__(self, report: Callable[[float], None] | None):
        self._report, self._reached = report, -1.0
        self.abort: BaseException | None = None

    def __call__(self, share: float) -> None:
        share = min(1.0, max(0.0, share))
        if self._report is None or share <= self._reached:
            return
        self._reached = share
        try:
            self._report(share)
        except BaseException as error:
            self.abort = error
            raise

    def part(self, start: float, end: float) -> Callable[[float], None]:
        """A share of the whole for one stage."""
        return lambda share: self(start + (end - start) * share)
