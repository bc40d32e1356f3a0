"""Outcomes and cards for the templates of events and working groups."""

from django import template

from participation.domain.cards import cards_by_cluster
from participation.domain.outcomes import outcomes_of_measure
from website.runtime import results, series

register = template.Library()

register.simple_tag(results.event_results)
register.simple_tag(cards_by_cluster)
register.simple_tag(results.involved)
register.simple_tag(results.photos)
register.simple_tag(outcomes_of_measure, name="measure_outcomes")
register.simple_tag(series.stations, name="series_stations")


@register.simple_tag(takes_context=True)
def group_outcomes(context, group):
    """Outcomes of one working group."""
    request = context.get("request")
    return results.group_outcomes(group, in_preview=getattr(request, "is_preview", False))
