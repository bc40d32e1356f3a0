"""Leichte Sprache: short sentences, one thought each, long words parted, no genitive, no subjunctive."""

from website.demo.content.shapes import Translation

UNCHECKED = (
    "notice",
    {
        "title": "Noch nicht geprüft",
        "text": "<p>Texte in Leichter Sprache muss man prüfen.</p><p>Das machen Menschen mit Lern-Schwierigkeiten.</p>"
        "<p>Diesen Text hat noch niemand geprüft.</p>",
    },
)

HOME = {
    "title": "Willkommen",
    "intro": "Das ist das Werkstatt-Buch in Leichter Sprache.",
    "body": [
        ("heading", "Was steht hier?"),
        (
            "text",
            "<p>Menschen wohnen in einem Stadt-Teil.</p><p>Sie treffen sich.</p><p>Sie sprechen über ihren Stadt-Teil."
            "</p><p>Sie sagen zum Beispiel:</p><ul><li>Das ist gut.</li><li>Das ist schlecht.</li><li>Das wünschen wir "
            "uns.</li></ul><p>Wir schreiben alles auf.</p><p>Das können Sie hier lesen.</p>",
        ),
        ("heading", "Was passiert danach?"),
        (
            "text",
            "<p>Die Ideen gehen an die Stadt.</p><p>Oder an ein Amt.</p><p>Dort prüft man die Ideen.</p><p>Wir schreiben "
            "auf: Das ist aus der Idee geworden.</p>",
        ),
        ("heading", "So benutzen Sie die Seite"),
        (
            "text",
            "<p>Oben stehen die Stadt-Teile.</p><p>Drücken Sie auf einen Namen.</p><p>Dann öffnet sich eine neue Seite."
            "</p><p>Manche Seiten gibt es nur in schwerer Sprache.</p><p>Dann steht dort: auf Deutsch.</p>",
        ),
        ("heading", "Haben Sie eine Frage?"),
        ("text", "<p>Gehen Sie zum Stadt-Teil-Büro.</p><p>Dort hilft man Ihnen gern.</p>"),
        ("heading", "Können Sie etwas nicht lesen?"),
        (
            "text",
            "<p>Alle Menschen sollen diese Seiten benutzen können.</p><p>Das Fach-Wort dafür ist: barriere-frei.</p>"
            "<p>Klappt etwas nicht?</p><p>Dann sagen Sie es uns bitte.</p><p>Ganz unten auf der Seite steht: "
            "Erklärung zur Barrierefreiheit.</p><p>Dort finden Sie die Adresse.</p>",
        ),
        UNCHECKED,
    ],
}

LINDENHOF = {
    "title": "Lindenhof",
    "intro": "Der Lindenhof ist ein Stadt-Teil. Er liegt in Musterstadt. Den Lindenhof gibt es nicht wirklich.",
    "body": [
        UNCHECKED,
        ("heading", "Der Stadt-Teil"),
        (
            "text",
            "<p>Im Lindenhof stehen viele große Häuser.</p><p>Die Häuser sind etwa 60 Jahre alt.</p><p>Dort wohnen viele "
            "Familien.</p><p>Die Menschen kommen aus vielen Ländern.</p>",
        ),
        ("heading", "Was macht das Projekt?"),
        (
            "text",
            "<p>Der Lindenhof bekommt Geld.</p><p>Damit macht man den Stadt-Teil besser.</p><p>Zum Beispiel:</p><ul><li>"
            "Man baut Wege neu.</li><li>Man pflanzt Bäume.</li><li>Man hilft den Nachbarn.</li></ul><p>Das Geld gibt es "
            "bis zum Jahr 2027.</p>",
        ),
        ("heading", "Stadt-Teil-Konferenz"),
        (
            "text",
            "<p>Stadt-Teil-Konferenz ist ein schweres Wort.</p><p>Es bedeutet: ein großes Treffen.</p><p>Alle Menschen "
            "aus dem Stadt-Teil dürfen kommen.</p><p>Alle dürfen ihre Meinung sagen.</p><p>Das Treffen ist alle 2 Jahre."
            "</p>",
        ),
    ],
}

STEERING = {
    "title": "Lenkungs-Kreis",
    "intro": "Der Lenkungs-Kreis ist eine Gruppe von Menschen. Die Gruppe passt auf das Projekt auf.",
    "body": [
        ("heading", "Wer ist dabei?"),
        (
            "text",
            "<ul><li>6 Menschen wohnen im Lindenhof.</li><li>3 Menschen kommen aus Vereinen.</li><li>2 Menschen arbeiten "
            "in sozialen Einrichtungen.</li><li>2 Menschen kommen von der Stadt.</li><li>1 Mensch kommt von der Firma, "
            "der die Häuser gehören.</li></ul>",
        ),
        ("heading", "Was macht die Gruppe?"),
        (
            "text",
            "<p>Die Gruppe trifft sich 4 Mal im Jahr.</p><p>Sie spricht über die Ideen aus den Treffen.</p><p>Sie sagt "
            "der Stadt: Das finden wir gut.</p><p>Sie dürfen dabei sein und zuhören.</p>",
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
