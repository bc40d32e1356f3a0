"""An outcome: reference in the margin, statement, reason, and who does what until when."""

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether

from docs_export.content import FollowUp, Outcome
from docs_export.pdf.markup import Markup, plain
from docs_export.pdf.tagged import Step, new_key
from docs_export.pdf.theme import Theme
from docs_export.pdf.words import NOT_DOCUMENTED

from .columns import Column, Columns
from .grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH, WIDTH
from .icontext import status_word
from .lists import item_step, list_step
from .prose import paragraphs
from .text import Text, Title

_FACTS = ((0.0, 34 * mm), (36 * mm, 50 * mm), (88 * mm, 34 * mm))


def outcome_block(theme: Theme, outcome: Outcome, *, level: int = 3) -> KeepTogether:
    """Kept on one page."""
    title = _title(theme, outcome, level)
    kind = Text(plain(outcome.kind_label), theme.soft_label)
    text = [Text(part, theme.beside) for part in paragraphs(theme, outcome.text)]
    if outcome.themes:
        text.append(Text(plain("Themen: " + ", ".join(outcome.themes)), theme.soft_label))
    reason = [Column(0, LABEL_WIDTH, [kind] if outcome.kind_label else []), Column(MARGIN, TEXT_WIDTH, text)]
    head = Columns([Column(0, WIDTH, [title])], rule=theme.strong, before=HALF)
    parts = [head, Columns(reason), _facts(theme, outcome), *_log(theme, _telling(outcome))]
    parts[-1].spaceAfter = BASELINE
    return KeepTogether(parts)


def _title(theme: Theme, outcome: Outcome, level: int) -> Title:
    return Title(
        plain(outcome.headline),
        theme.h3,
        mark=outcome.reference,
        level=level,
        outline=f"{outcome.reference} {outcome.headline}",
        in_contents=False,
    )


def _facts(theme: Theme, outcome: Outcome) -> Columns:
    step = list_step()
    values = (
        ("Sachstand", outcome.status_label),
        ("Zuständig", plain(outcome.responsible or NOT_DOCUMENTED)),
        ("Bis", plain(outcome.due or outcome.horizon_label or NOT_DOCUMENTED)),
    )
    columns = []
    for (label, value), (left, width) in zip(values, _FACTS, strict=True):
        item = (step, item_step())
        since = outcome.status_since if label == "Sachstand" else ""
        columns.append(Column(MARGIN + left, width, _fact(theme, label, value, item, since)))
    return Columns(columns, before=HALF)


def _fact(theme: Theme, label: str, value: str | Markup, item: tuple[Step, ...], since: str) -> list[Text]:
    head = Text(plain(label), theme.soft_label, tag="Lbl", path=item)
    if isinstance(value, Markup):
        return [head, Text(value, theme.cell, tag="LBody", path=item)]
    if not value:
        return [head, Text(plain(NOT_DOCUMENTED), theme.cell, tag="LBody", path=item)]
    return [head, status_word(theme, value, since=since, tag="LBody", path=item)]


def follow_up_block(theme: Theme, outcome: Outcome, *, level: int = 3) -> KeepTogether:
    """An outcome of the event before, with what was told about it since."""
    parts = [Columns([Column(0, WIDTH, [_title(theme, outcome, level)])], rule=theme.hair, before=HALF)]
    if outcome.status_label:
        word = status_word(theme, outcome.status_label, theme.soft_label)
        parts.append(Columns([Column(MARGIN, TEXT_WIDTH, [word])]))
    parts += _log(theme, outcome.follow_ups)
    parts[-1].spaceAfter = BASELINE
    return KeepTogether(parts)


def _telling(outcome: Outcome) -> tuple[FollowUp, ...]:
    """The log, unless its only entry says no more than the present status with its date, which stands above it."""
    known = FollowUp(on=outcome.status_since, status_label=outcome.status_label)
    return () if outcome.follow_ups == (known,) else outcome.follow_ups


def _log(theme: Theme, follow_ups: tuple[FollowUp, ...]) -> list[Columns]:
    step = list_step()
    made = [_follow_up(theme, entry, (step, item_step())) for entry in follow_ups]
    if made:
        made[0].spaceBefore = HALF
    return made


def _follow_up(theme: Theme, entry: FollowUp, item: tuple[Step, ...]) -> Columns:
    """When, the status reached, and what was told; the status names whom it was handed to."""
    label = Text(plain(entry.on or NOT_DOCUMENTED), theme.soft_label, tag="Lbl", path=item)
    reason = plain(f"Grund: {entry.reason}", tied=True) if entry.reason else None
    parts = [(plain(entry.status_label), theme.row_head)]
    parts += [(part, theme.cell) for part in (*paragraphs(theme, entry.text), reason)]
    parts += [(plain(entry.author), theme.small)]
    told = [part for part in parts if part[0]] or [(plain(NOT_DOCUMENTED), theme.cell)]
    if len(told) == 1:
        body = [Text(*told[0], tag="LBody", path=item)]
    else:
        inner = (*item, Step("LBody", new_key()))
        body = [Text(*part, path=inner) for part in told]
    return Columns([Column(MARGIN, 29 * mm, [label]), Column(MARGIN + 30 * mm, TEXT_WIDTH - 30 * mm, body)])
