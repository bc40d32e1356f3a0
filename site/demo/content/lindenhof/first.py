"""The first conference, 2022: where the stories begin."""

from website.demo.content.shapes import Answer, Event, Group, Pile

TOGETHER_GROUP = Group(
    page={
        "slug": "zusammenleben",
        "title": "Zusammenleben",
        "number": 1,
        "status": "held",
        "room": "Aula, Tisch 1",
        "moderators": "Büro Stadt und Gespräch (Beispiel)",
        "attendance": "etwa 12",
        "field_of_action": "N",
        "guiding_questions": [{"text": "Wo treffen Sie andere Menschen aus der Siedlung?"}],
        "summary": "<p>Man grüßt sich, aber man kennt sich nicht. Es fehlt ein Ort, der regelmäßig offen ist.</p>",
        "outcomes": [
            {
                "kind": "idea",
                "headline": "Ein Nachbarschaftshaus mit offener Küche",
                "text": "<p>Am liebsten dort, wo heute das alte Waschhaus steht.</p>",
                "themes": ["Zusammenleben"],
            },
            {
                "kind": "question",
                "headline": "Dürfen Vereine den Schulhof am Wochenende nutzen?",
                "themes": ["Vernetzung"],
                "responsible": "Schulverwaltung Musterstadt (Beispiel)",
            },
        ],
    },
    piles=(
        Pile(
            "Ein Ort für alle",
            """
            + Im Sommer sitzt man vor Haus 14 zusammen
            - sonst nirgends
            ! Küche, in der man zusammen kochen kann
            ~ dass meine Mutter nicht immer allein isst
            """,
            dots=17,
        ),
    ),
)

YARD_GROUP = Group(
    page={
        "slug": "sauberer-hof",
        "title": "Sauberer Hof",
        "number": 2,
        "status": "held",
        "room": "Aula, Tisch 2",
        "moderators": "Büro Stadt und Gespräch (Beispiel)",
        "attendance": "9",
        "field_of_action": "H",
        "guiding_questions": [{"text": "Was stört Sie im Hof, und was würden Sie selbst anpacken?"}],
        "summary": "<p>Der Durchgang am Waschhaus ist dunkel und vermüllt. Wer aufräumen will, hat kein Werkzeug.</p>",
        "outcomes": [
            {
                "kind": "finding",
                "headline": "Der Durchgang am Waschhaus ist die dunkelste Ecke der Siedlung",
                "text": "<p>Abends gehen die meisten außen herum, auch mit schweren Taschen.</p>",
                "themes": ["Sauberkeit und Sicherheit", "Wege und Plätze"],
                "is_key_finding": True,
                "measure": "w1-licht-am-waschhaus",
            },
            {
                "kind": "agreement",
                "headline": "Hoftag zweimal im Jahr",
                "text": "<p>Immer am letzten Samstag im April und im September.</p>",
                "themes": ["Engagement"],
                "responsible": "Arbeitsgruppe Sauberer Hof",
                "due": "September 2022",
            },
        ],
        "next_meeting": "Jeden ersten Montag im Monat, 18 Uhr, Waschhaus",
    },
    piles=(
        Pile(
            "Dunkel und dreckig",
            """
            - Durchgang Waschhaus: Taschenlampe mitbringen
            - Sperrmüll steht immer genau da, wo man durch muss
            ! sechs Lampen und ein Besen, mehr braucht es nicht
            + der Hausmeister grüßt
            """,
            dots=21,
        ),
    ),
)

WAYS_GROUP = Group(
    page={
        "slug": "wege",
        "title": "Wege",
        "number": 3,
        "status": "held",
        "room": "Aula, Tisch 3",
        "attendance": "11",
        "field_of_action": "W",
        "guiding_questions": [{"text": "Welcher Weg fehlt Ihnen?"}],
        "summary": "<p>Der Spielweg soll bis zum Fluss gehen.</p>",
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Der Spielweg wird bis zum Ufer verlängert",
                "themes": ["Wege und Plätze", "Klima und Grün"],
                "responsible": "Tiefbauamt Musterstadt (Beispiel)",
                "due": "2024",
            },
        ],
    },
    loose="""
        + Spielweg!
        - hört vor dem Fluss einfach auf
        """,
)

FIRST = Event(
    page={
        "slug": "1",
        "title": "Erste Stadtteilkonferenz",
        "ordinal": 1,
        "status": "held",
        "motto": "Was uns stört und was wir mögen",
        "date": "Samstag, 12. März 2022",
        "starts_at": "14:00",
        "ends_at": "17:00",
        "venue": "Aula der Grundschule am Nordring",
        "attendance": "etwa 40",
        "attendance_note": "Gezählt wurden Stühle, nicht Menschen.",
        "commissioned_by": "Stadt Musterstadt (erfunden)",
        "moderation": "Büro Stadt und Gespräch (Beispiel)",
        "central_question": "Was muss sich im Lindenhof als Erstes ändern?",
        "summary": "<p>Etwa 40 Menschen haben gesammelt, was sie stört und was sie mögen. Die dunkle Ecke am "
        "Waschhaus wurde am häufigsten genannt.</p>",
        "organisers": [{"organisation": "Büro Stadt und Gespräch (Beispiel)", "role": "organiser"}],
    },
    groups=(TOGETHER_GROUP, YARD_GROUP, WAYS_GROUP),
    answers=(
        Answer(
            "LIN-SK1-AG1-E01",
            "2022-11-08",
            "in_review",
            "Ein Architekturbüro prüft das alte Waschhaus.",
            "Stadt Musterstadt",
        ),
        Answer("LIN-SK1-AG1-E01", "2023-06-20", "in_progress", "Der Umbau hat begonnen.", "Stadt Musterstadt"),
        Answer(
            "LIN-SK1-AG1-E01",
            "2024-02-17",
            "done",
            "Das Nachbarschaftshaus ist eröffnet.",
            "Quartiersmanagement Lindenhof",
        ),
        Answer(
            "LIN-SK1-AG1-E02",
            "2022-05-30",
            "answered",
            "Ja. Eingetragene Vereine bekommen einen Schlüssel, wenn sie eine Aufsicht benennen.",
            "Schulverwaltung Musterstadt",
        ),
        Answer(
            "LIN-SK1-AG2-E01",
            "2022-06-14",
            "in_review",
            "Die Stadtwerke prüfen, wem der Durchgang gehört.",
            "Stadtwerke Musterstadt",
        ),
        Answer(
            "LIN-SK1-AG2-E01",
            "2024-03-16",
            "planned",
            "Zweite Stadtteilkonferenz: als Maßnahme W1 vereinbart, siehe LIN-SK2-AG1-E02.",
            "Quartiersmanagement Lindenhof",
        ),
        Answer(
            "LIN-SK1-AG2-E01",
            "2025-02-03",
            "done",
            "Sechs Leuchten sind in Betrieb. Bei der dritten Konferenz dreimal als Stärke genannt.",
            "Stadtwerke Musterstadt",
        ),
        Answer(
            "LIN-SK1-AG2-E02",
            "2022-09-24",
            "done",
            "Erster Hoftag mit 31 Helfenden und zwei Containern.",
            "Arbeitsgruppe",
        ),
        Answer(
            "LIN-SK1-AG3-E01",
            "2023-10-11",
            "partly_done",
            "Der Weg ist fertig bis zum Wehr. Für die letzten 80 Meter fehlt das Grundstück.",
            "Tiefbauamt Musterstadt",
        ),
    ),
)
