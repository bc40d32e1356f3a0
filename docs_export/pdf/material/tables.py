"""A sheet for each table: subject, guiding questions, the way to the page, and the signs."""

from functools import partial
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from docs_export.content import TableSheet
from docs_export.pdf.glyphs import printable
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, FRAME_HEIGHT, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH
from docs_export.pdf.layout.lists import item_step, list_step
from docs_export.pdf.layout.qr import qr_figure
from docs_export.pdf.layout.text import Item, Title
from docs_export.pdf.markup import plain
from docs_export.pdf.short.parts import cut
from docs_export.pdf.theme import variant
from docs_export.pdf.words import counted, shown

from .kit import Kit, fitting
from .signs import signs

_QR = 46 * mm
_LONGEST_NAME = 70
_CLOSED = (
    "Für diese Arbeitsgruppe gibt es zurzeit keinen Zugang. Bitte sammeln Sie die Karten auf Papier; "
    "sie werden später eingetragen."
)
_ONCE = "Öffnen Sie die Seite einmal vorher mit Netz, zum Beispiel zu Hause. Danach geht sie auch ohne Netz."


class Plan(NamedTuple):
    """How large and how much, in points, lines and letters; `is_small` sets all the rest smaller too."""

    title_size: float
    title_lines: float
    title_letters: int
    question_size: float
    questions: int
    question_letters: int
    is_small: bool = False

    def holds(self, group: TableSheet) -> bool:
        """Nothing of the group would be cut."""
        asked = [group.title.split(), *map(str.split, group.guiding_questions)]
        title, *questions = (len(" ".join(words)) for words in asked)
        return (
            title <= self.title_letters
            and len(questions) <= self.questions
            and max(questions, default=0) <= self.question_letters
        )


_WHOLE = (
    Plan(32, 3, 90, 15, 12, 400),
    Plan(26, 2.5, 140, 14, 12, 400),
    Plan(21, 2, 240, 12.5, 12, 400),
    Plan(21, 2, 240, 11.5, 12, 400, is_small=True),
    Plan(18, 1.5, 240, 10.5, 12, 400, is_small=True),
)
_CUT = (
    Plan(18, 1.5, 240, 10.5, 8, 240, is_small=True),
    Plan(18, 1.5, 160, 10.5, 6, 160, is_small=True),
    Plan(18, 1.5, 160, 10.5, 3, 120, is_small=True),
    Plan(18, 1.5, 100, 10.5, 1, 90, is_small=True),
)


def table_sheets(kit: Kit) -> list[list]:
    return [_sheet(kit, group) for group in kit.content.groups] if kit.choice.groups else []


def _sheet(kit: Kit, group: TableSheet) -> list:
    plans = [*(plan for plan in _WHOLE if plan.holds(group)), *_CUT]
    story = fitting(
        (partial(_story, kit.small() if plan.is_small else kit, group, plan) for plan in plans), FRAME_HEIGHT
    )
    title = next(flowable for flowable in story if isinstance(flowable, Title))
    if title.outline.endswith(" …"):
        kit.notes.append(f"{group.code}: Der Titel ist zu lang für das Blatt und dort gekürzt.")
    if not group.key:
        kit.notes.append(
            f"{group.code}: Es gibt keinen offenen Zugang. Auf dem Blatt stehen kein QR-Code und kein Code."
        )
    return story


def _story(kit: Kit, group: TableSheet, plan: Plan) -> list:
    own = group.name if group.name != group.title else ""  # the plenary needs no second "Plenum"
    name = " · ".join(part for part in (own, cut(group.room, _LONGEST_NAME)) if part)
    words = cut(group.title, plan.title_letters)
    style = variant(
        kit.title,
        fontSize=plan.title_size,
        leading=plan.title_lines * BASELINE,
        leftIndent=MARGIN,
        bulletFontName="Serif",
        bulletFontSize=min(plan.title_size, 30),
        bulletColor=kit.theme.accent,
    )
    title = Title(plain(words, "Serif"), style, mark=group.code, level=1, outline=words, in_contents=False)
    above = variant(kit.kind, leftIndent=MARGIN, leading=1.5 * BASELINE, spaceAfter=HALF)
    return [
        *([kit.text(name, above)] if name else []),
        title,
        *_questions(kit, group, plan),
        *_foot(kit, group),
    ]


def _questions(kit: Kit, group: TableSheet, plan: Plan) -> list:
    asked = [cut(question, plan.question_letters) for question in group.guiding_questions]
    if not asked:
        return []
    style = variant(kit.theme.question, leftIndent=18, bulletIndent=0, fontSize=plan.question_size)
    if plan.is_small:
        style.leading = BASELINE
    style.bulletFontSize, step = plan.question_size, list_step("Decimal")
    lines = [
        Item(plain(text, "Serif"), style, bulletText=str(number), path=(step, item_step()))
        for number, text in enumerate(asked[: plan.questions], 1)
    ]
    more = len(asked) - plan.questions
    rest = [kit.text(f"und {counted(more, 'weitere Leitfrage', 'weitere Leitfragen')}", kit.label)] if more > 0 else []
    return [_row(kit, "Leitfragen" if len(asked) > 1 else "Leitfrage", [*lines, *rest])]


def _foot(kit: Kit, group: TableSheet) -> list:
    if not group.key:
        return [_row(kit, "Karten", [kit.text(_CLOSED)])]
    return [_way_in(kit, group), _row(kit, "So schreiben Sie", signs(kit)), _row(kit, "Bitte", [_please(kit)])]


def _way_in(kit: Kit, group: TableSheet) -> Columns:
    """The code in the largest type of the sheet, for it is typed from it."""
    key = variant(kit.strong, fontSize=27, leading=2.5 * BASELINE, textColor=kit.theme.accent, hyphenationLang="")
    told = cut(printable(shown(kit.content.typing_url)), 80)
    words = [
        kit.text("Mit der Kamera: QR-Code scannen."),
        kit.text("Oder im Browser diese Adresse öffnen:"),
        kit.text(told, kit.strong),
        kit.text("und den Code eintippen:"),
        kit.text(group.key, key),
        Spacer(1, HALF),
        kit.text(_ONCE, kit.strong),
    ]
    alt = f"QR-Code zur Seite der Arbeitsgruppe {group.code}"
    columns = [
        Column(0, LABEL_WIDTH, [kit.text("Karten eingeben", kit.label)]),
        Column(MARGIN, TEXT_WIDTH - _QR - 5 * mm, words),
        Column(MARGIN + TEXT_WIDTH - _QR, _QR, [Spacer(1, HALF), qr_figure(group.address, size=_QR, alt=alt)]),
    ]
    return Columns(columns, rule=kit.theme.strong, before=HALF, after=HALF)


def _please(kit: Kit):
    return kit.text("Keine Namen auf Karten. Fotos nur von Tafeln und Karten, ohne Menschen.")


def _row(kit: Kit, label: str, flowables: list) -> Columns:
    columns = [Column(0, LABEL_WIDTH, [kit.text(label, kit.label)]), Column(MARGIN, TEXT_WIDTH, flowables)]
    return Columns(columns, rule=kit.theme.strong, after=HALF)
