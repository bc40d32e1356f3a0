"""Group 4: shops on the square."""

from website.demo.content.shapes import Group, Pile

EMPTY = """
- drei Schaufenster, einmal Zeitung, zweimal Staub
! Probierladen: vier Wochen verkaufen, was man kann
? Wem gehört der Eckladen eigentlich?
i Die Miete ist höher als in der Innenstadt, fragen Sie mich nicht, warum.
~ Schuster, Schlüssel, Näherei, irgendwas mit den Händen
! Schaufenster an die Schule geben, bis jemand mietet
- Licht aus heißt: schnell weiter
"""

DELIVERY = """
x um neun kommt alles gleichzeitig: Brot, Post, Kita
! Lieferzeit bis zehn, danach gehört der Platz den Füßen
i Unser Bäcker kommt um fünf, der stört niemanden.
? Gilt das auch für die Apotheke? Medikamente warten nicht.
- Lieferwagen im Halteverbot, das Halteverbot hat schon aufgegeben
"""

MARKET = """
~ Gemüse freitags, egal von wem
- zwei Ausschreibungen, kein Markt, schade
! einmal im Monat reicht für den Anfang
+ Honig vom Dach der Schule
"""

LOYAL = """
+ Der Kiosk schreibt an.
+ Apotheke bringt es hoch, wenn man nicht kann
! Stempelkarte: zehnmal hier gekauft, einmal Kaffee
~ Haftet die Geschichte vom Platz an der Wand? Ein Schild wäre schön.
i Am Monatsende sind alle Läden leer, das ist kein Geheimnis
"""

LOOSE = """
? Gibt es Geld für eine Rampe am Friseur?
- ohne Auto ist der Baumarkt Ausland
+ Donnerstag Waffeln
"""

SHOPS = Group(
    page={
        "slug": "laeden-am-platz",
        "title": "Läden am Platz",
        "number": 4,
        "status": "held",
        "continues": "LIN-SK2-AG4",
        "field_of_action": "L",
        "room": "Café",
        "moderators": "Wirtschaftsförderung Musterstadt (Beispiel)",
        "attendance": "8",
        "intro": "Ein Probierladen ist besser als ein leeres Schaufenster.",
        "guiding_questions": [{"text": "Was kaufen Sie hier, und was würden Sie gern hier kaufen?"}],
        "summary": "<ul><li>Leere Läden schaden auch den vollen.</li><li>Klare Lieferzeiten helfen Läden und "
        "Kindern.</li></ul>",
        "next_meeting": "nicht verabredet",
        "outcomes": [
            {
                "kind": "idea",
                "headline": "Leerer Laden am Platz wird Probierladen",
                "text": "<p>Je vier Wochen für Menschen, die etwas ausprobieren wollen.</p>",
                "themes": ["Lokale Wirtschaft", "Kultur und Kreativwirtschaft"],
                "responsible_organisation": "Wirtschaftsförderung Musterstadt (Beispiel)",
                "due": "Dezember 2026",
                "horizon": "medium",
            },
            {
                "kind": "measure",
                "headline": "Lieferzeiten am Platz einheitlich regeln",
                "themes": ["Lokale Wirtschaft", "Wege und Plätze"],
                "responsible": "Ordnungsamt Musterstadt (Beispiel)",
                "due": "August 2026",
                "horizon": "short",
            },
        ],
    },
    piles=(
        Pile("Leere Läden", EMPTY, dots=15),
        Pile("Lieferzeiten", DELIVERY, dots=12),
        Pile("Markt", MARKET, dots=7),
        Pile("Was uns hält", LOYAL, dots=6),
    ),
    loose=LOOSE,
)
