"""Place, programme and carriers, with the contradictions of the sources left standing."""

REPORT = "Bericht zur siebten Stadtteilkonferenz, Projektseite Soziale Stadt Wehringhausen"
MANAGEMENT_PAGE = "Projektseite, „Quartiersmanagement Wehringhausen“"
ARCHIVE = "Archivhinweis der Projektseite"
CONSORTIUM = "Quartiersmanagement Wehringhausen"
SOCIAL = "Stärkung der lokalen Strukturen in den Bereichen Soziales, Bildung und Integration"
BUILDING = "Fragen der (städte-)baulichen Erneuerung sowie die Themen Lokale Wirtschaft/ Kulturwirtschaft"

CARRIERS = [
    {
        "organisation": "S·T·E·R·N GmbH – NRW",
        "responsibilities": BUILDING,
        "term_end": "2022",
        "consortium": CONSORTIUM,
        "client": "Stadt Hagen",
        "source": f"{MANAGEMENT_PAGE}, ohne Beginn. Im Bericht zur Konferenz heißt es „seit 2014“.",
    },
    {
        "organisation": "Diakonie Mark-Ruhr gGmbH",
        "responsibilities": SOCIAL,
        "term_end": "2022",
        "consortium": CONSORTIUM,
        "client": "Stadt Hagen",
        "source": f"{MANAGEMENT_PAGE}, ohne Beginn. Im Bericht zur Konferenz heißt es „seit 2014“.",
    },
    {
        "organisation": "Caritasverband Hagen e.V.",
        "responsibilities": SOCIAL,
        "term_end": "2022",
        "consortium": CONSORTIUM,
        "client": "Stadt Hagen",
        "source": f"{MANAGEMENT_PAGE}, ohne Beginn. Im Bericht zur Konferenz heißt es „seit 2014“.",
    },
    {
        "organisation": "S·T·E·R·N GmbH – NRW",
        "responsibilities": "sämtliche Aufgaben des Quartiersmanagements in Wehringhausen",
        "term_start": "Anfang 2023",
        "term_end": "Ende 2023",
        "client": "Stadt Hagen",
        "source": f"{MANAGEMENT_PAGE}. Ende des Projekts: {ARCHIVE}.",
    },
]

PAGE = {
    "slug": "wehringhausen",
    "title": "Wehringhausen",
    "code": "WEH",
    "municipality": "Hagen",
    "federal_state": "NW",
    "lifecycle": "archiv",
    "intro": "Das Projekt Soziale Stadt Wehringhausen wurde Ende 2023 beendet. Was bei der siebten Stadtteilkonferenz "
    "herauskam, ist hier nachzulesen.",
    "archive_notice": "Das Projekt Soziale Stadt Wehringhausen wurde Ende 2023 beendet. Diese Internetseite wird nicht "
    "mehr gepflegt, steht aber noch als Archiv zur Verfügung.",
    "programmes": [
        {
            "programme": "Soziale Stadt",
            "title": "Soziale Stadt Wehringhausen",
            "term_start": "2014",
            "term_end": "Ende 2023",
            "source": f"Beginn der Umsetzung: {REPORT}. Ende: {ARCHIVE}.",
        }
    ],
    "carriers": CARRIERS,
    "concepts": [
        {
            "kind": "ihk",
            "title": "Integriertes Handlungskonzept Soziale Stadt Wehringhausen",
            "summary": "Grundlage des Handelns für das Quartiersmanagement. Beschlüsse und Fassungen sind nicht "
            "dokumentiert.",
        }
    ],
    "offices": [
        {
            "name": "Quartiersmanagement Wehringhausen",
            "address": "Lange Straße 22\nHagen",
            "locating_hint": "über dem Stadtteilladen",
        }
    ],
}
