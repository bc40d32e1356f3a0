"""The seventh Stadtteilkonferenz Wehringhausen with the facts of its seed and nothing else."""

from docs_export.content import (
    Design,
    Documentation,
    Facts,
    Group,
    LabelledLine,
    Outcome,
    VersionNote,
)

THEMES = (
    "Sozialer Zusammenhalt",
    "Sauberkeit und Sicherheit",
    "Vernetzung",
    "Gewerbe und Händler",
    "KreativQuartier",
    "Immobilien und Wohnen",
    "Image und Öffentlichkeitsarbeit",
)
OUTCOMES = (
    (
        "Erkenntnis",
        "Dringender Bedarf einer hauptamtlichen Koordinierungsstelle",
        "Sie koordiniert stadtteilbezogene Aufgaben, bündelt Kräfte und führt das Engagement zusammen.",
        ("Vernetzung",),
    ),
    (
        "Erkenntnis",
        "Zentrale Anlaufstelle für Bürgerinnen und Bürger sowie Ehrenamtliche und Initiativen",
        "Vergleichbar mit dem aktuellen Stadtteilladen.",
        ("Vernetzung",),
    ),
    (
        "Erkenntnis",
        "Die Kreativwirtschaft ist ein Querschnittsthema",
        "Sie soll es in Zukunft bleiben und als solches gestärkt werden.",
        ("KreativQuartier",),
    ),
    (
        "Maßnahmenvorschlag",
        "Kultur- und Kreativkoordination",
        "Zur Vernetzung der Akteurinnen und Akteure, aber auch zu weiteren Themenfeldern.",
        ("KreativQuartier",),
    ),
    (
        "Idee",
        "Fokusräume für konkrete Projekte nutzen",
        "Leerstände, Plätze und Initiativen, an denen konkrete Projekte unter breiter Beteiligung stattfinden können.",
        ("KreativQuartier", "Immobilien und Wohnen"),
    ),
)


def outcomes() -> tuple[Outcome, ...]:
    return tuple(
        Outcome(
            uuid=f"00000000-0000-4000-8000-{n:012d}",
            reference=f"WEH-SK7-PL-E{n:02d}",
            kind_label=kind,
            headline=headline,
            text=text,
            themes=themes,
            is_key_finding=n == 1,
            status_label="aufgenommen",
        )
        for n, (kind, headline, text, themes) in enumerate(OUTCOMES, 1)
    )


def groups() -> tuple[Group, ...]:
    named = [
        Group(reference=f"WEH-SK7-AG{n}", code=f"AG{n}", number=n, title=title, status_label="durchgeführt")
        for n, title in enumerate(THEMES, 1)
    ]
    return (*named, Group(reference="WEH-SK7-PL", code="PL", kind="plenary", title="Plenum", outcomes=outcomes()))


def wehringhausen() -> Documentation:
    return Documentation(
        variant="public",
        reference="WEH-SK7",
        version="1.0",
        title="Siebte Stadtteilkonferenz Wehringhausen",
        ordinal=7,
        kind_label="Stadtteilkonferenz",
        series_name="Stadtteilkonferenz Wehringhausen",
        district_name="Wehringhausen",
        municipality="Hagen",
        summary="Bürgerinnen und Bürger engagieren sich für Wehringhausen: Weiterhin besteht der dringende Bedarf "
        "einer hauptamtlichen Koordinierungsstelle, die stadtteilbezogene Aufgaben unter anderem koordiniert, Kräfte "
        "bündelt und das Engagement zusammenführt.",
        design=Design(
            publisher="Soziale Stadt Wehringhausen",
            imprint=(LabelledLine(label="Im Auftrag von", text="Stadt Hagen"),),
            funding_notice="Programm „Soziale Stadt Wehringhausen“ im Auftrag der Stadt Hagen",
        ),
        facts=Facts(
            date="Samstag, 26. März",
            venue="Kultopia",
            attendance="etwa 50",
            attendance_note="Wehringhauserinnen und Wehringhauser sowie engagierte "
            "und auch hauptamtlich tätige Menschen",
            commissioned_by=("Stadt Hagen",),
        ),
        occasion="Hintergrund ist das Auslaufen des Programms „Soziale Stadt Wehringhausen“, das seit 2014 im Auftrag "
        "der Stadt Hagen durch den Caritas Verband, die Diakonie Mark-Ruhr und die S.T.E.R.N. GmbH umgesetzt wird.",
        central_question="Wie können die verschiedenen stadtteilbezogenen Handlungsschwerpunkte verstetigt werden?",
        groups=groups(),
        history=(VersionNote(version="1.0", published_on="20. November 2026"),),
        public_url="https://werkstattbuch.example/e/WEH-SK7",
        outcomes_url="https://werkstattbuch.example/e/",
        short_url="https://werkstattbuch.example/d/WEH-SK7/1.0.pdf",
        published_on="20. November 2026",
        stand="20. November 2026",
    )
