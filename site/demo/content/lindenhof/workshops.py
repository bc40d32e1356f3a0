"""One workshop that took place, one that was postponed, one that was called off."""

from website.demo.content.shapes import Answer, Event, Group, Pile

STAYING = Group(
    page={
        "slug": "sitzen-und-schatten",
        "title": "Sitzen und Schatten",
        "number": 1,
        "status": "held",
        "room": "Tisch unter der Linde",
        "attendance": "etwa 14",
        "field_of_action": "W",
        "guiding_questions": [{"text": "Wo auf dem Platz würden Sie eine Stunde sitzen bleiben?"}],
        "summary": "<p>Die Linde ist der beste Schirm. Es braucht drei davon.</p>",
        "group_photos": [{"photo": "Pinnwand der Bürgerwerkstatt Lindenplatz"}],
        "outcomes": [
            {
                "kind": "finding",
                "headline": "Geblieben wird, wo Schatten und Lehne zusammenkommen",
                "themes": ["Wege und Plätze", "Klima und Grün"],
                "is_key_finding": True,
            },
            {
                "kind": "measure",
                "headline": "Ein Tisch für vier neben dem Kiosk",
                "themes": ["Wege und Plätze", "Zusammenleben"],
                "responsible_organisation": "Grünflächenamt Musterstadt (Beispiel)",
                "due": "April 2026",
            },
        ],
    },
    piles=(
        Pile(
            "Was bleiben soll",
            """
            + die Linde, alles andere ist verhandelbar
            + Treppe zum Sitzen, auch wenn sie nicht dafür gebaut wurde
            + Kiosk
            """,
            dots=22,
        ),
        Pile(
            "Was fehlt",
            """
            ~ ein Tisch, an dem man Karten spielen kann
            ! Sonnensegel
            - Poller überall, Platz nirgends
            ? Wer gießt?
            """,
            dots=19,
        ),
    ),
)

PLAYING = Group(
    page={
        "slug": "spielen-und-bewegen",
        "title": "Spielen und Bewegen",
        "number": 2,
        "status": "held",
        "room": "Bank am Kiosk",
        "attendance": "etwa 10",
        "field_of_action": "W",
        "guiding_questions": [{"text": "Was macht ihr auf dem Platz, wenn keine Autos da sind?"}],
        "outcomes": [
            {"kind": "idea", "headline": "Kreidefläche vor der Apotheke", "themes": ["Jugend und Bildung"]},
        ],
    },
    loose="! Hüpfkästchen, die nicht vom Regen weggehen\n~ Wasser zum Matschen\n- Roller gegen Einkaufstaschen",
)

SQUARE = Event(
    page={
        "slug": "buergerwerkstatt-lindenplatz",
        "title": "Bürgerwerkstatt Lindenplatz",
        "code": "BW1",
        "status": "held",
        "motto": "Ein Platz zum Bleiben",
        "date": "Samstag, 13. September 2025",
        "starts_at": "11:00",
        "ends_at": "14:00",
        "venue": "Lindenplatz, bei Regen im Nachbarschaftshaus",
        "attendance": "etwa 25",
        "commissioned_by": "Stadt Musterstadt (erfunden)",
        "moderation": "Quartiersmanagement Lindenhof",
        "central_question": "Was braucht der Lindenplatz, damit man dort bleibt?",
        "approach": "<p>Zwei Tische unter freiem Himmel, danach ein gemeinsamer Rundgang.</p>",
        "dots_per_person": 3,
        "dot_rule": "3 Punkte je Person, kein repräsentatives Ergebnis.",
        "summary": "<p>Etwa 25 Menschen haben den Platz zwei Stunden lang ausprobiert. Schatten und Lehnen sind "
        "wichtiger als neue Möbel.</p>",
        "organisers": [{"organisation": "Quartiersmanagement Lindenhof (Beispiel)", "role": "organiser"}],
    },
    groups=(STAYING, PLAYING),
    answers=(
        Answer(
            "LIN-BW1-AG1-E02",
            "2026-04-20",
            "done",
            "Der Tisch steht. Die erste Partie ging über vier Stunden.",
            "Grünflächenamt Musterstadt",
        ),
        Answer("LIN-BW1-AG2-E01", "2025-11-03", "in_review", "Die Apotheke ist einverstanden.", "Quartiersmanagement"),
    ),
)

RIVER = Event(
    page={
        "slug": "buergerwerkstatt-uferweg",
        "title": "Bürgerwerkstatt Uferweg",
        "code": "BW2",
        "status": "postponed",
        "date": "Mai 2027",
        "date_note": "Verschoben vom 17. Oktober 2026: Der Weg stand nach dem Hochwasser unter Wasser. Der Tag steht "
        "noch nicht fest.",
        "venue": "Treffpunkt am Wehr",
        "central_question": "Wie kommt der Spielweg die letzten 80 Meter bis zum Fluss?",
    },
)

DIGITAL = Event(
    page={
        "slug": "buergerwerkstatt-digitaler-lindenhof",
        "title": "Bürgerwerkstatt Digitaler Lindenhof",
        "code": "BW3",
        "status": "cancelled",
        "date": "Donnerstag, 12. November 2026",
        "starts_at": "18:00",
        "ends_at": "20:00",
        "venue": "Nachbarschaftshaus Lindenhof, Werkraum 1",
        "summary": "<p>Abgesagt: Es hatten sich nur drei Menschen angemeldet. Das Thema kommt in die vierte "
        "Stadtteilkonferenz.</p>",
    },
)

WORKSHOPS = (SQUARE, RIVER, DIGITAL)
