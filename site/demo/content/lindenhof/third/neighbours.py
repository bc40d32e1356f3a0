"""Group 1: living together."""

from website.demo.content.shapes import Group, Pile

OPEN_ROOM = """
+ Mittwoch ist Sprachcafé, da gehe ich hin, auch wenn es regnet
- am Wochenende ist das Haus zu, und da hätte ich Zeit
! Schlüssel für drei Leute, die sich trauen
~ ein Abend ohne Programm
? Was kostet es, wenn der Saal einfach offen ist?
i Die Heizung geht um acht aus, egal wer noch da ist.
"""

LANGUAGES = """
~ курси німецької увечері, бо вдень ми працюємо
! jemand, der beim Amt mitkommt und nicht nur übersetzt
+ Enkel und Oma lernen zusammen, beide schimpfen über den Genitiv
- Aushang nur auf Deutsch, und dann auch noch klein
~ Kadınlar için bir sohbet günü
i Untertitel beim Filmabend haben alle gern
"""

CALENDAR = """
- drei Feste am selben Samstag, im November keins
! ein Kalender für alle Vereine, am Kiosk und im Netz
x Chor und Boxen wollen beide dienstags in den Saal
? Wer pflegt den Kalender, wenn das Büro 2027 schließt?
+ Hofflohmarkt! Mein Sofa wohnt jetzt bei Haus 9.
"""

ALONE = """
- Es gibt Tage, da spreche ich nur mit dem Fernseher.
! Klingelliste: Wer klingelt bei wem, wenn der Rollladen unten bleibt
~ Mittagstisch, zweimal die Woche reicht
+ Die Kinder tragen mir die Einkäufe hoch, ohne dass ich frage
"""

LOOSE = """
i Haus 3 hat eine Bank vor die Tür gestellt. Einfach so. Hat funktioniert.
! Begrüßungstüte für alle, die neu einziehen: Müllplan, Kiosk, Sprachcafé
~ weniger Zettel, mehr Kuchen
"""

NEIGHBOURS = Group(
    page={
        "slug": "zusammenleben",
        "title": "Zusammenleben",
        "number": 1,
        "status": "held",
        "continues": "LIN-SK2-AG1",
        "field_of_action": "N",
        "room": "Großer Saal, Tisch am Fenster",
        "moderators": "Nachbarschaftswerk Musterstadt e. V. (Beispiel)",
        "attendance": "9",
        "intro": "Begegnung braucht einen Raum, der jede Woche zur gleichen Zeit offen ist.",
        "guiding_questions": [
            {"text": "Wann waren Sie zuletzt bei jemandem aus der Siedlung zu Besuch?"},
            {"text": "Was brauchen Menschen, die neu herziehen?"},
        ],
        "summary": "<ul><li>Verlässliche Zeiten sind wichtiger als große Angebote.</li><li>Feste und Treffen sollen "
        "sich nicht gegenseitig im Weg stehen.</li></ul>",
        "discussion": "<p>Die Gruppe sammelte zuerst, was gut läuft: das Sprachcafé und der Hofflohmarkt. Lange "
        "wurde über die Wochenenden gesprochen, an denen das Haus geschlossen ist.</p>",
        "next_meeting": "Jeden zweiten Mittwoch im Monat, 17 Uhr, im Sprachcafé",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Sprachcafé zieht in das Nachbarschaftshaus",
                "text": "<p>Mittwochs von 15 bis 18 Uhr, mit Kinderbetreuung.</p>",
                "themes": ["Zusammenleben", "Jugend und Bildung"],
                "responsible": "Nachbarschaftshaus",
                "due": "Mai 2026",
                "horizon": "short",
            },
            {
                "kind": "idea",
                "headline": "Gemeinsamer Kalender aller Vereine",
                "text": "<p>Auf Papier am Kiosk und im Netz, gepflegt von der Vereinsrunde.</p>",
                "themes": ["Vernetzung", "Öffentlichkeitsarbeit"],
                "responsible": "Vereinsrunde",
                "due": "September 2026",
                "horizon": "medium",
            },
        ],
    },
    piles=(
        Pile("Ein Raum, der offen ist", OPEN_ROOM, dots=16),
        Pile("Sprachen", LANGUAGES, dots=11),
        Pile("Ein Kalender für alle", CALENDAR, dots=10),
        Pile("Nicht allein sein", ALONE, dots=8),
    ),
    loose=LOOSE,
)
