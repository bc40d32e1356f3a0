"""The children's and youth workshop, 6 June 2026: two groups in the morning, the neighbours in the afternoon."""

from website.demo.content.shapes import Event

from .groups import NEIGHBOURS, OLDER, PLENARY, YOUNGER

AGENDA = [
    {"starts_at": "10:00", "ends_at": "10:15", "title": "Begrüßung und Rundgang", "kind": "welcome"},
    {
        "starts_at": "10:15",
        "ends_at": "11:30",
        "title": "Zwei Gruppen: Was ist hier gut? Was fehlt?",
        "kind": "work",
        "summary": "Die Jüngeren malen, die Älteren schreiben. An jedem Tisch tippt jemand mit.",
    },
    {"starts_at": "11:30", "ends_at": "12:00", "title": "Die Kinder kleben Punkte", "kind": "plenary"},
    {"starts_at": "12:00", "ends_at": "14:00", "title": "Grillen", "kind": "break"},
    {"starts_at": "14:00", "ends_at": "15:30", "title": "Nachbarschaft: Wie kann das gehen?", "kind": "work"},
    {"starts_at": "15:30", "ends_at": "16:00", "title": "Die Kinder stellen ihre Bilder vor", "kind": "plenary"},
]

SHORT_VERSIONS = [
    {
        "language": "de-simple",
        "text": "Am Nordufer gibt es einen Spielplatz.\nDer Spielplatz ist alt.\nDie Stadt will ihn neu machen.\n\n"
        "Viele Kinder haben gesagt: Das wollen wir.\nAm wichtigsten ist eine Rutsche.\nDie Rutsche soll für kleine und "
        "für große Kinder sein.\n\nDie Stadt plant jetzt den Spielplatz.\nIm Herbst zeigt sie den Plan.",
    },
    {
        "language": "tr",
        "text": "Örnek metin. Çocuklar Nordufer oyun alanı için fikirlerini söyledi. En önemlisi: küçükler ve büyükler "
        "için bir kaydırak.",
    },
    {
        "language": "uk",
        "text": "Зразок тексту. Діти розповіли, яким має бути майданчик на Нордуфері. Найважливіше: гірка для малих і "
        "великих.",
    },
]

PLAYGROUND = Event(
    page={
        "slug": "kinder-und-jugendwerkstatt-spielplatz",
        "title": "Kinder- und Jugendwerkstatt Spielplatz",
        "code": "BW1",
        "status": "held",
        "motto": "Was ist hier gut? Was fehlt?",
        "date": "Samstag, 6. Juni 2026",
        "starts_at": "10:00",
        "ends_at": "16:00",
        "venue": "Spielplatz am Nordufer",
        "venue_note": "Im Hof ist kein Netz.",
        "attendance": "etwa 55",
        "attendance_note": "Zwei Drittel Kinder und Jugendliche",
        "attendance_rows": [
            {"label": "Kinder bis 8 Jahre", "count": "18"},
            {"label": "Kinder und Jugendliche ab 9 Jahren", "count": "19"},
            {"label": "Nachbarschaft", "count": "18"},
        ],
        "commissioned_by": "Stadt Beispielstadt, Amt für Stadtgrün (erfunden)",
        "moderation": "Nachbarschaftsbüro Nordufer",
        "agenda_items": AGENDA,
        "central_question": "Wie soll der Spielplatz am Nordufer werden?",
        "occasion": "<p>Die Geräte sind 26 Jahre alt, zwei sind gesperrt. Das Amt für Stadtgrün plant neu.</p>",
        "decision_open": "<p>Welche Geräte kommen und wo sie stehen.</p>",
        "decision_fixed": "<p>Die Bäume bleiben. Der Zaun zum Fluss bleibt.</p>",
        "approach": "<p>Die Jüngeren haben gemalt und erzählt, die Älteren Karten geschrieben. Geklebt haben nur die "
        "Kinder. Alle Karten wurden am Tisch in Telefone getippt und abends gesendet.</p>",
        "dots_per_person": 3,
        "dot_rule": "3 Punkte je Kind, kein repräsentatives Ergebnis.",
        "summary": "<p>37 Kinder und Jugendliche und 18 Erwachsene haben gesagt, was am Spielplatz gut ist und was "
        "fehlt. Die meisten Punkte bekam eine Rutsche für Kleine und Große. Das Amt für Stadtgrün zeigt im Herbst den "
        "Entwurf.</p>",
        "next_steps": "<p>Das Amt zeichnet den Entwurf und bringt ihn im Oktober auf den Spielplatz.</p>",
        "short_versions": SHORT_VERSIONS,
        "event_photos": [{"photo": "Spielplatz am Nordufer"}],
    },
    groups=(YOUNGER, OLDER, NEIGHBOURS, PLENARY),
)
