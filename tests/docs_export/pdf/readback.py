"""The read-back: what a source says has to come out of the structure tree whole, in one element, and in its order."""

from collections.abc import Iterator
from pathlib import Path

from docs_export.content import Card, Cluster, Documentation, Facts, Group, ItemList, Outcome, RichText
from docs_export.content.blocks import plain
from docs_export.pdf.glyphs import printable
from docs_export.pdf.layout.cards import dots_in_words
from docs_export.pdf.readback import ALTERNATIVE, Element, normal, told

_INLINE = {"Link", "Span", "Reference", "Quote"}


def elements(path: Path) -> list[tuple[str, str]]:
    """(type, text) of all elements that hold text themselves; that of an inline element belongs to the one around."""
    found: dict[Element, str] = {}
    for element, text in told(path):
        while element.kind in _INLINE:
            element = element.outer
        if element.kind != ALTERNATIVE:
            found[element] = found.get(element, "") + text
    return [(element.kind, normal(text)) for element, text in found.items()]


def lost(path: Path, content: Documentation) -> list[str]:
    """Texts that do not come back whole, or stand before what they follow in the source."""
    found = elements(path)
    missing = []
    for strand in strands(content):
        place = 0
        for text in filter(None, (normal(printable(text)) for text in strand)):
            at = next((i for i in range(place, len(found)) if text in found[i][1]), None)
            if at is None:
                missing.append(text)
            else:
                place = at
    return missing


def strands(content: Documentation) -> Iterator[list[str]]:
    """What belongs together, in the order in which it is told."""
    yield [content.full_title, content.motto]
    yield [content.central_question, *_lines(content.occasion), *_lines(content.goals)]
    yield [*_lines(content.decision_scope.open), *_lines(content.decision_scope.fixed)]
    yield _facts(content.facts)
    yield [t for row in content.attendance for t in (row.label, row.shown)]
    yield [t for item in content.agenda for t in (item.title, *_lines(item.summary), item.speaker)]
    yield _lines(content.method)
    for group in content.groups:
        yield from _of_group(group)
    yield [outcome.headline for outcome in content.outcomes]
    yield [t for step in content.next_steps for t in (step.title, *_lines(step.text), step.responsible)]
    yield [photo.caption for photo in content.photos]
    yield [t for entry in content.glossary for t in (entry.term, entry.explanation)]
    yield _lines(content.sources)
    yield [*_lines(content.design.legal), *content.omitted]
    yield [t for note in content.history for t in (note.version, note.change_note)]
    if content.previous_results:
        for outcome in content.previous_results.outcomes:
            yield [outcome.headline, outcome.status_label, *_log(outcome)]


def _facts(facts: Facts) -> list[str]:
    place = facts.date, facts.time, facts.venue, facts.venue_note
    people = facts.attendance, facts.attendance_note, *facts.moderation, *facts.organisers, *facts.commissioned_by
    further = (text for line in facts.further for text in (line.label, line.text))
    return [*place, *people, facts.invitation, facts.languages, facts.support, *further]


def _of_group(group: Group) -> Iterator[list[str]]:
    yield [group.title, *group.guiding_questions, *group.key_statements, *_lines(group.summary)]
    yield _lines(group.discussion)
    for cluster in group.clusters:
        counted = _dots(cluster) if cluster.cards or cluster.summary else str(cluster.dots or "")  # only in the chart
        yield [cluster.title, counted, cluster.summary, *(text for card in cluster.cards for text in _of_card(card))]
    yield [text for card in group.loose_cards for text in _of_card(card)]
    yield [t for photo in group.photos for t in (photo.caption, *_lines(photo.transcript))]
    yield [text for outcome in group.outcomes for text in _of_outcome(outcome)]


def _of_card(card: Card) -> tuple[str, ...]:
    return card.text, _dots(card)


def _dots(counted: Card | Cluster) -> str:
    return dots_in_words(counted.dots) if counted.dots else ""


def _of_outcome(outcome: Outcome) -> tuple[str, ...]:
    facts = outcome.status_label, outcome.status_since, outcome.responsible, outcome.due
    return outcome.headline, *_lines(outcome.text), *outcome.themes, *facts, *_log(outcome)


def _log(outcome: Outcome) -> list[str]:
    told = [(e.on, e.status_label, *_lines(e.text), e.reason, e.author) for e in outcome.follow_ups]
    return [text for texts in told for text in texts]


def _lines(text: RichText) -> list[str]:
    """Each paragraph, heading and item."""
    blocks = (block.items if isinstance(block, ItemList) else (block,) for block in text.blocks)
    return [plain(part.runs) for parts in blocks for part in parts]
