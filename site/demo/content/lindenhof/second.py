"""The second conference, 2024: six groups planned, one without takers, one merged."""

from website.demo.content.shapes import Event

from .second_answers import ANSWERS
from .second_groups import GROUPS

SECOND = Event(
    page={
        "slug": "2",
        "title": "Zweite Stadtteilkonferenz",
        "ordinal": 2,
        "status": "held",
        "motto": "Vom Wunsch zur Maßnahme",
        "date": "Samstag, 16. März 2024",
        "starts_at": "10:00",
        "ends_at": "14:30",
        "venue": "Nachbarschaftshaus Lindenhof",
        "venue_note": "Stufenlos zugänglich. Induktionsschleife im Großen Saal.",
        "attendance": "58",
        "attendance_rows": [
            {"label": "Bewohnerschaft", "count": "35"},
            {"label": "Vereine, Initiativen", "count": "8"},
            {"label": "Soziale Einrichtungen", "count": "6"},
            {"label": "Verwaltung", "count": "6"},
            {"label": "Politik", "count": "3"},
        ],
        "commissioned_by": "Stadt Musterstadt (erfunden)",
        "moderation": "Trägerverbund Lindenhof (Beispiel)",
        "central_question": "Welche Vorhaben beginnen in den nächsten zwei Jahren?",
        "occasion": "<p>Das Konzept wurde im Dezember 2023 fortgeschrieben. Jetzt ging es um die Reihenfolge.</p>",
        "approach": "<p>Zwei Runden am selben Tisch. Danach drei Klebepunkte je Person.</p>",
        "dots_per_person": 3,
        "dot_rule": "3 Punkte je Person, 58 Personen. Kein repräsentatives Ergebnis.",
        "summary": "<p>Zwölf Ergebnisse wurden vereinbart, darunter das Licht am Waschhaus und ein Werkzeugverleih. "
        "Der Lenkungskreis berichtet seitdem öffentlich.</p>",
        "organisers": [
            {"organisation": "Stadt Musterstadt (Beispiel)", "role": "client"},
            {"organisation": "Sozialwerk am Fluss (Beispiel)", "role": "organiser"},
            {"organisation": "Büro Stadt und Gespräch (Beispiel)", "role": "organiser"},
        ],
        "agenda_items": [
            {"starts_at": "10:00", "ends_at": "10:30", "title": "Ankommen und Rückblick", "kind": "welcome"},
            {"starts_at": "10:30", "ends_at": "12:00", "title": "Arbeitsgruppen", "kind": "work"},
            {"starts_at": "12:00", "ends_at": "12:45", "title": "Suppe", "kind": "break"},
            {"starts_at": "12:45", "ends_at": "13:45", "title": "Gewichten und vereinbaren", "kind": "work"},
            {"starts_at": "13:45", "ends_at": "14:30", "title": "Plenum", "kind": "plenary"},
        ],
    },
    groups=GROUPS,
    answers=ANSWERS,
)
