"""Westerfilde & Bodelschwingh in Dortmund: only what the city's call for tenders says."""

from .shapes import District

SOURCE = "Beschreibung der Beschaffung (Stadt Dortmund), ohne Datum"

PRINCIPLES = (
    "Das Gemeinwesen stärken, Inklusion fördern, Wir-Gefühl aufbauen",
    "Den Wohnungsbestand sichern, entwickeln und zukunftsfähig machen",
    "Den öffentlichen Raum aufwerten und in seiner Nutzbarkeit verbessern",
    "Die lokale Ökonomie stärken und zukunftsfähig machen",
    "Das Image des Quartiers nach innen und außen verbessern",
)

CONCEPT = {
    "kind": "inhk",
    "title": "Integriertes Handlungskonzept (InHK)",
    "summary": "Das InHK enthält Maßnahmen, die dezernatsübergreifend zahlreiche Fachbereiche der Stadt Dortmund "
    "betreffen.",
    "versions": [
        {
            "label": "Grundsatzbeschluss 2014",
            "adopted_on": "Ende 2014",
            "adopted_by": "Rat der Stadt Dortmund",
        },
        {
            "label": "Fortschreibung 2018",
            "adopted_on": "Dezember 2018",
            "adopted_by": "Rat der Stadt Dortmund",
            "note": "Bietet eine gute Übersicht über die Aktivitäten und Planungen der Stadterneuerung und weiterer "
            "Akteure.",
        },
    ],
}

PAGE = {
    "slug": "westerfilde-bodelschwingh",
    "title": "Westerfilde & Bodelschwingh",
    "code": "WEBO",
    "municipality": "Dortmund",
    "borough": "Mengede",
    "federal_state": "NW",
    "lifecycle": "laufend",
    "population": "rund 9.300",
    "population_source": SOURCE,
    "intro": "Das Soziale Stadt Gebiet Westerfilde & Bodelschwingh gehört zum Stadtbezirk Mengede.",
    "description": "<p>Das „Soziale Stadt Gebiet Westerfilde &amp; Bodelschwingh“ deckt den Bereich ab, in dem der "
    "größte Interventionsbedarf besteht und in dem die öffentlichen Gelder konzentriert eingesetzt werden sollen.</p>",
    "programmes": [
        {
            "programme": "Soziale Stadt",
            "title": "Soziale Stadt Westerfilde & Bodelschwingh",
            "source": SOURCE,
            "note": "Neben einer Finanzierung aus Städtebauförderungsmitteln sind weitere Finanzierungsquellen für die "
            "Umsetzung zu erschließen und auch bereits erschlossen worden.",
        }
    ],
    "carriers": [
        {
            "organisation": "Stadt Dortmund",
            "role": "sonstige",
            "responsibilities": "Städtischer Aktionsraumbeauftragter/eine städtische Aktionsraumbeauftragte, "
            "insbesondere als Ansprechpartner*in vor Ort und Koordinator*in",
            "term_start": "2010",
            "source": SOURCE,
        },
        {
            "organisation": "Quartiersmanagement Westerfilde & Bodelschwingh",
            "role": "quartiersmanagement",
            "term_start": "März 2016",
            "weekly_hours": "60",
            "source": f"{SOURCE}; der Träger ist nicht genannt",
        },
    ],
    "concepts": [CONCEPT],
    "guiding_principles": [{"text": text} for text in PRINCIPLES],
}

STRATEGY = {
    "slug": "strategie",
    "title": "Strategie der Stadterneuerung",
    "intro": "Städtebauliche, soziale und imagefördernde Projekte, gebündelt.",
    "show_in_menus": True,
    "body": [
        (
            "text",
            (
                "<p>Die Stadterneuerungsstrategie bündelt städtebauliche, soziale und imagefördernde Projekte, um den "
                "Stadtteil zu stabilisieren und aufzuwerten. Zwischenzeitlich ist die Stadt Dortmund gemeinsam mit "
                "ihren Partnern mit zahlreichen Anlaufstellen und Initiativen im Quartier vertreten.</p>"
            ),
        ),
        ("heading", "Innovation City roll out"),
        (
            "text",
            (
                "<p>Als eines von 20 Quartieren hat sich Westerfilde &amp; Bodelschwingh am Prozess Innovation City "
                "roll out beteiligt. Die Konzeptentwicklungsphase ist abgeschlossen, die Umsetzung soll u. a. "
                "mithilfe eines energetischen Quartiersmanagement erfolgen. Ziele sind die Entwicklung von "
                "klimagerechten Stadtquartieren, die CO2-Reduktion und die Unterstützung der Energiewende von "
                "unten.</p>"
            ),
        ),
    ],
}

DISTRICT = District(page=PAGE, pages=(STRATEGY,))
