"""Themes, organisations and words that all districts share."""

THEMES = (
    {"name": "Zusammenleben", "colour": "#8a2f5b", "description": "Nachbarschaft, Begegnung, Ankommen, Sprachen."},
    {
        "name": "Sauberkeit und Sicherheit",
        "colour": "#1f6b3a",
        "description": "Müll, Pflege der Höfe, Gefühl am Abend.",
    },
    {"name": "Wege und Plätze", "colour": "#2044aa", "description": "Gehen, Rad, Querungen, Licht, Aufenthalt."},
    {"name": "Klima und Grün", "colour": "#4a6a12", "description": "Bäume, Schatten, Wasser, Hitze."},
    {"name": "Lokale Wirtschaft", "colour": "#8a4b08", "description": "Läden, Gewerbe, Leerstand, Markt."},
    {"name": "Kultur und Kreativwirtschaft", "colour": "#6b3fa0", "description": "Kunst, Musik, Ateliers, Fokusräume."},
    {"name": "Jugend und Bildung", "colour": "#0b6470", "description": "Schule, offene Treffs, Ausbildung."},
    {"name": "Wohnen", "colour": "#7a3b1e", "description": "Miete, Aufzüge, Instandhaltung, Immobilien."},
    {
        "name": "Öffentlichkeitsarbeit",
        "colour": "#9c2c2c",
        "description": "Ruf des Stadtteils, Zeitung, Netz, Aushang.",
    },
    {"name": "Vernetzung", "colour": "#3d5a80", "description": "Zusammenarbeit von Gruppen, Vereinen, Einrichtungen."},
    {"name": "Engagement", "colour": "#a0325f", "description": "Ehrenamt und alles, was es dafür braucht."},
    {"name": "Verstetigung", "colour": "#2f4858", "description": "Was nach dem Ende der Förderung bleibt."},
    {"name": "Barrierefreiheit", "colour": "#5a3e85", "description": "Dass alle hinkommen, mitkommen und verstehen."},
)

ORGANISATIONS = (
    {"name": "S·T·E·R·N GmbH – NRW", "kind": "traeger"},
    {"name": "Diakonie Mark-Ruhr gGmbH", "kind": "wohlfahrtsverband"},
    {"name": "Caritasverband Hagen e.V.", "kind": "wohlfahrtsverband"},
    {"name": "Stadtteilmanagement WLAB", "kind": "traeger"},
    {"name": "raumscript, Berlin", "kind": "planungsbuero"},
    {"name": "Junker und Kruse, Stadtforschung * Planung, Dortmund", "kind": "planungsbuero"},
    {"name": "Stadt Dortmund", "kind": "kommune"},
    {"name": "Quartiersmanagement Westerfilde & Bodelschwingh", "kind": "traeger"},
    {"name": "Stadt Musterstadt (Beispiel)", "kind": "kommune", "is_demo": True},
    {"name": "Büro Stadt und Gespräch (Beispiel)", "kind": "planungsbuero", "is_demo": True},
    {"name": "Nachbarschaftswerk Musterstadt e. V. (Beispiel)", "kind": "verein", "is_demo": True},
    {"name": "Sozialwerk am Fluss (Beispiel)", "kind": "wohlfahrtsverband", "is_demo": True},
    {"name": "Quartiersmanagement Lindenhof (Beispiel)", "kind": "traeger", "is_demo": True},
    {"name": "Wohnungsgesellschaft Musterstadt (Beispiel)", "kind": "wohnungsunternehmen", "is_demo": True},
    {"name": "Stadtwerke Musterstadt (Beispiel)", "kind": "sonstige", "is_demo": True},
    {"name": "Tiefbauamt Musterstadt (Beispiel)", "kind": "amt", "is_demo": True},
    {"name": "Grünflächenamt Musterstadt (Beispiel)", "kind": "amt", "is_demo": True},
    {"name": "Wirtschaftsförderung Musterstadt (Beispiel)", "kind": "amt", "is_demo": True},
)

TERMS = (
    {
        "term": "ISEK",
        "long_form": "Integriertes Stadtentwicklungskonzept",
        "explanation": "Ein Plan für einen Stadtteil, der Bauen, Soziales und Wirtschaft zusammen betrachtet. Er ist "
        "die Grundlage für Fördergeld.",
    },
    {
        "term": "InHK",
        "long_form": "Integriertes Handlungskonzept",
        "explanation": "Ein anderer Name für das ISEK. Welcher gilt, hängt vom Land und vom Jahr ab.",
    },
    {
        "term": "QM",
        "long_form": "Quartiersmanagement",
        "explanation": "Ein Team vor Ort, das Menschen und Vorhaben im Stadtteil zusammenbringt, meist im Auftrag "
        "der Stadt.",
    },
    {
        "term": "Verstetigung",
        "explanation": "Alles, was dafür sorgt, dass Ergebnisse das Ende einer Förderung überdauern.",
    },
    {
        "term": "Anlaufstelle",
        "explanation": "Ein Ort mit festen Sprechzeiten, an dem Anliegen angenommen und weitergeleitet werden.",
    },
    {
        "term": "Lenkungskreis",
        "explanation": "Vertretung von Bewohnerschaft, Trägern und Stadt, die das Programm begleitet.",
    },
    {
        "term": "Verfügungsfonds",
        "explanation": "Geld für kleine Vorhaben, über das Bewohnerinnen und Bewohner mitentscheiden.",
    },
    {
        "term": "Klebepunkte",
        "explanation": "Mit Punkten zeigen Anwesende, was ihnen wichtig ist. Die Regel steht neben jeder Auszählung.",
    },
    {
        "term": "Kartengruppe",
        "explanation": "Karten, die zum selben Thema gehören. Die Arbeitsgruppe gibt ihr einen Namen.",
    },
    {
        "term": "Sachstand",
        "explanation": "Was aus einem Ergebnis geworden ist, zum Beispiel: in Prüfung, umgesetzt oder nicht "
        "weiterverfolgt.",
    },
    {
        "term": "Bezirksausschuss",
        "explanation": "Gremium gewählter Mitglieder, das über örtliche Angelegenheiten berät und entscheidet.",
    },
    {
        "term": "Trägerverbund",
        "explanation": "Mehrere Organisationen, die eine Aufgabe gemeinsam übernehmen und unter sich aufteilen.",
    },
)
