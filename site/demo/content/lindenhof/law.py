"""What the law pages of the fictional district are made from."""

LAW = {
    "responsible": "Leitung des Amts für Stadtentwicklung (erfunden), Rathausplatz 1, 00000 Musterstadt",
    "contact_phone": "00000 1234-0",
    "contact_email": "buero@lindenhof.example",
    "privacy_officer": "Behördlicher Datenschutz der Stadt Musterstadt (erfunden)\ndatenschutz@musterstadt.example",
    "conformity": "teilweise",
    "accessibility_gaps": "<p>Diese Angaben sind erfunden: Ein Plan von 2018 liegt nur als Bild vor. Das Büro liest "
    "ihn auf Wunsch vor.</p>",
    "accessibility_method": "Selbstbewertung (erfunden)",
    "statement_made_on": "2026-05-03",
}
