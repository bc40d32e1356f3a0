"""A Stadtteilkonferenz has a number, a series, and a conference before it."""

from conferences.models import ConferencePage
from docs_export import content

from .events import collect_event
from .outcomes import previous_outcomes
from .registry import collect
from .stock import Stock
from .words import in_words


@collect.register
def collect_conference(conference: ConferencePage, stock: Stock) -> content.Documentation:
    event = collect_event(conference, stock)
    own = {
        "ordinal": conference.ordinal,
        "series_name": conference.series.title,
        "previous_results": _previous_results(conference.previous),
    }
    return content.Documentation(**{**dict(event), **own})  # a copy would take the title as it was typed


def _previous_results(previous: ConferencePage | None) -> content.PreviousResults | None:
    if previous is None or not previous.reference:
        return None
    outcomes = previous_outcomes(previous.working_groups)
    if not outcomes:
        return None
    return content.PreviousResults(event_title=previous.title, event_date=in_words(previous.date), outcomes=outcomes)
