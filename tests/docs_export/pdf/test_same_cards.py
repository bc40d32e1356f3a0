"""A card that others say too: the other wordings stand below it, and all of them are counted."""

from uuid import UUID

from tests.docs_export.pdf.reading import faults, structure_text

OTHERS = [{"uuid": str(UUID(int=n)), "text": text} for n, text in enumerate(("Es ist dunkel", "Lampen!"), 1)]
CARD = {"text": "Mehr Licht", "kind_label": "Idee", "dots": 5, "also": OTHERS}
GROUP = {"reference": "WEH-SK7-AG1", "number": 1, "title": "Wege"}


def test_other_wordings_stand_below_it(rendered):
    path = rendered(groups=[GROUP | {"clusters": [{"title": "Licht", "cards": [CARD], "dots": 5}]}])
    text = structure_text(path).replace("\xa0", " ")
    assert "Mehr Licht 5 Punkte 3-mal genannt Ebenso: Es ist dunkel Ebenso: Lampen!" in " ".join(text.split())
    assert "3 Karten in 1 Kartengruppe, so wiedergegeben" in text
    assert faults(path) == []


def test_internal_file_says_which_of_them_is_blocked(rendered):
    hidden = {"uuid": str(UUID(int=3)), "text": "Frau Muster", "blocked": "nennt eine Person"}
    path = rendered(variant="internal", groups=[GROUP | {"loose_cards": [CARD | {"also": [hidden]}]}])
    assert "Ebenso: Frau Muster (gesperrt: nennt eine Person)" in structure_text(path)
