"""A fictional conference with everything that a documentation can hold."""

from uuid import UUID

from docs_export.content import (
    AgendaItem,
    AttendanceRow,
    Card,
    Cluster,
    DecisionScope,
    Design,
    Documentation,
    Facts,
    FollowUp,
    GlossaryEntry,
    Group,
    LabelledLine,
    Logo,
    NextStep,
    Outcome,
    Photo,
    PreviousResults,
    VersionNote,
    from_html,
)

KINDS = ("Stärke", "Schwäche", "Idee", "Wunsch", "Frage", "Hinweis", "Konflikt")
STATUSES = ("umgesetzt", "in Umsetzung", "aufgenommen", "nicht weiterverfolgt", "geplant", "abgegeben")
SAYINGS = (
    "Am Nordring stehen die Kinder auf dem Radweg, weil sonst kein Platz ist.",
    "Grünphase reicht mit Rollator nicht",
    "Spielweg! Da gehen auch die Großen gern lang.",
    "Zebrastreifen vorziehen und die Ecke pflastern",
    "dass mein Sohn allein zur Schule gehen kann",
    "Wer entscheidet über die Ampelzeiten?",
    "Baustelle Haltestelle ab Herbst, dann ist der Gehweg weg",
    "Radfahrer:innen und Fußgänger*innen an der Haltestelle, beide haben recht",
    "Elternlotsen, wie früher",
    "Çocuklar için gölge ve oturacak yer istiyoruz",
    "Więcej ławek przy placu zabaw, żółte światło miga za krótko",
    "Більше тіні на площі, будь ласка",
)
GROUPS = (
    ("Zusammenleben", "Begegnung braucht einen Raum, der jede Woche zur gleichen Zeit offen ist."),
    ("Sauberer Hof", "Wer selbst anpackt, soll Werkzeug und Lager nicht suchen müssen."),
    ("Wege und Plätze", "Die Querung am Nordring muss vor Beginn der Bauarbeiten sicher sein."),
    ("Läden am Platz", "Ein Probierladen ist besser als ein leeres Schaufenster."),
    ("Jugend", "Drei offene Abende sind wichtiger als ein neues Gebäude."),
    ("Wohnen", "Beratung vor Ort hilft, bevor aus Fragen Streit wird."),
    ("Öffentlichkeit", "Die Siedlung erzählt ihre Geschichten selbst, zweimal im Jahr auf Papier."),
)
HEADLINES = (
    ("Querung Nordring vor Beginn der Bauarbeiten sichern", "Tiefbauamt Musterstadt", "30. September 2026"),
    ("Schatten auf dem Lindenplatz schaffen", "Grünflächenamt Musterstadt", "Herbst 2026"),
    ("Ein autofreier Samstag zur Probe", "", "4. Juli 2026"),
)
ANSWERS = {
    (4, 1): (FollowUp(on="4. Mai 2026", status_label="in Umsetzung"),),
    (2, 1): (
        FollowUp(on="30. März 2026", status_label="in Prüfung", text="Ortstermin am 12. April."),
        FollowUp(on="4. Mai 2026", status_label="abgegeben an Tiefbauamt Musterstadt", text="Es plant ab Juni."),
    ),
}
"""What was told until this version was frozen, by group and outcome."""


def outcome(reference: str, number: int, *, key=False, follow_ups=()) -> Outcome:
    headline, responsible, due = HEADLINES[number % len(HEADLINES)]
    return Outcome(
        uuid=UUID(int=abs(sum(map(ord, reference))) * 1000 + number),
        reference=f"{reference}-E{number:02d}",
        kind_label=("Maßnahmenvorschlag", "Vereinbarung", "Idee")[number % 3],
        headline=headline,
        text="Vorgezogene Aufstellfläche mit Markierung und längere Grünphase, bevor im Herbst der Gehweg an der "
        "Haltestelle gesperrt wird.",
        themes=("Mobilität", "Sicherheit"),
        responsible=responsible,
        due=due,
        is_key_finding=key,
        status_label=STATUSES[number % len(STATUSES)],
        status_since=follow_ups[-1].on if follow_ups else "",
        follow_ups=follow_ups,
    )


def cards(first: int, count: int, *, dots=False) -> tuple[Card, ...]:
    return tuple(
        Card(
            kind_label=KINDS[n % len(KINDS)],
            text=SAYINGS[n % len(SAYINGS)],
            dots=n % 4 if dots else None,
            language={9: "tr", 10: "pl", 11: "uk"}.get(n % len(SAYINGS), ""),
        )
        for n in range(first, first + count)
    )


def board(number: int) -> Photo:
    return Photo(
        key=f"board-{number}",
        source=f"board-{number}",
        kind="board",
        kind_label="Pinnwand",
        alt_text="Gezeichnete Pinnwand mit vier Spalten: Gern unterwegs, Nicht gern, Ideen, Wer macht was?",
        transcript="Gern unterwegs: Spielweg, Durchgang am Waschhaus, Uferweg\n\nNicht gern: Querung Nordring, "
        "Trafohaus, Unterführung\n\nIdeen: Zebrastreifen, Sonnensegel, Bänke, Licht",
        caption="Pinnwand am Ende der zweiten Runde",
        credit="Quartiersmanagement Lindenhof (erfunden)",
    )


def picture(name: str, caption: str) -> Photo:
    return Photo(key=name, source=name, alt_text=f"Zeichnung: {caption}", caption=caption, credit="erfunden")


def group(number: int) -> Group:
    title, statement = GROUPS[number - 1]
    reference = f"LIN-SK3-AG{number}"
    if number == 6:
        return Group(
            reference=reference,
            number=6,
            title=title,
            status_label="zusammengelegt",
            merged_into="AG 4: Läden am Platz",
        )
    return Group(
        reference=reference,
        number=number,
        title=title,
        status_label="durchgeführt",
        room=f"Werkraum {number}",
        moderators=("Quartiersmanagement Lindenhof", "Vereinsrunde"),
        attendance="14, davon 9 aus der Bewohnerschaft",
        field="Öffentlicher Raum",
        themes=("Mobilität", "Klima"),
        continues="Zweite Stadtteilkonferenz, AG 2" if number == 2 else "",
        guiding_questions=(
            "Wo sind Sie in der Siedlung gern zu Fuß unterwegs, und wo nicht?",
            "Was fehlt dem Lindenplatz, damit Sie dort länger bleiben?",
            "Was können wir selbst übernehmen, und wofür brauchen wir die Stadt?",
        ),
        key_statements=(
            statement,
            "Der Lindenplatz ist als Treffpunkt anerkannt, aber im Sommer zu heiß und am Abend zu dunkel.",
            "Bänke helfen nur, wenn sie alle 150 Meter stehen und eine Lehne haben.",
        ),
        discussion=from_html(
            "<p>In der ersten Runde gingen die Beteiligten ihre täglichen Wege auf einem <b>Luftbild</b> ab und "
            "markierten angenehme und unangenehme Stellen. Mehr dazu "
            '<a href="https://werkstattbuch.example/luftbild">auf der Seite zum Luftbild</a>.</p>'
            "<h3>Was strittig blieb</h3><p>Strittig blieb, ob der Lindenplatz <i>autofrei</i> werden soll:</p>"
            "<ul><li>Lieferzeiten der Läden<ol><li>vormittags</li><li>nachmittags</li></ol></li>"
            "<li>zugestellte Eingänge</li></ul><p>Die Gruppe einigte sich auf eine Erprobung.</p>"
        ),
        clusters=(
            Cluster(title="Querung Nordring sichern", cards=cards(number, 10), dots=21),
            Cluster(
                title="Schatten auf dem Lindenplatz", cards=cards(number + 5, 9), dots=17, summary="Vor allem im Juli."
            ),
            Cluster(title="Trinkbrunnen", dots=4),
        ),
        loose_cards=cards(number + 2, 5),
        dot_rule="fünf Punkte je Person, höchstens zwei auf eine Kartengruppe",
        outcomes=tuple(outcome(reference, n, follow_ups=ANSWERS.get((number, n), ())) for n in (1, 2, 3)),
        photos=(board(number),) if number in (1, 3) else (),
    )


def previous() -> PreviousResults:
    log = (
        FollowUp(on="12. Juni 2024", status_label="in Umsetzung", text="Ortstermin mit den Stadtwerken"),
        FollowUp(
            on="3. Februar 2025", status_label="umgesetzt", text="Sechs Leuchten in Betrieb.", author="Stadtwerke"
        ),
    )
    refused = (FollowUp(on="Oktober 2025", status_label="nicht weiterverfolgt", reason="Zu wenige Händler:innen."),)
    return PreviousResults(
        event_title="Zweite Stadtteilkonferenz Lindenhof",
        event_date="16. März 2024",
        outcomes=tuple(outcome("LIN-SK2-AG1", n, follow_ups=refused if n == 3 else log) for n in range(1, 6)),
    )


def lindenhof(**changes) -> Documentation:
    photos = (
        picture("saal", "Ausstellung im Großen Saal"),
        picture("platz", "Lindenplatz am Tag der Konferenz"),
        picture("plan", "Luftbild mit Markierungen"),
    )
    plenary = Group(
        reference="LIN-SK3-PL",
        kind="plenary",
        title="Plenum",
        outcomes=(
            outcome("LIN-SK3-PL", 1, key=True).model_copy(
                update={
                    "headline": "Der Lindenhof braucht auch nach 2027 eine feste Anlaufstelle, die Menschen "
                    "zusammenbringt und offene Aufgaben nachhält."
                }
            ),
        ),
    )
    content = Documentation(
        variant="public",
        reference="LIN-SK3",
        version="1.1",
        is_demo=True,
        title="Dritte Stadtteilkonferenz Lindenhof",
        ordinal=3,
        kind_label="Stadtteilkonferenz",
        series_name="Stadtteilkonferenz Lindenhof",
        district_name="Lindenhof-Siedlung",
        municipality="Musterstadt",
        motto="Wege, Plätze, Nachbarschaft: Was bleibt, wenn die Förderung endet?",
        summary="Alle sieben Arbeitsgruppen kamen unabhängig voneinander zu diesem Schluss. Ohne eine Stelle mit "
        "festen Sprechzeiten verlieren Vorhaben ihre Ansprechperson, sobald die Förderung ausläuft.",
        design=Design(
            logos=(Logo(source="logo", alt_text="Zeichen der Lindenhof-Siedlung (erfunden)"),),
            publisher="Stadt Musterstadt, Amt für Stadtentwicklung (erfunden)",
            imprint=(LabelledLine(label="Redaktion", text="Quartiersmanagement Lindenhof, Lindenweg 12, Musterstadt"),),
            funding_notice="Gefördert durch das Programm „Quartier im Wandel“ (Beispiel) mit Mitteln des Landes und "
            "der Stadt Musterstadt.",
        ),
        facts=Facts(
            date="Samstag, 21. März 2026",
            time="10 bis 15 Uhr",
            venue="Nachbarschaftshaus Lindenhof",
            venue_note="Großer Saal und Werkräume, Lindenweg 12. Stufenlos zugänglich.",
            attendance="64",
            attendance_note="17 von ihnen waren beruflich oder im Amt dort. Gezählt am Eingang nach eigener Angabe.",
            organisers=("Quartiersmanagement Lindenhof",),
            commissioned_by=("Stadt Musterstadt",),
            languages="Deutsch, Türkisch, Ukrainisch",
            support="Kinderbetreuung, Schriftdolmetschen",
        ),
        occasion="Im Dezember 2027 endet die Förderung der Lindenhof-Siedlung. Die Konferenz fragte, was bleiben soll, "
        "wer es trägt und was noch vor dem Ende fertig werden muss.",
        goals=from_html("<ul><li>Erfahrungen sichern</li><li>wenige Ergebnisse vereinbaren</li></ul>"),
        central_question="Was soll bleiben, und wer trägt es?",
        decision_scope=DecisionScope(
            open="Trägerschaft und Ort der künftigen Anlaufstelle, Gestaltung des Lindenplatzes.",
            fixed="Das Ende der Förderung am 31. Dezember 2027.",
        ),
        method="Zwei Runden: erst sammeln und ordnen, dann gewichten und vereinbaren.",
        attendance=(
            AttendanceRow(label="Bewohnerschaft", count=38),
            AttendanceRow(label="Vereine, Initiativen", count=9),
            AttendanceRow(label="Soziale Einrichtungen", count=7),
            AttendanceRow(label="Verwaltung", count=6),
            AttendanceRow(label="Politik", count=4),
        ),
        agenda=(
            AgendaItem(start="10:00", end="10:20", title="Begrüßung", speaker="Bezirksamt"),
            AgendaItem(
                start="10:20",
                end="11:00",
                title="Rückblick",
                speaker="Quartiersmanagement",
                summary="Was wurde aus den Ergebnissen der zweiten Konferenz?",
            ),
            AgendaItem(start="11:00", end="12:30", title="Arbeitsgruppen, erste Runde", speaker="Sieben Moderationen"),
            AgendaItem(start="12:30", title="Mittagessen"),
        ),
        groups=(*(group(n) for n in range(1, 8)), plenary),
        previous_results=previous(),
        next_steps=(
            NextStep(due="bis 30. Juni 2026", title="Vorschlag zur Trägerschaft", responsible="Stadt Musterstadt"),
            NextStep(due="4. Juli 2026", title="Probetag am Lindenplatz", text="9 bis 18 Uhr, mitmachen erwünscht"),
            NextStep(due="24. September 2026", title="Rückmeldeabend", text="Nachbarschaftshaus, Großer Saal, 18 Uhr"),
            NextStep(title="Wie es weitergeht", text="Der Lenkungskreis berät alle Ergebnisse."),
        ),
        photos=photos,
        glossary=(
            GlossaryEntry(term="Lenkungskreis", explanation="Vertretung von Bewohnerschaft, Trägern und Stadt."),
            GlossaryEntry(
                term="Verfügungsfonds", explanation="Geld für kleine Vorhaben, über das Bewohner:innen mitreden."
            ),
        ),
        history=(
            VersionNote(version="1.1", published_on="18. Mai 2026", change_note="Zwei Karten berichtigt"),
            VersionNote(version="1.0", published_on="20. April 2026"),
        ),
        omitted=("Arbeitsgruppe 6: mit Arbeitsgruppe 4 zusammengelegt", "1 Foto ohne Einwilligung"),
        public_url="https://werkstattbuch.example/e/LIN-SK3",
        outcomes_url="https://werkstattbuch.example/e/",
        short_url="https://werkstattbuch.example/d/LIN-SK3/1.1.pdf",
        published_on="18. Mai 2026",
        stand="18. Mai 2026",
    )
    return content.model_copy(update=changes)
