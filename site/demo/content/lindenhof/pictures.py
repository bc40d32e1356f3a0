"""Drawn stand-ins for photos, of all five kinds; nobody is on them."""

from website.demo.content.shapes import Picture

OWN = "Quartiersmanagement Lindenhof (erfunden)"
CITY = "Stadt Musterstadt (erfunden)"


def board(title: str, alt_text: str, columns: dict[str, tuple[str, ...]], day: str) -> Picture:
    """A pin board; its transcript is what was drawn on it."""
    transcript = "\n".join(f"{heading}: {', '.join(notes)}" for heading, notes in columns.items())
    fields = {
        "title": title,
        "kind": "pinnwand",
        "alt_text": alt_text,
        "transcript": transcript,
        "caption": f"{title} (Platzhalter für das Foto)",
        "credit": OWN,
        "taken_on": day,
    }
    return Picture(fields, "board", {"columns": columns})


def scene(title: str, kind: str, alt_text: str, drawing: str, *, consents=(), credit=OWN, **options) -> Picture:
    """A place or a plan."""
    fields = {
        "title": title,
        "kind": kind,
        "alt_text": alt_text,
        "caption": f"{title} (Platzhalter für das Foto)",
        "credit": credit,
        "taken_on": "2026-03-21",
    }
    return Picture(fields, drawing, options, tuple(consents))


WAYS_BOARD = board(
    "Pinnwand der Arbeitsgruppe Wege und Plätze",
    "Pinnwand mit vier Spalten und 23 Karten.",
    {
        "Gern unterwegs": (
            "Spielweg", "Durchgang am Waschhaus", "Gärten hinter Haus 20", "Uferweg", "Lindenplatz am Morgen",
        ),
        "Nicht gern": (
            "Querung Nordring", "Trafohaus", "Unterführung", "Parkplatz Süd", "Haltestelle", "Müllplatz",
            "Lindenplatz im Juli",
        ),
        "Ideen": (
            "Zebrastreifen", "Sonnensegel", "Bänke", "Lotsen", "Licht", "Trinkbrunnen", "Probesamstag", "Baumpaten",
        ),
        "Wer macht was?": ("Stadt: Querung und Licht", "Schule: Lotsen", "Wir: Baumpaten, Probesamstag"),
    },
    "2026-03-21",
)  # fmt: skip
YARD_BOARD = board(
    "Pinnwand der Arbeitsgruppe Sauberer Hof",
    "Pinnwand mit drei Spalten und elf Karten.",
    {
        "Klappt": ("Werkzeugverleih", "Hoftag im April", "Kompost hinter Haus 7", "Schlüsselliste"),
        "Klappt nicht": ("Müllplatz Süd", "Sperrmüll am Wochenende", "Lager zu klein", "Tauben"),
        "Als Nächstes": ("Einhausung", "zweites Lager", "Schild in fünf Sprachen"),
    },
    "2026-03-21",
)
YOUTH_BOARD = board(
    "Plakat der Arbeitsgruppe Jugend",
    "Plakat mit drei Spalten und neun Karten.",
    {
        "Brauchen wir": ("Raum", "WLAN", "jemanden mit Schlüssel", "Musik"),
        "Brauchen wir nicht": ("noch ein Flyer", "Stuhlkreis"),
        "Machen wir selbst": ("Thekendienst", "Aufräumen", "Streit schlichten"),
    },
    "2026-03-21",
)
HARBOUR_BOARD = board(
    "Pinnwand der Bürgerwerkstatt Lindenplatz",
    "Pinnwand mit zwei Spalten und sieben Karten.",
    {
        "Bleiben soll": ("Linde", "Kiosk", "Treppe zum Sitzen"),
        "Neu": ("Schatten", "Wasser", "Tisch für vier", "weniger Poller"),
    },
    "2025-09-13",
)

PICTURES = (
    WAYS_BOARD,
    YARD_BOARD,
    YOUTH_BOARD,
    HARBOUR_BOARD,
    scene(
        "Ausstellung im Großen Saal",
        "raum",
        "Leerer Saal mit drei Stellwänden, an denen Plakate hängen.",
        "hall",
    ),
    scene(
        "Lindenplatz am Tag der Konferenz",
        "nicht_erkennbar",
        "Ein Platz mit zwei Bäumen und einer Bank, weit entfernt.",
        "square",
    ),
    scene(
        "Luftbild mit Markierungen der Arbeitsgruppe 3",
        "plan",
        "Plan der Siedlung mit zwei Straßen, vier Kreisen und fünf markierten Stellen.",
        "plan",
        credit=CITY,
    ),
    scene(
        "Nachbarschaftshaus Lindenhof",
        "raum",
        "Ein flaches Haus mit Giebel, Tür und zwei Fenstern.",
        "house",
        credit=CITY,
    ),
    scene(
        "Übergabe der Werkzeugkiste",
        "erkennbar",
        "Platzhalter für ein Foto, auf dem Menschen mit ihrer Einwilligung erkennbar sind.",
        "withheld",
        consents=[{"reference": "Formulare 1 bis 3, Ordner SK3", "given_on": "2026-03-21"}],
        label="Menschen erkennbar, Einwilligung liegt vor",
    ),
    scene(
        "Gespräch am Stehtisch",
        "erkennbar",
        "Platzhalter für ein Foto, das ohne Einwilligung nicht erscheinen darf.",
        "withheld",
        label="Menschen erkennbar, keine Einwilligung",
    ),
)
