"""Groups of the second conference."""

from website.demo.content.shapes import Group, Pile

NEIGHBOURS = Group(
    page={
        "slug": "zusammenleben-und-licht",
        "title": "Zusammenleben und Licht",
        "number": 1,
        "status": "held",
        "room": "Großer Saal",
        "moderators": "Sozialwerk am Fluss (Beispiel)",
        "attendance": "15",
        "field_of_action": "N",
        "guiding_questions": [{"text": "Was hält Sie abends davon ab, vor die Tür zu gehen?"}],
        "summary": "<p>Licht ist kein Luxus. Wer abends heimkommt, will den kurzen Weg gehen.</p>",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Das Sprachcafé öffnet jeden Mittwoch",
                "themes": ["Zusammenleben"],
                "responsible": "Sozialwerk am Fluss (Beispiel)",
                "due": "Mai 2024",
            },
            {
                "kind": "measure",
                "headline": "Der Durchgang am Waschhaus wird beleuchtet",
                "text": "<p>Sechs Leuchten mit warmem Licht, die ab 23 Uhr dunkler werden. Aus LIN-SK1-AG2-E01.</p>",
                "themes": ["Wege und Plätze", "Sauberkeit und Sicherheit"],
                "responsible_organisation": "Stadtwerke Musterstadt (Beispiel)",
                "due": "Anfang 2025",
                "horizon": "short",
                "measure": "w1-licht-am-waschhaus",
            },
            {
                "kind": "idea",
                "headline": "Ein Fest der Höfe",
                "themes": ["Zusammenleben", "Engagement"],
            },
        ],
    },
    piles=(
        Pile(
            "Licht", "- Waschhaus. Immer noch.\n! Bewegungsmelder, damit keiner im Schlafzimmer Flutlicht hat", dots=33
        ),
        Pile("Begegnung", "+ Nachbarschaftshaus ist toll\n~ mittwochs ist immer Zeit", dots=12),
    ),
)

YARD = Group(
    page={
        "slug": "sauberer-hof",
        "title": "Sauberer Hof",
        "number": 2,
        "status": "held",
        "continues": "LIN-SK1-AG2",
        "room": "Werkraum 1",
        "attendance": "11",
        "field_of_action": "H",
        "guiding_questions": [{"text": "Was braucht der Hoftag, damit er von allein läuft?"}],
        "summary": "<p>Die Arbeitsgruppe trifft sich seit zwei Jahren. Ihr fehlt Werkzeug, nicht der Wille.</p>",
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Werkzeug zum Ausleihen für alle Höfe",
                "themes": ["Engagement", "Sauberkeit und Sicherheit"],
                "responsible_organisation": "Quartiersmanagement Lindenhof (Beispiel)",
                "due": "Ende 2024",
                "horizon": "short",
                "measure": "h2-werkzeug-und-lager",
            },
            {
                "kind": "agreement",
                "headline": "Ein Putzplan, der ohne Hausnummern auskommt",
                "themes": ["Sauberkeit und Sicherheit"],
                "responsible": "Arbeitsgruppe Sauberer Hof",
            },
        ],
    },
    piles=(Pile("Werkzeug", "- drei Besen für 200 Leute\n! Verleih wie in der Bücherei", dots=25),),
)

WAYS = Group(
    page={
        "slug": "wege-und-plaetze",
        "title": "Wege und Plätze",
        "number": 3,
        "status": "held",
        "continues": "LIN-SK1-AG3",
        "attendance": "13",
        "field_of_action": "W",
        "summary": "<p>Die Querung am Nordring ist der gefährlichste Punkt auf dem Schulweg.</p>",
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Sichere Querung am Nordring",
                "themes": ["Wege und Plätze", "Barrierefreiheit"],
                "responsible_organisation": "Tiefbauamt Musterstadt (Beispiel)",
                "due": "Ende 2025",
                "measure": "w4-querung-nordring",
            },
            {
                "kind": "idea",
                "headline": "Bänke an der Haltestelle",
                "themes": ["Wege und Plätze"],
            },
        ],
    },
    piles=(Pile("Nordring", "- Grün dauert neun Sekunden, ich habe gezählt\n? Wer plant das eigentlich?", dots=40),),
)

SHOPS = Group(
    page={
        "slug": "laeden",
        "title": "Läden",
        "number": 4,
        "status": "held",
        "attendance": "10",
        "field_of_action": "L",
        "summary": "<p>Drei Läden stehen leer. Einkaufen heißt Bus fahren.</p>",
        "outcomes": [
            {
                "kind": "finding",
                "headline": "Ohne Laden am Platz kommt niemand zufällig vorbei",
                "themes": ["Lokale Wirtschaft"],
            },
            {
                "kind": "agreement",
                "headline": "Ein Aushang mit allen Angeboten im Viertel",
                "themes": ["Lokale Wirtschaft", "Öffentlichkeitsarbeit"],
                "responsible_organisation": "Wirtschaftsförderung Musterstadt (Beispiel)",
            },
            {
                "kind": "idea",
                "headline": "Wochenmarkt auf dem Lindenplatz",
                "text": "<p>Freitags von 14 bis 18 Uhr, damit auch Berufstätige kommen können.</p>",
                "themes": ["Lokale Wirtschaft"],
                "responsible_organisation": "Wirtschaftsförderung Musterstadt (Beispiel)",
                "measure": "l3-wochenmarkt",
            },
        ],
    },
    loose="- für eine Zwiebel in den Bus\n+ der Kiosk hat immer auf",
)

YOUTH = Group(
    page={
        "slug": "jugend",
        "title": "Jugend",
        "number": 5,
        "status": "cancelled",
        "intro": "Fiel aus: Zeitgleich war ein Turnier in der Sporthalle. Die Arbeitsgruppe fand bei der dritten "
        "Konferenz statt.",
    }
)

HOUSING = Group(
    page={
        "slug": "wohnen",
        "title": "Wohnen",
        "number": 6,
        "status": "merged",
        "merged_into": "LIN-SK2-AG1",
        "intro": "Vier Interessierte setzten sich zur Arbeitsgruppe 1.",
    }
)

PLENARY = Group(
    page={
        "slug": "plenum",
        "title": "Plenum",
        "kind": "plenary",
        "status": "held",
        "summary": "<p>Wer entscheidet, soll auch berichten.</p>",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Ein Lenkungskreis, der öffentlich berichtet",
                "themes": ["Vernetzung", "Öffentlichkeitsarbeit"],
                "is_key_finding": True,
            },
            {
                "kind": "measure",
                "headline": "Alle Einladungen erscheinen in vier Sprachen",
                "themes": ["Barrierefreiheit", "Öffentlichkeitsarbeit"],
                "responsible_organisation": "Quartiersmanagement Lindenhof (Beispiel)",
            },
        ],
    }
)

GROUPS = (NEIGHBOURS, YARD, WAYS, SHOPS, YOUTH, HOUSING, PLENARY)
