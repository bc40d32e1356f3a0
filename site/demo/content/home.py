"""The first page and the pages of the installation itself."""

HOME = {
    "slug": "start",
    "title": "Werkstattbuch",
    "seo_title": "Bürgerwerkstätten und Stadtteilkonferenzen",
    "intro": "Was in Bürgerwerkstätten und Stadtteilkonferenzen erarbeitet wurde, und was daraus geworden ist.",
}
