"""Group 7: how the estate talks about itself."""

from website.demo.content.shapes import Group, Pile

PAPER = """
! Stadtteilzeitung, zweimal im Jahr, auf Papier, mit Rätsel
+ Meine Nachbarin hat alle drei Hefte aufgehoben
~ Rubrik „Wer repariert was“
? Wer schreibt, wenn keiner mehr bezahlt wird?
i Papier liegt im Treppenhaus. Das Netz liegt nirgends.
! Kinder zeichnen das Titelbild
"""

REPUTATION = """
- „Ach, der Lindenhof.“ Mit diesem Ach.
- Kommt die Presse, dann nur bei Blaulicht
! Tag der offenen Höfe, mit Plan und Kaffee
+ Beim Hofflohmarkt kamen Leute aus der Innenstadt. Freiwillig.
~ dass meine Tochter in der Schule sagt, wo sie wohnt
"""

ONLINE = """
? Warum steht auf der Seite noch das Fest von 2023?
! ein Bildschirm am Kiosk
- zu viele Gruppen im Telefon, jede weiß etwas anderes
~ Podcast! Oma erzählt, Enkel schneidet.
"""

LOOSE = """
i Die beste Werbung ist der Kuchen von Haus 14
x Alles auf Türkisch und Ukrainisch drucken oder lieber Bilder nehmen
+ Logo mit der Linde, das kennt jeder
"""

MEDIA = Group(
    page={
        "slug": "oeffentlichkeit",
        "title": "Öffentlichkeit",
        "number": 7,
        "status": "held",
        "field_of_action": "V",
        "room": "Redaktion, zweiter Stock",
        "moderators": "Redaktionsgruppe Lindenhof (Beispiel)",
        "attendance": "8",
        "intro": "Die Siedlung erzählt ihre Geschichten selbst, zweimal im Jahr auf Papier.",
        "guiding_questions": [{"text": "Was soll jemand über den Lindenhof wissen, der noch nie hier war?"}],
        "summary": "<ul><li>Papier erreicht alle, das Netz nur manche.</li><li>Wer die Siedlung kennt, redet anders "
        "über sie.</li></ul>",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Stadtteilzeitung erscheint zweimal jährlich",
                "themes": ["Öffentlichkeitsarbeit", "Engagement"],
                "responsible": "Redaktionsgruppe",
                "due": "Dezember 2026",
                "horizon": "medium",
            },
            {
                "kind": "idea",
                "headline": "Ein Podcast über die Siedlung",
                "text": "<p>Die Älteren erzählen, die Jüngeren schneiden.</p>",
                "themes": ["Öffentlichkeitsarbeit", "Kultur und Kreativwirtschaft"],
                "responsible": "Redaktionsgruppe",
                "horizon": "long",
            },
        ],
    },
    piles=(
        Pile("Auf Papier", PAPER, dots=18),
        Pile("Unser Ruf", REPUTATION, dots=13),
        Pile("Im Netz", ONLINE, dots=9),
    ),
    loose=LOOSE,
)
