"""What became of the third conference so far; one answer arrives with the update of its documentation."""

from website.demo.content.shapes import Answer, Update

OFFICE = "Quartiersmanagement Lindenhof"

ANSWERS = (
    Answer(
        "LIN-SK3-PL-E01", "2026-04-14", "in_review", "Der Lenkungskreis hat das Ergebnis angenommen.", "Lenkungskreis"
    ),
    Answer(
        "LIN-SK3-PL-E01",
        "2026-06-29",
        "planned",
        "Der Vorschlag zur Trägerschaft liegt dem Bezirksausschuss vor.",
        "Stadt Musterstadt",
        next_review_on="2027-02-02",
    ),
    Answer("LIN-SK3-AG1-E01", "2026-05-06", "done", "Seit heute mittwochs von 15 bis 18 Uhr.", "Nachbarschaftshaus"),
    Answer(
        "LIN-SK3-AG1-E02", "2026-09-24", "in_review", "Die Vereinsrunde probiert zwei Programme aus.", "Vereinsrunde"
    ),
    Answer(
        "LIN-SK3-AG2-E01",
        "2026-06-09",
        "handed_over",
        "Der Platz gehört der Wohnungsgesellschaft. Sie hat den Eingang bestätigt.",
        OFFICE,
        recipient="Wohnungsgesellschaft Musterstadt",
        next_review_on="2027-01-15",
    ),
    Answer("LIN-SK3-AG2-E02", "2026-04-28", "done", "Regal steht, Keller ist trocken.", OFFICE),
    Answer("LIN-SK3-AG3-E01", "2026-05-12", "planned", "Die Markierung ist bestellt.", "Tiefbauamt Musterstadt"),
    Answer(
        "LIN-SK3-AG3-E01",
        "2026-09-24",
        "in_progress",
        "Die Aufstellfläche ist markiert. Die längere Grünphase folgt mit der neuen Steuerung.",
        "Tiefbauamt Musterstadt",
    ),
    Answer(
        "LIN-SK3-AG3-E02", "2026-08-03", "planned", "Segel bestellt, Bäume ausgesucht: Feldahorn.", "Grünflächenamt"
    ),
    Answer(
        "LIN-SK3-AG3-E03",
        "2026-07-06",
        "done",
        "Der Probetag hat stattgefunden, der Bericht steht unter Aktuelles.",
        OFFICE,
    ),
    Answer(
        "LIN-SK3-AG3-E05",
        "2026-04-27",
        "rejected",
        "Der Vorschlag wird beim Umbau der Haltestelle erneut geprüft.",
        "Stadtwerke Musterstadt",
        reason="Die Leitung müsste über 180 Meter neu verlegt werden.",
    ),
    Answer(
        "LIN-SK3-AG4-E02",
        "2026-08-17",
        "in_progress",
        "Die Schilder sind bestellt, die Läden befragt.",
        "Ordnungsamt Musterstadt",
    ),
    Answer("LIN-SK3-AG5-E01", "2026-05-11", "done", "Montag, Mittwoch, Freitag bis 21 Uhr.", "Jugendzentrum"),
    Answer(
        "LIN-SK3-AG5-E02",
        "2026-06-02",
        "answered",
        "Die Stadt. Für Schäden in der vereinbarten Zeit gilt die Versicherung des Jugendzentrums.",
        "Stadt Musterstadt",
    ),
    Answer("LIN-SK3-AG6-E01", "2026-04-13", "done", "Erste Sprechstunde mit elf Ratsuchenden.", "Mieterverein"),
    Answer(
        "LIN-SK3-AG6-E02",
        "2026-09-24",
        "partly_done",
        "Aushänge gibt es in allen Häusern. Die Meldung im Netz fehlt noch.",
        "Wohnungsgesellschaft Musterstadt",
        next_review_on="2027-01-15",
    ),
    Answer("LIN-SK3-AG7-E01", "2026-06-22", "in_progress", "Das Sommerheft ist verteilt.", "Redaktionsgruppe"),
    Answer(
        "LIN-SK3-AG7-E02",
        "2026-09-24",
        "deferred",
        "Wird nach dem Winterheft neu besprochen.",
        "Redaktionsgruppe",
        reason="Die Zeitung braucht zurzeit alle Hände.",
        next_review_on="2027-03-01",
    ),
)

UPDATE = Update(
    change_note="Sachstand von LIN-SK3-AG3-E04 ergänzt (umgesetzt), zwei Karten nach Hinweisen von Beteiligten "
    "berichtigt.",
    answers=(Answer("LIN-SK3-AG3-E04", "2026-04-02", "done", "Die Leuchte ist ersetzt.", "Stadtwerke Musterstadt"),),
    corrections={
        "Die Linde vor Haus 19 ist krank.": "Die Linde vor Haus 9 ist krank.",
        "Aufzug in Haus 7 steht seit Ostern": "Aufzug in Haus 17 steht seit Ostern",
    },
)
