"""Offices of the fictional district, with a second place and a holiday calendar."""

MEETING_PLACE = "Café im Nachbarschaftshaus"

HOURS = [
    {"weekday": 0, "opens": "10:00", "closes": "13:00", "note": "mit Mietsprechstunde"},
    {"weekday": 1, "opens": "14:00", "closes": "18:00", "languages": "Deutsch, Türkisch"},
    {
        "weekday": 3,
        "opens": "09:30",
        "closes": "11:30",
        "location": MEETING_PLACE,
        "location_address": "Lindenweg 20, Erdgeschoss",
        "languages": "Deutsch, Ukrainisch",
    },
    {"weekday": 3, "opens": "16:00", "closes": "19:00"},
]

EXCEPTIONS = [
    {
        "kind": "geschlossen",
        "starts_on": "2026-12-21",
        "ends_on": "2027-01-03",
        "reason": "Weihnachtsferien",
        "public_text": "Zwischen den Jahren ist geschlossen. In dringenden Fällen hilft das Bürgertelefon der Stadt.",
        "announced_on": "2026-11-15",
    },
    {
        "kind": "geaendert",
        "starts_on": "2027-03-25",
        "opens": "10:00",
        "closes": "12:00",
        "reason": "Gründonnerstag",
        "public_text": "Am Gründonnerstag nur vormittags.",
    },
    {
        "kind": "telefonisch",
        "starts_on": "2027-07-19",
        "ends_on": "2027-08-06",
        "reason": "Sommerferien",
        "public_text": "In den Sommerferien sind wir telefonisch da.",
    },
    {
        "kind": "geschlossen",
        "starts_on": "2027-05-06",
        "location": MEETING_PLACE,
        "reason": "Feiertag",
        "public_text": "An Christi Himmelfahrt bleibt das Café zu.",
    },
]

OFFICES = [
    {
        "name": "Stadtteilbüro Lindenhof",
        "address": "Lindenweg 12\n00000 Musterstadt",
        "locating_hint": "im alten Waschhaus, Eingang vom Hof, neben dem großen Kastanienbaum",
        "access": "ja",
        "access_note": "Rampe am Hofeingang, Klingel auf 85 Zentimetern Höhe",
        "phone": "00000 1234-0",
        "email": "buero@lindenhof.example",
        "website": "https://lindenhof.example/",
        "by_appointment": True,
        "appointment_note": "Auf Wunsch kommen wir vorbei.",
        "answering_machine_note": "Wir rufen innerhalb von zwei Werktagen zurück.",
        "hours": HOURS,
        "exceptions": EXCEPTIONS,
    }
]

CONTACTS = [
    {
        "topic": "Wohnung, Reparaturen",
        "body": "Mietertelefon der Wohnungsgesellschaft (erfunden)",
        "phone": "00000 1234-20",
    },
    {"topic": "Müll, Straßenlicht", "body": "Bürgertelefon Musterstadt (erfunden)", "phone": "00000 115"},
    {
        "topic": "Geld für eigene Vorhaben",
        "body": "Stadtteilbüro Lindenhof",
        "email": "buero@lindenhof.example",
        "note": "Am besten vor dem Antrag anrufen.",
    },
]

FUNDS = [
    {
        "name": "Verfügungsfonds Lindenhof (Beispiel)",
        "purpose": "Für kleine Vorhaben, die der Nachbarschaft nützen: ein Fest, drei Bänke, ein Kurs.",
        "applicants": "Alle, die im Lindenhof wohnen, arbeiten oder sich engagieren",
        "most": "bis zu 1.500 €",
        "deadline": "jederzeit, entschieden wird viermal im Jahr",
        "decided_by": "Lenkungskreis",
        "contact": "Stadtteilbüro Lindenhof",
    }
]
