"""The first page and the pages of the installation itself."""

HOME = {
    "slug": "start",
    "title": "Werkstattbuch",
    "seo_title": "Bürgerwerkstätten und Stadtteilkonferenzen",
    "intro": "Was in Bürgerwerkstätten und Stadtteilkonferenzen erarbeitet wurde, und was daraus geworden ist.",
}

EXAMPLE = (
    "<p>Dies ist ein Beispieltext. Wer Werkstattbuch betreibt, ersetzt ihn durch die eigenen Angaben, bevor die "
    "Website öffentlich wird.</p>"
)

PAGES = (
    {"slug": "impressum", "title": "Impressum", "show_in_menus": True, "body": [("text", EXAMPLE)]},
    {"slug": "datenschutz", "title": "Datenschutz", "show_in_menus": True, "body": [("text", EXAMPLE)]},
    {
        "slug": "barrierefreiheit",
        "title": "Erklärung zur Barrierefreiheit",
        "show_in_menus": True,
        "body": [("text", EXAMPLE)],
    },
)
