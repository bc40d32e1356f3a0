"""Leichte Sprache: short sentences, one thought each, long words parted, no genitive, no subjunctive."""

from website.demo.content.shapes import Translation

from .said import note, said

UNCHECKED = note(
    "Noch nicht geprüft",
    "Texte in Leichter Sprache muss man prüfen.",
    "Das machen Menschen mit Lern-Schwierigkeiten.",
    "Diesen Text hat noch niemand geprüft.",
)

HOME = {
    "title": "Willkommen",
    "intro": "Das ist das Werkstatt-Buch in Leichter Sprache.",
    "body": [
        ("heading", "Was steht hier?"),
        said(
            "Menschen wohnen in einem Stadt-Teil.",
            "Sie treffen sich.",
            "Sie sprechen über ihren Stadt-Teil.",
            "Sie sagen zum Beispiel:",
            ["Das ist gut.", "Das ist schlecht.", "Das wünschen wir uns."],
            "Wir schreiben alles auf.",
            "Das können Sie hier lesen.",
        ),
        ("heading", "Was passiert danach?"),
        said(
            "Die Ideen gehen an die Stadt.",
            "Oder die Ideen gehen an ein Amt.",
            "Dort prüft man die Ideen.",
            "Wir schreiben auf: Das ist aus der Idee geworden.",
        ),
        ("heading", "So benutzen Sie die Seite"),
        said(
            "Oben stehen die Stadt-Teile.",
            "Drücken Sie auf einen Namen.",
            "Dann öffnet sich eine neue Seite.",
            "Manche Seiten gibt es nur in schwerer Sprache.",
            "Dann steht dort: in schwerer Sprache.",
        ),
        ("heading", "Haben Sie eine Frage?"),
        said("Gehen Sie zum Stadt-Teil-Büro.", "Dort hilft man Ihnen gern."),
        ("heading", "Können Sie etwas nicht lesen?"),
        said(
            "Alle Menschen sollen diese Seiten benutzen können.",
            "Das Fach-Wort dafür ist: barriere-frei.",
            "Klappt etwas nicht?",
            "Dann sagen Sie es uns bitte.",
            "Ganz unten auf der Seite steht: Erklärung zur Barrierefreiheit.",
            "Dort finden Sie die Adresse.",
        ),
        UNCHECKED,
    ],
}

LINDENHOF = {
    "title": "Lindenhof",
    "intro": "Der Lindenhof ist ein Stadt-Teil.\nEr liegt in Musterstadt.\nDen Lindenhof gibt es nicht wirklich.",
    "body": [
        UNCHECKED,
        ("heading", "Der Stadt-Teil"),
        said(
            "Im Lindenhof stehen viele große Häuser.",
            "Die Häuser sind etwa 60 Jahre alt.",
            "Dort wohnen viele Familien.",
            "Die Menschen kommen aus vielen Ländern.",
        ),
        ("heading", "Was macht das Projekt?"),
        said(
            "Der Lindenhof bekommt Geld.",
            "Damit macht man den Stadt-Teil besser.",
            "Zum Beispiel:",
            ["Man baut Wege neu.", "Man pflanzt Bäume.", "Man hilft den Nachbarn."],
            "Das Geld gibt es bis zum Jahr 2027.",
        ),
        ("heading", "Stadt-Teil-Konferenz"),
        said(
            "Stadt-Teil-Konferenz ist ein schweres Wort.",
            "Es bedeutet: ein großes Treffen.",
            "Alle Menschen aus dem Stadt-Teil dürfen kommen.",
            "Alle dürfen ihre Meinung sagen.",
            "Das Treffen ist alle 2 Jahre.",
        ),
    ],
}

STEERING = {
    "title": "Lenkungs-Kreis",
    "intro": "Der Lenkungs-Kreis ist eine Gruppe von Menschen.\nDie Gruppe passt auf das Projekt auf.",
    "body": [
        ("heading", "Wer ist dabei?"),
        said(
            [
                "6 Menschen wohnen im Lindenhof.",
                "3 Menschen kommen aus Vereinen.",
                "2 Menschen arbeiten in sozialen Einrichtungen.",
                "2 Menschen kommen von der Stadt.",
                "1 Mensch kommt von einer Firma.",
            ],
            "Der Firma gehören die Häuser.",
        ),
        ("heading", "Was macht die Gruppe?"),
        said(
            "Die Gruppe trifft sich 4 Mal im Jahr.",
            "Sie spricht über die Ideen aus den Treffen.",
            "Sie sagt der Stadt: Das finden wir gut.",
            "Sie dürfen dabei sein und zuhören.",
        ),
        UNCHECKED,
    ],
}

SIMPLE = Translation(
    language="de-simple",
    home=HOME,
    districts={"lindenhof": LINDENHOF},
    pages={("lindenhof", "lenkungskreis"): STEERING},
)
