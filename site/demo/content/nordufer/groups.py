"""The four walls of the playground workshop, in the shorthand that the tables typed."""

from website.demo.content.shapes import Captured, Group

YOUNGER = Group(
    page={
        "slug": "die-juengeren",
        "title": "Die Jüngeren (bis 8 Jahre)",
        "number": 1,
        "status": "held",
        "room": "Decke unter der Kastanie",
        "attendance": "18",
        "field_of_action": "S",
        "guiding_questions": [{"text": "Was ist hier gut?"}, {"text": "Was fehlt?"}],
        "summary": "<p>Klettern, verstecken, matschen: Die Jüngeren wollen Geräte, an denen man etwas tun kann.</p>",
        "group_photos": [{"photo": "Bilder der Jüngeren"}],
        "outcomes": [
            {
                "kind": "idea",
                "headline": "Eine Rutsche für Kleine und Große, mit zwei Leitern",
                "themes": ["Jugend und Bildung"],
                "is_key_finding": True,
            },
            {"kind": "idea", "headline": "Wasser zum Matschen", "themes": ["Jugend und Bildung", "Klima und Grün"]},
        ],
    },
    captured=Captured(
        lines="""
        # Das ist gut
        + viele alte Bäume *6
        + der Kletterbaum, den darf keiner fällen *4
        + die Schaukel
        + Schatten, wenn es heiß ist *1
        # Das fehlt
        ! Rutsche für Kleine und Große *14
        ! Wasser zum Matschen *9
        ! ein Haus zum Verstecken *5
        ! ein Trampolin im Boden *4
        ? Kommen die Ameisen auch weg?
        """,
        saved="""
        - die Rutsche ist gesperrt seit ich vier bin *2
        - Scherben im Sand *9 #Das stört
        - die großen Jungs schreien #Das stört
        - es stinkt hinter dem Klettergerüst #Das stört
        ! ein Klo
        """,
    ),
)

OLDER = Group(
    page={
        "slug": "die-aelteren",
        "title": "Die Älteren (ab 9 Jahren)",
        "number": 2,
        "status": "held",
        "room": "Tischtennisplatte",
        "attendance": "19",
        "field_of_action": "S",
        "guiding_questions": [{"text": "Was ist hier gut?"}, {"text": "Was fehlt?"}],
        "summary": "<p>Die Älteren brauchen einen Platz zum Sitzen, an dem sie niemanden stören.</p>",
        "group_photos": [{"photo": "Plakat der Älteren"}],
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Ein Dach zum Sitzen, weit weg vom Sandkasten",
                "themes": ["Jugend und Bildung"],
                "responsible": "Amt für Stadtgrün",
                "due": "Ende 2026",
            },
            {"kind": "question", "headline": "Wer repariert die Lampe am Tor?", "themes": ["Wege und Plätze"]},
        ],
    },
    captured=Captured(
        lines="""
        # Bleibt
        + Bäume
        + der Fluss, man kann Steine werfen *2
        + keiner schickt uns weg *4
        # Kaputt
        - Bolzplatz steht unter Wasser *8
        - Lampe am Tor geht seit Weihnachten nicht *6
        ? Wer repariert die Lampe?
        - Netz vom Korb fehlt *3
        # Neu
        ! ein Dach, unter dem man sitzen kann *12
        ! Slackline zwischen den Pappeln *4
        """,
        saved="""
        ! Steckdose #Neu
        ! Mülleimer, die man findet *5 #Neu
        ? Dürfen wir den Container anmalen? *3
        - Rauchen die Erwachsenen immer am Sandkasten?
        ! Calisthenics-Stangen *6 #Neu
        """,
    ),
)

NEIGHBOURS = Group(
    page={
        "slug": "nachbarschaft",
        "title": "Nachbarschaft",
        "number": 3,
        "status": "held",
        "room": "Bierbänke am Zaun",
        "attendance": "etwa 18",
        "field_of_action": "S",
        "guiding_questions": [
            {"text": "Was können Sie zum Spielplatz beitragen?"},
            {"text": "Was macht Ihnen Sorgen?"},
        ],
        "summary": "<p>Die Nachbarschaft will Ruhe am Abend und bietet an, auf den Platz mit aufzupassen.</p>",
        "outcomes": [
            {
                "kind": "agreement",
                "headline": "Sechs Haushalte übernehmen eine Patenschaft für den Platz",
                "themes": ["Engagement", "Sauberkeit und Sicherheit"],
                "responsible": "Nachbarschaftsbüro",
                "due": "September 2026",
            }
        ],
    },
    captured=Captured(
        lines="""
        # Sorgen
        - Lärm nach 22 Uhr
        - Hunde laufen frei, auch im Sand
        - Autos wenden auf dem Gehweg
        ? Wer haftet, wenn ein Kind vom Baum fällt?
        # Angebote
        + Wir haben einen Schlauch und einen Wasserhahn
        ! Patenschaft: jeden Samstag einmal um den Platz gehen
        ! Werkzeug liegt bei uns, einfach klingeln
        """,
        saved="""
        ! Sitzbänke mit Lehne, auch für Großeltern #Wünsche
        ! Oturacak bir yer, gölgede #Wünsche
        + Schön, dass die Kinder zuerst gefragt wurden
        """,
    ),
)

PLENARY = Group(
    page={
        "slug": "plenum",
        "title": "Plenum",
        "kind": "plenary",
        "status": "held",
        "summary": "<ul><li>Zuerst die Rutsche, dann das Wasser.</li><li>Ein Dach für die Älteren.</li>"
        "<li>Der Kletterbaum bleibt.</li></ul>",
        "outcomes": [
            {
                "kind": "finding",
                "headline": "Kleine und Große brauchen eigene Ecken auf demselben Platz",
                "themes": ["Jugend und Bildung", "Zusammenleben"],
                "is_key_finding": True,
            }
        ],
    },
)
