"""The plenary with its second round of dots."""

from website.demo.content.shapes import Group, Pile

PLENARY = Group(
    page={
        "slug": "plenum",
        "title": "Plenum",
        "kind": "plenary",
        "status": "held",
        "room": "Großer Saal",
        "moderators": "Quartiersmanagement Lindenhof",
        "attendance": "64",
        "summary": "<p>Alle sieben Arbeitsgruppen kamen unabhängig voneinander zu demselben Schluss: Ohne eine "
        "Stelle mit festen Sprechzeiten verlieren Vorhaben ihre Ansprechperson, sobald die Förderung ausläuft.</p>",
        "outcomes": [
            {
                "kind": "finding",
                "headline": "Feste Anlaufstelle mit Sprechzeiten über 2027 hinaus",
                "text": "<p>Der Lindenhof braucht auch nach 2027 eine feste Anlaufstelle, die Menschen "
                "zusammenbringt und offene Aufgaben nachhält.</p>",
                "text_simple": "Das Büro im Lindenhof soll bleiben. Auch wenn das Geld vom Programm weg ist.",
                "themes": ["Verstetigung", "Vernetzung"],
                "responsible_organisation": "Stadt Musterstadt (Beispiel)",
                "due": "Juni 2026",
                "is_key_finding": True,
                "measure": "v1-anlaufstelle-nach-2027",
                "internal_note": "Vor dem Bezirksausschuss mit der Kämmerei sprechen.",
            }
        ],
    },
    piles=(
        Pile("Feste Anlaufstelle", dots=58, summary="Von allen sieben Arbeitsgruppen genannt."),
        Pile("Querung Nordring", dots=41, summary="Aus der Arbeitsgruppe 3."),
        Pile("Schatten auf dem Lindenplatz", dots=33, summary="Aus der Arbeitsgruppe 3."),
        Pile("Aufzüge, die fahren", dots=27, summary="Aus der Arbeitsgruppe 6."),
        Pile("Offene Abende im Musikraum", dots=21, summary="Aus der Arbeitsgruppe 5."),
    ),
)
