"""What became of the second conference: seven done, three in work, two not pursued."""

from website.demo.content.shapes import Answer

OFFICE = "Quartiersmanagement Lindenhof"

ANSWERS = (
    Answer("LIN-SK2-AG1-E01", "2024-05-08", "done", "Das Sprachcafé ist eröffnet.", "Sozialwerk am Fluss"),
    Answer("LIN-SK2-AG1-E02", "2024-06-12", "in_progress", "Ortstermin mit den Stadtwerken.", "Stadtwerke Musterstadt"),
    Answer(
        "LIN-SK2-AG1-E02",
        "2025-02-03",
        "done",
        "Sechs Leuchten in Betrieb. Am 21. März 2026 dreimal als Stärke genannt.",
        "Stadtwerke Musterstadt",
    ),
    Answer(
        "LIN-SK2-AG1-E03",
        "2024-09-10",
        "deferred",
        "Für 2024 fand sich kein Termin ohne Stadtfest.",
        OFFICE,
        reason="Das Geld für 2024 ging in den Werkzeugverleih.",
        next_review_on="2025-03-01",
    ),
    Answer("LIN-SK2-AG1-E03", "2025-05-20", "planned", "Fest der Höfe am 30. August 2025.", OFFICE),
    Answer("LIN-SK2-AG1-E03", "2025-09-02", "done", "Elf Höfe haben mitgemacht.", OFFICE),
    Answer("LIN-SK2-AG2-E01", "2024-09-01", "in_progress", "Mittel aus dem Verfügungsfonds bewilligt.", OFFICE),
    Answer(
        "LIN-SK2-AG2-E01",
        "2025-04-28",
        "done",
        "Ausleihe im Nachbarschaftshaus eröffnet; im ersten Jahr etwa 140 Ausleihen.",
        OFFICE,
    ),
    Answer("LIN-SK2-AG2-E02", "2024-11-04", "done", "Der Plan hängt in allen Eingängen, mit Bildern.", "Arbeitsgruppe"),
    Answer("LIN-SK2-AG3-E01", "2025-01-20", "in_review", "Verkehrszählung abgeschlossen.", "Tiefbauamt Musterstadt"),
    Answer(
        "LIN-SK2-AG3-E01",
        "2026-03-21",
        "in_progress",
        "Erneut aufgenommen als LIN-SK3-AG3-E01.",
        "Tiefbauamt Musterstadt",
    ),
    Answer(
        "LIN-SK2-AG3-E02",
        "2024-10-15",
        "handed_over",
        "Die Haltestelle gehört den Verkehrsbetrieben.",
        OFFICE,
        recipient="Verkehrsbetriebe Musterstadt",
    ),
    Answer(
        "LIN-SK2-AG3-E02",
        "2025-11-12",
        "in_progress",
        "Zwei Bänke kommen mit dem Umbau der Haltestelle.",
        "Verkehrsbetriebe Musterstadt",
    ),
    Answer(
        "LIN-SK2-AG4-E01", "2024-08-19", "in_review", "Wird beim Konzept für den Platz beachtet.", "Stadt Musterstadt"
    ),
    Answer(
        "LIN-SK2-AG4-E01",
        "2025-07-01",
        "rejected",
        "Die Erkenntnis bleibt richtig, ein eigener Laden der Stadt kommt aber nicht.",
        "Stadt Musterstadt",
        reason="Die Stadt darf keinen Laden betreiben, der Geschäften Konkurrenz macht.",
    ),
    Answer(
        "LIN-SK2-AG4-E02", "2024-07-22", "done", "Hängt am Kiosk, an der Schule und im Netz.", "Wirtschaftsförderung"
    ),
    Answer(
        "LIN-SK2-AG4-E03",
        "2025-03-18",
        "in_review",
        "Erste Ausschreibung ohne ausreichende Bewerbungen.",
        "Stadt Musterstadt",
    ),
    Answer(
        "LIN-SK2-AG4-E03",
        "2025-10-09",
        "rejected",
        "Der Probierladen wird auch Gemüse anbieten.",
        "Wirtschaftsförderung Musterstadt",
        reason="Auf zwei Ausschreibungen haben sich nicht genug Händlerinnen und Händler beworben.",
    ),
    Answer(
        "LIN-SK2-PL-E01",
        "2024-05-14",
        "done",
        "Erste öffentliche Sitzung; seitdem sieben Berichte.",
        "Lenkungskreis Lindenhof",
    ),
    Answer("LIN-SK2-PL-E02", "2024-06-03", "in_progress", "Deutsch, Türkisch, Ukrainisch und Englisch laufen.", OFFICE),
)
