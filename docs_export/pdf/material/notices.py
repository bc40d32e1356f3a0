"""The notice on photos and personal data, in plain words, to be hung up."""

from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH
from docs_export.pdf.layout.text import Title
from docs_export.pdf.markup import plain
from docs_export.pdf.short.parts import cut
from docs_export.pdf.theme import variant

from .kit import Kit

_TITLE = "Fotos und persönliche Daten"
_ROWS = {
    "Fotos": (
        "Wir fotografieren Tafeln und Karten, keine Menschen. Ist jemand zu erkennen, fragen wir vorher. Ohne "
        "Ihr Ja wird ein solches Foto nicht gezeigt."
    ),
    "Karten": ("Schreiben Sie bitte keine Namen, Adressen oder Telefonnummern auf Karten, auch nicht die von anderen."),
    "Was mit den Karten geschieht": (
        "Sie werden im Wortlaut abgeschrieben und in der Dokumentation dieser Veranstaltung veröffentlicht. "
        "Wer eine Karte geschrieben hat, wird nicht gespeichert. Persönliche Angaben werden gekürzt oder "
        "gesperrt."
    ),
    "Eingabe am Tisch": (
        "Niemand braucht ein Konto. Was am Tisch eingetippt ist, wird gesendet und lässt sich danach vom "
        "Gerät löschen. Aus Fotos wird entfernt, wann, wo und womit sie aufgenommen sind."
    ),
    "Ihre Rechte": (
        "Sie können fragen, was über Sie gespeichert ist, und verlangen, dass es berichtigt oder gelöscht "
        "wird. Ein Ja zu einem Foto können Sie jederzeit zurücknehmen. Beschweren können Sie sich bei der "
        "Datenschutzaufsicht."
    ),
}
_UNKNOWN = "Bitte fragen Sie die Veranstaltenden."


def notices(kit: Kit) -> list[list]:
    if not kit.choice.notices:
        return []
    style = variant(kit.title, spaceAfter=2 * BASELINE)
    title = Title(plain(_TITLE, "Serif"), style, level=1, outline=_TITLE, in_contents=False)
    rows = _ROWS | {"Verantwortlich": responsible(kit)}
    return [[title, *(_row(kit, label, words) for label, words in rows.items())]]


def responsible(kit: Kit) -> str:
    """The district's publisher with its address."""
    design = kit.content.design
    address = [cut(line.text, 160) for line in design.imprint]
    return "\n".join([cut(design.publisher, 160), *address]) if design.publisher else _UNKNOWN


def _row(kit: Kit, label: str, words: str) -> Columns:
    text = variant(kit.body, fontSize=15.5)
    head = variant(kit.label, fontSize=12.5)
    columns = [Column(0, LABEL_WIDTH, [kit.text(label, head)]), Column(MARGIN, TEXT_WIDTH, [kit.text(words, text)])]
    return Columns(columns, rule=kit.theme.strong, after=HALF)
