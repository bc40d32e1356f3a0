"""Group 3, the fullest wall of the evening."""

from website.demo.content.shapes import Blocked, Group, Pile

CROSSING = """
- Am Nordring stehen die Kinder auf dem Radweg, weil sonst kein Platz ist.
- Grünphase reicht mit Rollator nicht
+ Spielweg! Da gehen auch die Großen gern lang.
! Zebrastreifen vorziehen und die Ecke pflastern
~ dass mein Sohn allein zur Schule gehen kann
? Wer entscheidet über die Ampelzeiten?
i Baustelle Haltestelle ab Herbst, dann ist der Gehweg weg
x Radfahrer und Fußgänger an der Haltestelle, beide haben recht
! Elternlotsen, wie früher
+ Durchgang am Waschhaus ist jetzt hell
"""

SHADE = """
+ Der Platz gehört allen, man trifft immer jemanden.
- im Juli 40 Grad auf dem Pflaster, keine Sau sitzt da
! Sonnensegel zwischen den Laternen, bis die Bäume groß sind
~ Bänke mit Lehne. Mit Lehne!
~ ein Trinkbrunnen
x Lieferwagen vor der Apotheke gegen Kinder mit Rollern
! Autofrei am Samstag ausprobieren
i Die Linde vor Haus 19 ist krank.
? Wer repariert die Lampe am Kiosk? Seit November dunkel.
- abends meidet man die Ecke am Trafohaus
"""

BENCHES = """
- von der Apotheke bis zu mir: 600 Meter, null Bänke
i Eine Bank ohne Lehne ist ein Brett.
! alle 150 Meter eine, auch an der langweiligen Stelle
+ die Treppe am Platz, da sitzt jeden Abend wer
~ eine, auf der zwei Leute reden können, ohne sich den Hals zu verrenken
"""

LIGHT = """
- Trafohaus: ich telefoniere dann immer, auch wenn keiner dran ist
! Lampe mit Bewegungsmelder, aber bitte nicht in mein Schlafzimmer
+ Durchgang Waschhaus. Hell! Danke!
? Darf das Licht nachts gedimmt werden?
"""

SATURDAY = """
! ein Samstag ohne Autos, zur Probe, dann reden wir weiter
x Mein Laden lebt von Leuten, die kurz halten.
i Lieferungen kommen alle vor zehn.
~ Kreide auf der Straße, wie als Kind
"""

FOUNTAIN = """
~ Wasser, umsonst, ohne Pfand
? Friert so ein Brunnen im Winter ein?
"""

LOOSE = """
+ Uferweg am Morgen, da grüßen sogar die Hunde
- Unterführung: riecht
! Schild „Hier geht es durch“ am Spielweg, sonst denkt jeder, das ist privat
+ Durchgang am Waschhaus, endlich!
"""

WAYS = Group(
    page={
        "slug": "wege-und-plaetze",
        "title": "Wege und Plätze",
        "number": 3,
        "status": "held",
        "continues": "LIN-SK2-AG3",
        "field_of_action": "W",
        "room": "Werkraum 2",
        "moderators": "Quartiersmanagement Lindenhof",
        "attendance": "14",
        "intro": "Die Querung am Nordring muss vor Beginn der Bauarbeiten sicher sein.",
        "guiding_questions": [
            {"text": "Wo sind Sie in der Siedlung gern zu Fuß unterwegs, und wo nicht?"},
            {"text": "Was fehlt dem Lindenplatz, damit Sie dort länger bleiben?"},
            {"text": "Was können wir selbst übernehmen, und wofür brauchen wir die Stadt?"},
        ],
        "summary": "<ul><li>Der kürzeste Weg zur Schule ist nicht der sicherste. An der Querung Nordring warten "
        "Kinder ohne Aufstellfläche.</li><li>Der Lindenplatz ist als Treffpunkt anerkannt, aber im Sommer zu heiß "
        "und am Abend zu dunkel.</li><li>Bänke helfen nur, wenn sie alle 150 Meter stehen und eine Lehne "
        "haben.</li><li>Für Pflege und kleine Reparaturen gibt es Freiwillige; es fehlt eine Stelle, die Material "
        "und Versicherung regelt.</li></ul>",
        "discussion": "<p>In der ersten Runde gingen die Beteiligten ihre täglichen Wege auf einem Luftbild ab und "
        "markierten angenehme und unangenehme Stellen. Übereinstimmend wurden der Spielweg und der Durchgang am "
        "Waschhaus gelobt. Die meisten Markierungen erhielt die Querung am Nordring, an der Schulweg, Radverkehr und "
        "Haltestelle aufeinandertreffen.</p><p>Strittig blieb, ob der Lindenplatz autofrei werden soll. Die "
        "Inhaberinnen zweier Läden wiesen auf Lieferzeiten hin; andere berichteten von zugestellten Eingängen. Die "
        "Gruppe einigte sich darauf, eine zeitliche Regelung zu erproben, statt sofort zu entscheiden.</p>",
        "next_meeting": "Donnerstag, 11. Juni 2026, 18 Uhr, Werkraum 2. Ohne Anmeldung, auf Wunsch mit Übersetzung.",
        "internal_note": "Der Tisch war überfüllt. Beim nächsten Mal zwei Tische zum selben Thema anbieten.",
        "group_photos": [
            {"photo": "Pinnwand der Arbeitsgruppe Wege und Plätze"},
            {"photo": "Luftbild mit Markierungen der Arbeitsgruppe 3"},
        ],
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Querung Nordring vor Beginn der Bauarbeiten sichern",
                "text": "<p>Vorgezogene Aufstellfläche mit Markierung und längere Grünphase, bevor im Herbst der "
                "Gehweg an der Haltestelle gesperrt wird.</p>",
                "text_simple": "Die Straße am Nordring ist gefährlich. Das Tiefbauamt macht sie sicherer.",
                "themes": ["Wege und Plätze", "Barrierefreiheit"],
                "responsible_organisation": "Tiefbauamt Musterstadt (Beispiel)",
                "due": "30. September 2026",
                "horizon": "short",
                "measure": "w4-querung-nordring",
                "internal_note": "Das Tiefbauamt bittet, vor der Ausschreibung keine Beträge zu nennen.",
            },
            {
                "kind": "measure",
                "headline": "Schatten auf dem Lindenplatz schaffen",
                "text": "<p>Zwei Sonnensegel als Übergang und vier Bäume in der Pflanzzeit 2026. Der Probetag zeigt, "
                "wo der Schatten gebraucht wird.</p>",
                "themes": ["Klima und Grün", "Wege und Plätze"],
                "responsible_organisation": "Grünflächenamt Musterstadt (Beispiel)",
                "due": "30. November 2026",
                "horizon": "medium",
            },
            {
                "kind": "agreement",
                "headline": "Ein autofreier Samstag zur Probe",
                "text": "<p>Die Gruppe bereitet den 4. Juli 2026 mit den Läden am Platz vor; Lieferungen bleiben bis "
                "10 Uhr möglich.</p>",
                "themes": ["Wege und Plätze", "Lokale Wirtschaft"],
                "responsible": "Arbeitsgruppe Wege und Plätze",
                "due": "4. Juli 2026",
                "horizon": "short",
            },
            {
                "kind": "agreement",
                "headline": "Die Lampe am Kiosk brennt wieder",
                "text": "<p>Die Stadtwerke ersetzen die Leuchte, die seit November dunkel ist.</p>",
                "themes": ["Sauberkeit und Sicherheit"],
                "responsible_organisation": "Stadtwerke Musterstadt (Beispiel)",
                "due": "30. April 2026",
                "horizon": "short",
            },
            {
                "kind": "idea",
                "headline": "Trinkbrunnen auf dem Lindenplatz",
                "themes": ["Klima und Grün"],
                "responsible_organisation": "Stadtwerke Musterstadt (Beispiel)",
            },
        ],
    },
    piles=(
        Pile("Querung Nordring sichern", CROSSING, dots=21, summary="Der Schulweg kreuzt hier Radweg und Haltestelle."),
        Pile("Schatten auf dem Lindenplatz", SHADE, dots=17),
        Pile("Bänke mit Lehne an allen Wegen", BENCHES, dots=11),
        Pile("Licht am Trafohaus", LIGHT, dots=9),
        Pile("Autofreier Samstag als Probe", SATURDAY, dots=8),
        Pile("Trinkbrunnen", FOUNTAIN, dots=4),
    ),
    loose=LOOSE,
    blocked=(
        Blocked(
            "- Der Mieter ganz oben in Haus 12 parkt jeden Abend in der Feuerwehrzufahrt",
            "Die Karte beschreibt eine einzelne Person.",
        ),
    ),
)
