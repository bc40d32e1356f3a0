"""Group 6: housing."""

from website.demo.content.shapes import Group, Pile

LIFTS = """
- Aufzug in Haus 7 steht seit Ostern
i Fünfter Stock, Einkäufe, zwei Kinder: 96 Stufen. Mal vier.
! Störung sofort aushängen, mit Datum, wann er wieder fährt
? Warum braucht ein Ersatzteil elf Wochen?
~ ein Anruf, bevor ich unten stehe
- „Wir kümmern uns“ ist keine Auskunft
"""

RENT = """
? Darf die Nebenkostenabrechnung so aussehen wie meine?
! Mietsprechstunde im Haus, nicht am anderen Ende der Stadt
+ Die Beratung vom Mieterverein hat mir 212 Euro zurückgebracht
- Brief auf Juristendeutsch, Frist auf Deutsch
~ jemand, der den Brief vorher einmal laut liest
i Wer sich beschwert, hat Angst. Auch wenn er keine haben muss.
"""

REPAIR = """
- Fenster: innen Winter, außen Sommer
! Handwerkertermine am Abend
+ Neue Briefkästen, endlich passt eine Zeitung rein
x Lüften sagt der Vermieter, Heizkosten sagt der Zähler
- Klingel kaputt, Paket weg
~ ein Keller, in den ich allein hineingehe
"""

STAY = """
? Was wird aus den Wohnungen, wenn die Förderung endet?
+ Ich wohne seit 31 Jahren hier und will auch hier alt werden
! Wohnungstausch: ich zu groß, die Familie unter mir zu klein
i Haus 20 hat einen Mieterrat, der funktioniert
"""

LOOSE = """
+ Balkone gestrichen, sieht freundlich aus
~ Hausflur ohne Kinderwagenstreit
- der Trockenraum ist immer „gerade belegt“
"""

HOUSING = Group(
    page={
        "slug": "wohnen",
        "title": "Wohnen",
        "number": 6,
        "status": "held",
        "continues": "LIN-SK2-AG6",
        "field_of_action": "H",
        "room": "Seminarraum",
        "moderators": "Mieterverein Musterstadt (Beispiel)",
        "attendance": "8",
        "intro": "Beratung vor Ort hilft, bevor aus Fragen Streit wird.",
        "guiding_questions": [{"text": "Was muss passieren, damit Sie in Ihrer Wohnung bleiben wollen und können?"}],
        "summary": "<ul><li>Ein stehender Aufzug sperrt Menschen ein.</li><li>Beratung vor Ort hilft, bevor aus "
        "Fragen Streit wird.</li></ul>",
        "internal_note": "Zwei Beteiligte möchten nicht, dass ihre Hausnummer in der Dokumentation auftaucht. Geprüft.",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Mietsprechstunde monatlich",
                "text": "<p>Immer am zweiten Montag im Stadtteilbüro, auch ohne Mitgliedschaft.</p>",
                "themes": ["Wohnen"],
                "responsible": "Mieterverein",
                "due": "April 2026",
                "horizon": "short",
            },
            {
                "kind": "measure",
                "headline": "Aufzüge: Störungen öffentlich melden",
                "text": "<p>Mit Aushang im Haus und im Netz; wer nicht laufen kann, wird angerufen.</p>",
                "themes": ["Wohnen", "Barrierefreiheit"],
                "responsible_organisation": "Wohnungsgesellschaft Musterstadt (Beispiel)",
                "due": "Oktober 2026",
                "horizon": "medium",
            },
        ],
    },
    piles=(
        Pile("Aufzüge", LIFTS, dots=17),
        Pile("Miete verstehen", RENT, dots=10),
        Pile("Reparieren", REPAIR, dots=8),
        Pile("Bleiben können", STAY, dots=5),
    ),
    loose=LOOSE,
)
