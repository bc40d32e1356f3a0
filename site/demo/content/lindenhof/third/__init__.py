"""The third conference, 21 March 2026: documented in full."""

from website.demo.content.shapes import Event

from . import texts
from .answers import ANSWERS, UPDATE
from .housing import HOUSING
from .media import MEDIA
from .neighbours import NEIGHBOURS
from .plenary import PLENARY
from .shops import SHOPS
from .ways import WAYS
from .yard import YARD
from .youth import YOUTH

AGENDA = [
    {"starts_at": "10:00", "ends_at": "10:20", "title": "Begrüßung", "kind": "welcome", "speaker": "Bezirksamt"},
    {
        "starts_at": "10:20",
        "ends_at": "10:50",
        "title": "Rückblick: Was wurde aus den Ergebnissen der zweiten Konferenz?",
        "kind": "talk",
        "speaker": "Quartiersmanagement",
        "summary": "Von zwölf Ergebnissen sind sieben umgesetzt, drei in Arbeit, zwei werden nicht weiterverfolgt.",
    },
    {"starts_at": "10:50", "ends_at": "11:00", "title": "Einführung in die Arbeitsgruppen", "speaker": "Moderation"},
    {
        "starts_at": "11:00",
        "ends_at": "12:30",
        "title": "Arbeitsgruppen, erste Runde: sammeln und ordnen",
        "kind": "work",
        "speaker": "Sieben Moderationen",
    },
    {
        "starts_at": "12:30",
        "ends_at": "13:15",
        "title": "Mittagessen, Kaffee, Ausstellung",
        "kind": "break",
        "speaker": "Nachbarschaftshaus",
    },
    {
        "starts_at": "13:15",
        "ends_at": "14:15",
        "title": "Arbeitsgruppen, zweite Runde: gewichten und vereinbaren",
        "kind": "work",
        "speaker": "Sieben Moderationen",
    },
    {
        "starts_at": "14:15",
        "ends_at": "14:50",
        "title": "Plenum: Kernaussagen und zentrale Erkenntnis",
        "kind": "plenary",
        "speaker": "Moderation",
    },
    {
        "starts_at": "14:50",
        "ends_at": "15:00",
        "title": "Ausblick und Dank",
        "kind": "outlook",
        "speaker": "Lenkungskreis",
    },
]

NEXT_STEPS = [
    {
        "due": "30. Juni 2026",
        "text": "Vorschlag zur Trägerschaft der Anlaufstelle an den Bezirksausschuss",
        "responsible": "Stadt Musterstadt",
    },
    {
        "due": "4. Juli 2026",
        "text": "Probetag am Lindenplatz, 9 bis 18 Uhr, Mitmachen erwünscht",
        "responsible": "AG 3",
    },
    {
        "due": "24. September 2026",
        "text": "Rückmeldeabend im Großen Saal, 18 Uhr: Alle Zuständigen berichten",
        "responsible": "Quartiersmanagement",
    },
    {"due": "März 2027", "text": "Vierte Stadtteilkonferenz. Der Termin steht noch nicht fest."},
]

PAGE = {
    "slug": "3",
    "title": "Dritte Stadtteilkonferenz",
    "ordinal": 3,
    "status": "held",
    "motto": "Wege, Plätze, Nachbarschaft: Was bleibt, wenn die Förderung endet?",
    "date": "Samstag, 21. März 2026",
    "starts_at": "10:00",
    "ends_at": "15:00",
    "venue": "Nachbarschaftshaus Lindenhof, Großer Saal und Werkräume, Lindenweg 12",
    "venue_note": "Stufenlos zugänglich. Kinderbetreuung, Schriftdolmetschen, Übersetzung ins Türkische und "
    "Ukrainische.",
    "attendance": "64",
    "attendance_note": "Sechs mehr als bei der zweiten Stadtteilkonferenz. 17 von ihnen waren beruflich oder im Amt "
    "dort. Gezählt wurde am Eingang nach eigener Angabe.",
    "attendance_rows": [
        {"label": "Bewohnerschaft", "count": "38"},
        {"label": "Vereine, Initiativen", "count": "9"},
        {"label": "Soziale Einrichtungen", "count": "7"},
        {"label": "Verwaltung", "count": "6"},
        {"label": "Politik", "count": "4"},
    ],
    "organisers": [
        {"organisation": "Quartiersmanagement Lindenhof (Beispiel)", "role": "organiser"},
        {"organisation": "Stadt Musterstadt (Beispiel)", "role": "client"},
        {"organisation": "Nachbarschaftswerk Musterstadt e. V. (Beispiel)", "role": "carrier"},
    ],
    "agenda_items": AGENDA,
    "central_question": "Was soll bleiben, wer trägt es, und was muss noch vor dem Ende der Förderung fertig werden?",
    "occasion": texts.OCCASION,
    "goals": texts.GOALS,
    "decision_open": texts.OPEN,
    "decision_fixed": texts.FIXED,
    "approach": texts.METHOD,
    "dots_per_person": 5,
    "dot_rule": "In den Arbeitsgruppen fünf Punkte je Person, höchstens zwei auf eine Kartengruppe; im Plenum drei. "
    "Die Punkte zeigen, was den Anwesenden wichtig war, und sind nicht repräsentativ.",
    "summary": texts.SUMMARY,
    "next_steps": texts.NEXT_STEPS,
    "next_step_items": NEXT_STEPS,
    "short_versions": texts.SHORT_VERSIONS,
    "correction_until": "2026-06-30",
    "internal_note": "Die Anmeldelisten sind vernichtet. Rechnung für die Übersetzung ist noch offen.",
    "event_photos": [
        {"photo": "Ausstellung im Großen Saal"},
        {"photo": "Lindenplatz am Tag der Konferenz"},
        {"photo": "Nachbarschaftshaus Lindenhof"},
        {"photo": "Übergabe der Werkzeugkiste"},
        {"photo": "Gespräch am Stehtisch"},
    ],
}

THIRD = Event(
    page=PAGE,
    groups=(NEIGHBOURS, YARD, WAYS, SHOPS, YOUTH, HOUSING, MEDIA, PLENARY),
    answers=ANSWERS,
    update=UPDATE,
)
