"""The fictional Nordufer: place and programme, no more than a workshop needs."""

SOURCE = "Erfunden für die Demonstration"

PAGE = {
    "slug": "nordufer",
    "title": "Nordufer",
    "code": "NUF",
    "municipality": "Beispielstadt",
    "federal_state": "NI",
    "lifecycle": "laufend",
    "population": "etwa 2.600",
    "population_as_of": "Ende 2025",
    "population_source": SOURCE,
    "intro": "Ein erfundenes Viertel am Fluss. Hier wurden die Karten noch am Tisch erfasst.",
    "description": "<p>Das Nordufer in Beispielstadt gibt es nicht. Spielplatz, Karten und Zahlen sind erfunden. "
    "Gezeigt wird, wie eine Kinder- und Jugendwerkstatt an einem Samstag festgehalten wird: auf Telefonen, in einem "
    "Hof ohne Netz, von Freiwilligen ohne Konto.</p>",
    "description_plain": "<ul><li>Das Nordufer ist ein erfundener Ort.</li><li>Kinder haben gesagt, wie ihr "
    "Spielplatz werden soll.</li><li>Hier steht alles, was sie gesagt haben.</li></ul>",
    "accent": "#185a30",
    "publisher": "Stadt Beispielstadt, Amt für Stadtgrün (erfunden)\nMarkt 1\n00000 Beispielstadt",
    "imprint": "<p>Redaktion: Nachbarschaftsbüro Nordufer. Bilder: Zeichnungen als Platzhalter. Erfunden.</p>",
    "funding_notice": "Gefördert durch das Programm „Quartier im Wandel“ (Beispiel).",
    "offices": [
        {
            "name": "Nachbarschaftsbüro Nordufer",
            "phone": "00000 123",
            "email": "nordufer@example.org",
            "hours": [{"weekday": 2, "opens": "15:00", "closes": "18:00"}],
        }
    ],
    "fields_of_action": [{"code": "S", "name": "Spielen und Grün", "colour": "#1f6b3a"}],
}
