"""Werne – Langendreer-Alter Bahnhof in Bochum: only what the district management's own text says."""

from .shapes import District

SOURCE = "Text des Stadtteilmanagements WLAB, ohne Datum"

OFFICE = {
    "name": "Stadtteilbüro",
    "phone": "0234-29705550",
    "email": "stadtteilbuero@bo-wlab.de",
    "website": "https://www.bo-wlab.de",
    "by_appointment": True,
    "hours": [
        {"weekday": 1, "opens": "10:00", "closes": "14:00"},
        {
            "weekday": 3,
            "opens": "10:00",
            "closes": "12:00",
            "location": "Seniorenbüro „Am Stern“",
            "location_address": "Hohe Eiche 12, Langendreer-Alter Bahnhof",
        },
        {"weekday": 3, "opens": "16:00", "closes": "18:00"},
    ],
}

PROGRAMME = {
    "programme": "Soziale Stadt Nordrhein-Westfalen",
    "title": "Soziale Stadt Werne – Langendreer-Alter Bahnhof",
    "level": "land",
    "admitted_on": "Mitte 2016",
    "term_end": "2023",
    "source": SOURCE,
    "note": "Ziel ist die Umsetzung des Entwicklungskonzepts mit den erarbeiteten Maßnahmen über einen Zeitraum von "
    "sieben Jahren.",
    "statements": [
        {
            "amount": "ca. 29 Mio. €",
            "source": SOURCE,
            "note": "Fördermittel, die im Verlauf des Stadterneuerungsprozesses zu erwarten sind",
        }
    ],
}

PAGE = {
    "slug": "wlab",
    "title": "Werne – Langendreer-Alter Bahnhof",
    "short_name": "WLAB",
    "code": "WLAB",
    "municipality": "Bochum",
    "federal_state": "NW",
    "lifecycle": "laufend",
    "intro": "Stadtentwicklungsprogramm „Soziale Stadt Werne – Langendreer-Alter Bahnhof“.",
    "description": "<p>Das Stadtentwicklungsprogramm „Soziale Stadt Werne – Langendreer-Alter Bahnhof“ wurde Mitte "
    "2016 erfolgreich in die Landesförderung „Soziale Stadt Nordrhein-Westfalen“ aufgenommen. Grundlage für die "
    "Förderung ist ein Integriertes Stadtentwicklungskonzept, kurz ISEK. Für das Konzept wurden zahlreiche "
    "Bürgerwerkstätten und Analysen durchgeführt.</p>",
    "programmes": [PROGRAMME],
    "carriers": [
        {
            "organisation": "Stadtteilmanagement WLAB",
            "role": "stadtteilmanagement",
            "responsibilities": "Koordination, Moderation und Organisation der Stadterneuerungsmaßnahmen in enger "
            "Abstimmung mit der Stadt Bochum",
            "client": "Stadt Bochum, Amt für Stadtplanung und Wohnen",
            "source": SOURCE,
        }
    ],
    "offices": [OFFICE],
    "concepts": [
        {
            "kind": "isek",
            "title": "Integriertes Stadtentwicklungskonzept",
            "summary": "Das ISEK benennt Handlungsbedarfe und Entwicklungsziele für die Stadtteile.",
            "versions": [
                {
                    "label": "Beschluss 2016",
                    "adopted_on": "17. März 2016",
                    "adopted_by": "Rat der Stadt Bochum",
                }
            ],
        }
    ],
}

MANAGEMENT = {
    "slug": "stadtteilmanagement",
    "title": "Stadtteilmanagement und Stadtteilbüro",
    "intro": "Zentraler Ansprechpartner im Rahmen der Stadterneuerung.",
    "show_in_menus": True,
    "body": [
        ("heading", "Wer ist das Stadtteilmanagement?"),
        (
            "text",
            (
                "<p>Das Stadtteilmanagement arbeitet im Auftrag der Stadt Bochum, Amt für Stadtplanung und Wohnen. "
                "Beim Stadtteilmanagement WLAB laufen die Fäden der unterschiedlichen Projekte zusammen. Das "
                "Stadtteilmanagement WLAB organisiert für viele Planungen und bauliche Maßnahmen die Beteiligung der "
                "Anwohner*innen und Stadtteilakteure.</p>"
            ),
        ),
        ("heading", "Stadtteilbüro: Anlaufstelle vor Ort"),
        (
            "text",
            (
                "<p>Das Stadtteilbüro ist die erste Anlaufstelle vor Ort in den Stadtteilen. Hier werden Fragen "
                "beantwortet, Kontakte vermittelt, Anregungen und Ideen für die Stadtteile aufgegriffen. Außerdem kann "
                "man sich hier über Förderprogramme, wie das Fassaden- und Hofflächenprogramm oder den Stadtteilfonds, "
                "informieren.</p>"
            ),
        ),
    ],
}

DISTRICT = District(page=PAGE, pages=(MANAGEMENT,))
