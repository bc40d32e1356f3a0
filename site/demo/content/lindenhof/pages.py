"""Text pages and news of the fictional district."""

STEERING = {
    "slug": "lenkungskreis",
    "title": "Lenkungskreis",
    "intro": "Begleitet das Programm, berät alle Ergebnisse und berichtet öffentlich.",
    "show_in_menus": True,
    "body": [
        (
            "text",
            (
                "<p>Im Lenkungskreis sitzen sechs Menschen aus der Bewohnerschaft, drei aus Vereinen, zwei aus "
                "sozialen Einrichtungen, zwei aus der Verwaltung und eine Vertretung der Wohnungsgesellschaft. Die "
                "Plätze der Bewohnerschaft werden bei jeder zweiten Stadtteilkonferenz neu besetzt.</p>"
            ),
        ),
        ("heading", "So arbeitet er"),
        (
            "text",
            (
                "<ul><li>vier Sitzungen im Jahr, alle öffentlich</li><li>Geschäftsführung: Quartiersmanagement</li>"
                "<li>Ergebnisse gehen mit einer Empfehlung an den Bezirksausschuss</li></ul>"
            ),
        ),
        (
            "facts",
            {
                "rows": [
                    {"label": "Nächste Sitzung", "value": "Dienstag, 2. Februar 2027, 18 Uhr"},
                    {"label": "Ort", "value": "Nachbarschaftshaus, Werkraum 1"},
                ]
            },
        ),
        (
            "notice",
            {
                "title": "Zuhören ist erlaubt",
                "text": "<p>Kommen Sie einfach vorbei. Eine Anmeldung ist nicht nötig.</p>",
            },
        ),
    ],
}

FUND = {
    "slug": "verfuegungsfonds",
    "title": "Verfügungsfonds",
    "intro": "Bis zu 1.500 Euro für Vorhaben, die der Nachbarschaft nützen.",
    "show_in_menus": True,
    "body": [
        ("heading", "Wer kann einen Antrag stellen?"),
        ("text", "<p>Alle, die im Lindenhof wohnen, arbeiten oder sich engagieren. Eine Seite Text genügt.</p>"),
        ("quote", {"text": "Drei Bänke, ein Nachmittag, kein Formular zu viel.", "source": "Aus einer Arbeitsgruppe"}),
    ],
}

PAGES = (STEERING, FUND)

NEWS = (
    {
        "slug": "rueckmeldeabend",
        "title": "Rückmeldeabend: Was aus den Ergebnissen geworden ist",
        "published_on": "2026-09-25",
        "intro": "41 Menschen kamen, acht Zuständige haben berichtet. Sechs Ergebnisse der dritten Konferenz sind "
        "umgesetzt.",
        "updated_note": "Sachstände ergänzt am 2. Oktober 2026.",
        "themes": ["Verstetigung"],
        "photo": "Ausstellung im Großen Saal",
        "body": [
            (
                "text",
                (
                    "<p>Am längsten wurde über den Trinkbrunnen gesprochen, der nicht kommt, und über die Aufzüge, die "
                    "wieder fahren. Alle Sachstände stehen bei den einzelnen Ergebnissen.</p>"
                ),
            ),
        ],
    },
    {
        "slug": "probetag-am-lindenplatz",
        "title": "Ein Samstag ohne Autos: So war der Probetag",
        "published_on": "2026-07-06",
        "intro": "Von 9 bis 18 Uhr gehörte der Lindenplatz Stühlen, Rollern und zwei geliehenen Sonnensegeln.",
        "themes": ["Wege und Plätze", "Klima und Grün"],
        "photo": "Lindenplatz am Tag der Konferenz",
        "body": [
            ("text", "<p>Lieferungen bis 10 Uhr klappten. Um 14 Uhr waren alle Schattenplätze besetzt.</p>"),
            ("heading", "Gezählt"),
            (
                "facts",
                {
                    "rows": [
                        {"label": "Stühle im Schatten", "value": "48, alle belegt"},
                        {"label": "Falschparker bis 10 Uhr", "value": "3"},
                        {"label": "Beschwerden", "value": "2"},
                    ]
                },
            ),
        ],
    },
    {
        "slug": "werkzeugverleih-zieht-um",
        "title": "Der Werkzeugverleih hat jetzt ein Lager",
        "published_on": "2026-04-28",
        "intro": "Die Arbeitsgruppe „Sauberer Hof“ hat den Keller des Nachbarschaftshauses bezogen.",
        "themes": ["Engagement", "Sauberkeit und Sicherheit"],
        "body": [("text", "<p>Ausleihe dienstags von 16 bis 18 Uhr. Die Heckenschere bitte vorbestellen.</p>")],
    },
)
