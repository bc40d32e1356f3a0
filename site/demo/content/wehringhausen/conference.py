"""The seventh Stadtteilkonferenz: what its report says, and "nicht dokumentiert" for everything else."""

from website.demo.content.shapes import Event, Group

TOPICS = (
    ("sozialer-zusammenhalt", "Sozialer Zusammenhalt"),
    ("sauberkeit-und-sicherheit", "Sauberkeit und Sicherheit"),
    ("vernetzung", "Vernetzung"),
    ("gewerbe-und-haendler", "Gewerbe und Händler"),
    ("kreativquartier", "KreativQuartier"),
    ("immobilien-und-wohnen", "Immobilien und Wohnen"),
    ("image-und-oeffentlichkeitsarbeit", "Image und Öffentlichkeitsarbeit"),
)

OUTCOMES = [
    {
        "kind": "finding",
        "headline": "Es braucht weiterhin dringend eine hauptamtliche Koordinierungsstelle",
        "text": "<p>Sie koordiniert unter anderem stadtteilbezogene Aufgaben, bündelt Kräfte und führt das Engagement "
        "zusammen.</p>",
        "themes": ["Verstetigung", "Vernetzung", "Engagement"],
        "is_key_finding": True,
    },
    {
        "kind": "finding",
        "headline": "Dafür ist eine zentrale Anlaufstelle notwendig",
        "text": "<p>Sie ist für Bürgerinnen und Bürger sowie Ehrenamtliche und Initiativen gedacht, vergleichbar mit "
        "dem aktuellen Stadtteilladen.</p>",
        "themes": ["Verstetigung", "Engagement"],
        "is_key_finding": True,
    },
    {
        "kind": "finding",
        "headline": "Die Kreativwirtschaft bleibt ein Querschnittsthema und soll als solches gestärkt werden",
        "themes": ["Kultur und Kreativwirtschaft", "Lokale Wirtschaft"],
    },
    {
        "kind": "measure",
        "headline": "Eine Kultur- und Kreativkoordination einrichten",
        "text": "<p>Sie ist zur Vernetzung der Akteurinnen und Akteure, aber auch zu weiteren Themenfeldern besonders "
        "wichtig.</p>",
        "themes": ["Kultur und Kreativwirtschaft", "Vernetzung"],
    },
    {
        "kind": "idea",
        "headline": "Fokusräume für konkrete Projekte nutzen",
        "text": "<p>Umsetzbare Orte sind beispielsweise Leerstände, Plätze und Initiativen, an denen konkrete Projekte "
        "unter breiter Beteiligung stattfinden können.</p>",
        "themes": ["Kultur und Kreativwirtschaft", "Wege und Plätze"],
    },
]

GROUPS = tuple(
    Group(page={"slug": slug, "title": title, "number": number, "status": "held"})
    for number, (slug, title) in enumerate(TOPICS, 1)
)

TOGETHER = Group(
    page={
        "slug": "gemeinsame-ergebnisse",
        "title": "Gemeinsame Ergebnisse",
        "kind": "plenary",
        "status": "held",
        "intro": "Der Bericht nennt diese Ergebnisse, ohne sie einer einzelnen Arbeitsgruppe zuzuordnen.",
        "outcomes": OUTCOMES,
    }
)

CONFERENCE = Event(
    page={
        "slug": "7",
        "title": "Siebte Stadtteilkonferenz",
        "ordinal": 7,
        "status": "held",
        "date": "Samstag, 26. März",
        "date_note": "Das Jahr nennt der Bericht nicht.",
        # For ordering only and never shown: the one year in which that day was a Saturday while the programme ran out.
        "sort_date": "2022-03-26",
        "venue": "Kultopia",
        "attendance": "etwa 50",
        "attendance_note": "Wehringhauserinnen und Wehringhauser sowie engagierte und auch hauptamtlich tätige "
        "Menschen.",
        "commissioned_by": "Stadt Hagen (Programm „Soziale Stadt Wehringhausen“)",
        "carried_out_by": "Caritas Verband, Diakonie Mark-Ruhr und S.T.E.R.N. GmbH (Programm, seit 2014)",
        "central_question": "Wie können die verschiedenen stadtteilbezogenen Handlungsschwerpunkte verstetigt werden?",
        "occasion": "<p>Auslaufen des Programms „Soziale Stadt Wehringhausen“</p>",
        "goals": "<p>Gemeinsames Engagement für den Stadtteil Wehringhausen. Für Wehringhausen besonders wichtige "
        "Themen und Herausforderungen sollen auch nach Ende der Förderung fortgeführt und organisiert werden "
        "können.</p>",
        "approach": "<p>Zu sieben Themen wurden Arbeitsgruppen gebildet und gemeinsame Lösungen erarbeitet.</p>",
        "summary": "<p>Etwa 50 Menschen berieten, wie die Arbeit im Stadtteil nach dem Ende der Förderung "
        "weitergehen kann. Sieben Arbeitsgruppen erarbeiteten gemeinsame Lösungen. Ihre zentrale Erkenntnis: "
        "Wehringhausen braucht weiterhin eine hauptamtliche Koordinierungsstelle mit einer zentralen Anlaufstelle.</p>",
    },
    groups=(*GROUPS, TOGETHER),
)
