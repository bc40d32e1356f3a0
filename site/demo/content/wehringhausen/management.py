"""The page on the Quartiersmanagement, with the list of tasks as the project wrote it."""

TASKS = (
    "Allgemein als Anlaufstelle für BewohnerInnen des Stadtteils zu dienen",
    (
        "Die aktive Stadtteilbevölkerung in ihren Aktivitäten bei Bedarf zu unterstützen, Andere zu aktivieren und zum "
        "Mitmachen zu motivieren, ggf. auch zu befähigen"
    ),
    (
        "In eine enge Zusammenarbeit mit der lokalen Wirtschaft, ortsansässigen Institutionen (Schulen, Kitas, "
        "Kirchen, Polizei, etc.), lokalen Vereinen, Initiativen und Verbänden zu treten und Beteiligung zu organisieren"
    ),
    (
        "Im Stadtteil präsent und zu den Sprechzeiten für alle Fragen der BewohnerInnen ansprechbar zu sein und zu "
        "informieren"
    ),
    "Als Motor und Koordinator für das gesamte QM-Verfahren zu wirken",
    "Die Stadt Hagen darin zu unterstützen, alle Projekte zu koordinieren und zu steuern",
    "Die unterschiedlichen Akteure vor Ort zusammenzuführen und zu moderieren",
    (
        "Bei der Entwicklung und Umsetzung von Projekten zu unterstützen, zu Projektvorschlägen zu beraten und zu "
        "begleiten, Drittmittel zu akquirieren"
    ),
    "Öffentlichkeitsarbeit und Kommunikation zu leisten",
)

FIELDS = (
    (
        "Koordination und Vernetzung sozialer und soziokultureller Angebote verschiedener Träger zusammen mit der "
        "Stadt Hagen"
    ),
    "Ansprechpartner für Eigentümer*innen in Sachen Vernetzung, Fassadenprogramm und Vermietung",
    (
        "Ansprechpartner für Kreativschaffende bei der Projektorganisation, Fördermittelakquise und der lokalen und "
        "regionalen Vernetzung"
    ),
    "Zusammenarbeit mit den lokalen Gewerbetreibenden und dem Verein Wir in Wehringhausen e.V.",
    "Vermittlung von Ladenlokalen an Gewerbetreibende (Leerstandsmanagement)",
    "Geschäftsführung für den Lenkungskreis",
    "Terminkoordination im Stadtteil für öffentliche Feste",
    "interdisziplinäre Vernetzung der unterschiedlichen Themenvertreter",
    "Anstoßen von Projekten",
    "Unterstützung von dauerhaften Akteurs- und Kommunikationsstrukturen im Stadtteil (Verstetigung)",
)


def listed(items: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


MANAGEMENT = {
    "slug": "quartiersmanagement",
    "title": "Quartiersmanagement",
    "intro": "Direkt vor Ort Ansprechpersonen, die gut informiert sind, Kontakte aufbauen und sich kontinuierlich um "
    "das Vorankommen der geplanten Projekte kümmern.",
    "show_in_menus": True,
    "body": [
        (
            "text",
            (
                "<p>Quartiersmanagements sind ein bewährtes Instrument in Programmen der Stadtteilerneuerung und "
                "Stadtentwicklung. Grundlage des Handelns ist das Integrierte Handlungskonzept Soziale Stadt "
                "Wehringhausen. Die Stadt Hagen hat mehrere Institutionen mit dem Quartiersmanagement Wehringhausen "
                "beauftragt.</p>"
            ),
        ),
        ("heading", "Zentrale Aufgaben des QM-Teams"),
        ("text", listed(TASKS)),
        ("heading", "Themenbereiche"),
        ("text", listed(FIELDS)),
        ("heading", "Wer die Aufgabe hatte: zwei Quellen, zwei Angaben"),
        (
            "text",
            (
                "<p>Die Seite „Quartiersmanagement Wehringhausen“ nennt bis 2022 einen Trägerverbund aus drei "
                "Organisationen; seit Anfang 2023 übernimmt die S·T·E·R·N GmbH – NRW sämtliche Aufgaben. Der Bericht "
                "zur siebten Stadtteilkonferenz nennt alle drei „seit 2014“ und kein Ende. Beide Angaben stehen hier "
                "so, wie sie veröffentlicht wurden.</p>"
            ),
        ),
    ],
}
