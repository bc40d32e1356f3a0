"""Group 2, the standing group "Sauberer Hof", at its third conference."""

from website.demo.content.shapes import Group, Pile

BINS = """
- Müllplatz Süd: die Tonnen sind nie voll, aber daneben liegt immer was
! einhausen, mit Klappe auf Rollstuhlhöhe
- Krähen 3, Tonnen 0
? Wer bestellt die Abholung für Sperrmüll, wenn es keiner gewesen ist?
x Haus 15 trennt, Haus 16 kippt drüber
i Die gelben Säcke reißen, bevor man sie zubindet.
! Schild in fünf Sprachen und mit Bildern
~ dass es im Sommer nicht bis in den dritten Stock riecht
"""

TOOLS = """
+ Werkzeugverleih, 140 Mal im ersten Jahr, alles kam zurück
- bis auf den einen Spaten
- Das Lager ist so groß wie ein Kleiderschrank.
! Keller im Nachbarschaftshaus, da stand früher der Ofen
+ Man lernt Leute kennen, weil man gemeinsam flucht
~ eine Heckenschere, die nicht älter ist als ich
"""

TOGETHER = """
+ Hoftag im April: 31 Helfende, zwei Container, ein Kuchen zu wenig
! Hoftag auch im Winter, mit Glühpunsch gegen Laub
? Sind wir versichert, wenn jemand von der Leiter fällt?
i Wer dreimal kommt, bleibt.
~ dass die Stadt die Container weiter bezahlt
- nach 2027 wissen wir nicht, wer die Gruppe einlädt
"""

GREEN = """
+ Kompost hinter Haus 7 läuft
- Brennnesseln gewinnen
! Beete an Familien vergeben, ein Jahr, dann wird getauscht
x Rasen mähen oder Wiese wachsen lassen
~ eine Wiese, ein einziges Stück reicht
"""

LOOSE = """
+ Hausmeister hat jetzt auch Handschuhe für uns
- Tauben
"""

YARD = Group(
    page={
        "slug": "sauberer-hof",
        "title": "Sauberer Hof",
        "number": 2,
        "status": "held",
        "continues": "LIN-SK2-AG2",
        "field_of_action": "H",
        "room": "Werkraum 1",
        "moderators": "Arbeitsgruppe Sauberer Hof",
        "attendance": "8",
        "intro": "Wer selbst anpackt, soll Werkzeug und Lager nicht suchen müssen.",
        "guiding_questions": [
            {"text": "Was hat sich seit 2022 in den Höfen geändert?"},
            {"text": "Was braucht die Arbeitsgruppe, damit sie nach 2027 weitermacht?"},
        ],
        "summary": "<ul><li>Der Hoftag trägt sich. Was fehlt, ist Platz für das Werkzeug.</li><li>Der Müllplatz Süd "
        "ist kein Fall für Freiwillige.</li></ul>",
        "discussion": "<p>Die Arbeitsgruppe trifft sich seit 2022 jeden Monat und hat diesmal selbst moderiert.</p>",
        "next_meeting": "Jeden ersten Montag im Monat, 18 Uhr, Lager im Nachbarschaftshaus",
        "group_photos": [{"photo": "Pinnwand der Arbeitsgruppe Sauberer Hof"}],
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Müllplatz Süd wird eingehaust",
                "text": "<p>Mit Klappen in zwei Höhen und Licht.</p>",
                "themes": ["Sauberkeit und Sicherheit", "Barrierefreiheit"],
                "responsible_organisation": "Wohnungsgesellschaft Musterstadt (Beispiel)",
                "due": "Oktober 2026",
                "horizon": "medium",
            },
            {
                "kind": "agreement",
                "headline": "Arbeitsgruppe „Sauberer Hof“ erhält Werkzeug und Lager",
                "text": "<p>Der Keller im Nachbarschaftshaus wird trocken gemacht und bekommt ein Regal.</p>",
                "themes": ["Engagement", "Sauberkeit und Sicherheit"],
                "responsible_organisation": "Quartiersmanagement Lindenhof (Beispiel)",
                "due": "April 2026",
                "horizon": "short",
                "measure": "h2-werkzeug-und-lager",
            },
        ],
    },
    piles=(
        Pile("Müllplatz Süd", BINS, dots=14),
        Pile("Werkzeug und Lager", TOOLS, dots=12),
        Pile("Hoftage", TOGETHER, dots=8),
        Pile("Grün im Hof", GREEN, dots=6),
    ),
    loose=LOOSE,
)
