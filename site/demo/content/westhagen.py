"""Westhagen in Wolfsburg: only what the neighbourhood office's own page says, without the names of its staff."""

from .shapes import District

SOURCE = "Seite des Stadtteilbüros Westhagen, ohne Datum"
CONSORTIUM = "Arbeitsgemeinschaft der Büros raumscript und Junker und Kruse"
BOTH_STATED = f"{SOURCE}. Dieselbe Seite nennt an anderer Stelle weiterhin die Arbeitsgemeinschaft."

OFFICE = {
    "name": "Stadtteilbüro",
    "address": "Hallesche Straße 30\n38444 Wolfsburg/ Westhagen",
    "locating_hint": "neben dem Friseur und gegenüber dem Blumenstübchen Westhagen",
    "phone": "05361/779 559",
    "email": "info@westhagen.net",
    "by_appointment": True,
    "appointment_note": "Nach persönlicher Vereinbarung auch an anderen Tagen. In den Ferien findet die "
    "Bürgersprechstunde zu geänderten Terminen statt.",
    "answering_machine_note": "Außerhalb der Öffnungszeiten hinterlassen Sie bitte eine Nachricht auf dem "
    "Anrufbeantworter oder schicken eine E-Mail.",
}

PAGE = {
    "slug": "westhagen",
    "title": "Westhagen",
    "code": "WHG",
    "municipality": "Wolfsburg",
    "federal_state": "NI",
    "lifecycle": "verstetigung",
    "intro": "Stadtteilbüro und Stadtteilmanagement im Programm Soziale Stadt.",
    "description": "<p>Die Aufgabe des Stadtteilbüros liegt in der Betreuung und Koordination des "
    "Stadtteilmanagements und der Stadtteilarbeit in Westhagen. Die Hauptaufgaben sind die Verwirklichung der Ziele "
    "des Förderprogrammes Soziale Stadt. Damit verbunden sind die Vernetzung der Westhagener Akteur*innen und die "
    "„Verstetigung“ der Stadtteilarbeit über das Förderprogramm hinaus.</p>",
    "programmes": [{"programme": "Soziale Stadt", "source": SOURCE}],
    "carriers": [
        {
            "organisation": "raumscript, Berlin",
            "role": "stadtteilmanagement",
            "term_start": "2003",
            "term_end": "Mitte 2017",
            "consortium": CONSORTIUM,
            "source": BOTH_STATED,
        },
        {
            "organisation": "Junker und Kruse, Stadtforschung * Planung, Dortmund",
            "role": "stadtteilmanagement",
            "term_start": "2003",
            "term_end": "Mitte 2017",
            "consortium": CONSORTIUM,
            "source": BOTH_STATED,
        },
        {
            "organisation": "raumscript, Berlin",
            "role": "stadtteilmanagement",
            "responsibilities": "führt das Stadtteilbüro Westhagen",
            "term_start": "Mitte 2017",
            "source": SOURCE,
        },
    ],
    "offices": [OFFICE],
}

TASKS = {
    "slug": "aufgaben",
    "title": "Aufgaben des Stadtteilbüros",
    "intro": "Die lokalen Akteure vor Ort zusammenführen.",
    "show_in_menus": True,
    "body": [
        (
            "text",
            (
                "<p>Die Mitarbeiter*innen des Stadtteilmanagements steuern gemeinsam mit den zuständigen Fach- und "
                "Geschäftsbereichen der Stadt Wolfsburg die Maßnahmen und Projekte der Sozialen Stadt. Ihre wichtigste "
                "Aufgabe ist es, die lokalen Akteure vor Ort zusammenzuführen. Neben der Verwaltung und der lokalen "
                "Politik gehören dazu die private Wirtschaft, die lokalen Institutionen und Vereine sowie die nicht "
                "„organisierten“ Bewohner*innen.</p>"
            ),
        ),
        ("heading", "Aufgabenschwerpunkte"),
        (
            "text",
            (
                "<ul><li>Moderation und Koordination der Einwohner*innenmitwirkung an den städtebaulichen "
                "Verfahren</li><li>Unterstützung wirtschaftsfördernder Maßnahmen</li><li>Öffentlichkeitsarbeit und "
                "Imageverbesserung</li><li>Unterstützung der städtischen Koordinierungsstelle für das "
                "EU-Förderprogramm STÄRKEN vor Ort</li><li>Mitwirkung bei Analysen und Befragungen</li></ul>"
            ),
        ),
        ("heading", "Ziel"),
        (
            "text",
            (
                "<p>Ziel ist der kontinuierliche Ausbau des Stadtteilnetzwerks mit langfristig tragfähigen Strukturen, "
                "die über die Förderperiode des Programms Soziale Stadt hinaus für den Stadtteil wirken sollen.</p>"
            ),
        ),
        ("heading", "Zum Abschied"),
        (
            "text",
            (
                "<p>Auf der Seite des Stadtteilbüros steht ein Abschiedsgruß: „Von ganzem Herzen wünschen wir dem "
                "Stadtteil und den Menschen, die in ihm wirken und leben alles erdenklich Gute!“ Ein Datum nennt er "
                "nicht.</p>"
            ),
        ),
    ],
}

DISTRICT = District(page=PAGE, pages=(TASKS,))
