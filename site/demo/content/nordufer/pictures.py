"""Drawn stand-ins for photos. Children's consent is a matter of its own, so nobody is on any of them."""

from website.demo.content.shapes import Picture

OWN = "Nachbarschaftsbüro Nordufer (erfunden)"
DAY = "2026-06-06"


def _picture(title: str, kind: str, alt_text: str, drawing: str, transcript: str = "", **options) -> Picture:
    fields = {
        "title": title,
        "kind": kind,
        "alt_text": alt_text,
        "transcript": transcript,
        "caption": f"{title} (Platzhalter für das Foto)",
        "credit": OWN,
        "taken_on": DAY,
    }
    return Picture(fields, drawing, options)


def _board(title: str, alt_text: str, columns: dict[str, tuple[str, ...]]) -> Picture:
    transcript = "\n".join(f"{heading}: {', '.join(notes)}" for heading, notes in columns.items())
    return _picture(title, "pinnwand", alt_text, "board", transcript, columns=columns)


PICTURES = (
    _board(
        "Bilder der Jüngeren",
        "Plakat mit zwei Spalten und acht Zetteln, zu denen die Kinder gemalt haben.",
        {
            "Das ist gut": ("der Kletterbaum", "die Schaukel", "Schatten"),
            "Das fehlt": ("Wasser", "ein Haus zum Verstecken", "eine Rutsche", "ein Trampolin", "Ameisen"),
        },
    ),
    _board(
        "Plakat der Älteren",
        "Plakat mit drei Spalten und sieben Zetteln.",
        {
            "Gut": ("Bäume", "Fluss"),
            "Schlecht": ("Scherben", "Lampe kaputt", "Bolzplatz unter Wasser"),
            "Neu": ("Slackline", "Dach zum Sitzen"),
        },
    ),
    _picture(
        "Spielplatz am Nordufer",
        "nicht_erkennbar",
        "Ein Platz mit zwei Bäumen und einer Bank, weit entfernt.",
        "square",
    ),
)
