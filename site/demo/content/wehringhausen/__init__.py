"""Wehringhausen in Hagen: only what the project's own two pages say."""

from website.demo.content.shapes import District, Foreign

from .conference import CONFERENCE
from .district import PAGE
from .management import MANAGEMENT

SERIES = {
    "slug": "stadtteilkonferenz",
    "title": "Stadtteilkonferenzen Wehringhausen",
    "code": "SK",
    "intro": "Dokumentiert ist hier die siebte Stadtteilkonferenz. Über die früheren liegt nichts vor.",
}

# The report's heading was completed by "UPDATE Dokumentation"; neither that file nor any date of it is known.
EARLIER_DOCUMENTS = (
    Foreign(label="Bericht auf der Projektseite"),
    Foreign(
        label="UPDATE Dokumentation",
        change_note="Der Bericht wurde um eine ausführliche Dokumentation ergänzt.",
    ),
)

DISTRICT = District(
    page=PAGE,
    pages=(MANAGEMENT,),
    series=SERIES,
    conferences=(CONFERENCE,),
    foreign={"7": EARLIER_DOCUMENTS},
)
