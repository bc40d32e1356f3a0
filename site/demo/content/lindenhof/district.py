"""The fictional Lindenhof-Siedlung: place, programme, carriers, concept."""

from .law import LAW
from .office import CONTACTS, FUNDS, OFFICES

SOURCE = "Erfunden für die Demonstration"

CARRIERS = [
    {
        "organisation": "Büro Stadt und Gespräch (Beispiel)",
        "responsibilities": "Aufbau des Quartiersmanagements, Beteiligung am Konzept",
        "term_start": "2018",
        "term_end": "Ende 2020",
        "client": "Stadt Musterstadt (Beispiel)",
        "weekly_hours": "30",
        "source": SOURCE,
    },
    {
        "organisation": "Büro Stadt und Gespräch (Beispiel)",
        "responsibilities": "Bauliche Erneuerung, Wege und Plätze",
        "term_start": "Anfang 2021",
        "term_end": "Mitte 2024",
        "consortium": "Quartiersmanagement Lindenhof",
        "client": "Stadt Musterstadt (Beispiel)",
        "weekly_hours": "30",
        "source": SOURCE,
    },
    {
        "organisation": "Sozialwerk am Fluss (Beispiel)",
        "responsibilities": "Soziales, Bildung, Ehrenamt",
        "term_start": "Anfang 2021",
        "term_end": "Mitte 2024",
        "consortium": "Quartiersmanagement Lindenhof",
        "client": "Stadt Musterstadt (Beispiel)",
        "weekly_hours": "40",
        "source": SOURCE,
    },
    {
        "organisation": "Nachbarschaftswerk Musterstadt e. V. (Beispiel)",
        "responsibilities": "Alle Aufgaben des Quartiersmanagements",
        "term_start": "Mitte 2024",
        "client": "Stadt Musterstadt (Beispiel)",
        "weekly_hours": "60",
        "source": SOURCE,
    },
]

PROGRAMME = {
    "programme": "Quartier im Wandel (Beispiel)",
    "title": "Quartier im Wandel, Lindenhof-Siedlung",
    "level": "bund_land",
    "admitted_on": "Ende 2017",
    "term_start": "2018",
    "term_end": "31. Dezember 2025",
    "extended_until": "31. Dezember 2027",
    "source": SOURCE,
    "statements": [
        {"amount": "ca. 6,5 Mio. €", "as_of": "Mitte 2018", "source": "Förderantrag (erfunden)"},
        {"amount": "bis zu 8,2 Mio. €", "as_of": "Ende 2023", "source": "Fortschreibung 2023 (erfunden)"},
    ],
}

CONCEPT = {
    "kind": "isek",
    "title": "Integriertes Stadtentwicklungskonzept Lindenhof",
    "summary": "Ordnet Maßnahmen für Wege, Wohnen, Nachbarschaft und Läden. Erfunden für die Demonstration.",
    "versions": [
        {
            "label": "ISEK 2018",
            "adopted_on": "14. Juni 2018",
            "adopted_by": "Rat der Stadt Musterstadt",
            "resolution_reference": "DEMO-0001",
        },
        {
            "label": "Fortschreibung 2023",
            "adopted_on": "Dezember 2023",
            "adopted_by": "Rat der Stadt Musterstadt",
            "resolution_reference": "DEMO-0002",
            "note": "Neu: Hitze und Schatten, Verstetigung.",
        },
    ],
}

PRINCIPLES = [
    {"text": "Nachbarschaft braucht Räume, die offen sind."},
    {"text": "Jeder Weg soll auch mit Rollator, Kinderwagen und bei Dunkelheit gehen."},
    {"text": "Wer hier wohnt, soll hier bleiben können."},
    {"text": "Der Stadtteil bereitet sich auf heiße Sommer vor.", "valid_in": "Fortschreibung 2023"},
]

FIELDS = [
    {"code": "N", "name": "Nachbarschaft und Bildung", "colour": "#8a2f5b"},
    {"code": "W", "name": "Wege, Plätze, Klima", "colour": "#2044aa"},
    {"code": "H", "name": "Wohnen und Höfe", "colour": "#7a3b1e"},
    {"code": "L", "name": "Läden und Arbeit", "colour": "#8a4b08"},
    {"code": "V", "name": "Verstetigung", "colour": "#2f4858"},
]

NOTICES = [
    {
        "text": "Vom 21. Dezember 2026 bis zum 3. Januar 2027 ist das Stadtteilbüro geschlossen.",
        "starts_on": "2026-11-15",
        "ends_on": "2027-01-03",
    },
    {
        "text": "Die Plakate der dritten Stadtteilkonferenz hängen bis Ende 2027 im Großen Saal.",
        "ends_on": "2027-12-31",
    },
]

PAGE = {
    "slug": "lindenhof",
    "title": "Lindenhof-Siedlung",
    "short_name": "Lindenhof",
    "code": "LIN",
    "municipality": "Musterstadt",
    "borough": "Musterstadt-Süd",
    "lifecycle": "laufend",
    "population": "rund 4.800",
    "population_as_of": "Ende 2025",
    "population_source": SOURCE,
    "intro": "Eine erfundene Siedlung, an der zu sehen ist, was Werkstattbuch kann.",
    "description": "<p>Die Lindenhof-Siedlung in Musterstadt gibt es nicht. Häuser, Konferenzen, Karten und Zahlen "
    "sind erfunden. Erzählt wird, wie es an vielen Orten zugeht: Seit 2018 läuft ein Förderprogramm, Ende 2027 läuft "
    "es aus, und drei Stadtteilkonferenzen haben festgehalten, was bleiben soll.</p>",
    "description_plain": "<ul><li>Der Lindenhof ist ein erfundener Ort.</li><li>Viele Menschen haben dort gesagt, "
    "was sie brauchen.</li><li>Hier können Sie lesen, was daraus geworden ist.</li></ul>",
    "accent": "#0b5563",
    "federal_state": "NW",
    **LAW,
    "topic_contacts": CONTACTS,
    "funds": FUNDS,
    "publisher": "Stadt Musterstadt, Amt für Stadtentwicklung (erfunden)\nRathausplatz 1\n00000 Musterstadt",
    "imprint": "<p>Redaktion: Quartiersmanagement Lindenhof, Lindenweg 12, Musterstadt. Bilder: Zeichnungen als "
    "Platzhalter. Siedlung, Konferenzen, Personen und Zahlen sind erfunden.</p>",
    "funding_notice": "Gefördert durch das Programm „Quartier im Wandel“ (Beispiel) mit Mitteln des Landes und der "
    "Stadt Musterstadt.",
    "programmes": [PROGRAMME],
    "carriers": CARRIERS,
    "offices": OFFICES,
    "concepts": [CONCEPT],
    "guiding_principles": PRINCIPLES,
    "fields_of_action": FIELDS,
    "notice_rows": NOTICES,
}
