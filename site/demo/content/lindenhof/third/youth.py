"""Group 5: young people; they put their dots on single cards."""

from website.demo.content.shapes import Group, Pile

ROOM = """
! Musikraum an drei Abenden offen *9
- alles zu ab 18 Uhr, dann sitzen wir an der Haltestelle und alle beschweren sich *5
? Wer haftet, wenn wir den Schlüssel haben? *3
~ Sofa. Egal welches. *2
+ Die Anlage im Musikraum ist besser als unsere
i Wir räumen auf. Wirklich. Fragt den Hausmeister.
! Thekendienst mit Liste, wer nicht kommt, zahlt eine Runde
"""

OUTSIDE = """
- Käfig ohne Netz, jeder Ball landet im Garten *3
! Netz und Licht bis 21 Uhr *6
x Wir sind laut, die oben wollen schlafen, beides ist wahr *2
~ ein Dach, unter dem man stehen darf, ohne etwas zu kaufen *4
+ Uferweg mit Rädern
i Skaten auf dem Parkplatz Süd geht nur sonntags
"""

SCHOOL = """
? Warum gibt es Nachhilfe nur für die Großen? *1
! Hausaufgaben im Nachbarschaftshaus, mit Leuten, die Geduld haben *4
~ Praktikum ohne Vitamin B *2
- WLAN reicht genau bis zur Tür *2
+ Die Frau am Tresen kennt alle beim Namen und keinen beim Ärger
"""

VOICE = """
- Ihr fragt uns immer. Danach kommt nichts. *1
! zwei Plätze im Lenkungskreis für Leute unter 20 *1
i Wir lesen keine Flyer.
~ eine Antwort innerhalb von vier Wochen
"""

LOOSE = """
+ Pizza war gut
~ müzik odası hafta sonu da açık olsun
x Chor dienstags, Band dienstags
"""

YOUTH = Group(
    page={
        "slug": "jugend",
        "title": "Jugend",
        "number": 5,
        "status": "held",
        "field_of_action": "N",
        "room": "Musikraum",
        "moderators": "Jugendzentrum Lindenhof (Beispiel)",
        "attendance": "9",
        "intro": "Drei offene Abende sind wichtiger als ein neues Gebäude.",
        "guiding_questions": [
            {"text": "Wo seid ihr nach 18 Uhr, und wo wärt ihr gern?"},
            {"text": "Was macht ihr selbst, wenn man euch lässt?"},
        ],
        "summary": "<ul><li>Es gibt einen Raum. Er muss nur offen sein.</li><li>Wer Verantwortung will, braucht eine "
        "Antwort auf die Frage nach der Haftung.</li></ul>",
        "discussion": "<p>Die Arbeitsgruppe war bei der zweiten Konferenz ausgefallen und wurde diesmal im "
        "Jugendzentrum vorbereitet. Geklebt wurde auf einzelne Karten.</p>",
        "group_photos": [{"photo": "Plakat der Arbeitsgruppe Jugend"}],
        "outcomes": [
            {
                "kind": "measure",
                "headline": "Musikraum an drei Abenden offen",
                "text": "<p>Montag, Mittwoch und Freitag bis 21 Uhr, mit Thekendienst.</p>",
                "themes": ["Jugend und Bildung", "Kultur und Kreativwirtschaft"],
                "responsible": "Jugendzentrum",
                "due": "Mai 2026",
                "horizon": "short",
            },
            {
                "kind": "question",
                "headline": "Wer haftet, wenn Jugendliche den Schlüssel haben?",
                "themes": ["Jugend und Bildung", "Engagement"],
                "responsible_organisation": "Stadt Musterstadt (Beispiel)",
            },
        ],
    },
    piles=(
        Pile("Ein Raum für uns", ROOM),
        Pile("Draußen", OUTSIDE),
        Pile("Schule und danach", SCHOOL),
        Pile("Gehört werden", VOICE),
    ),
    loose=LOOSE,
)
