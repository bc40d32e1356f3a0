"""Lindenhof-Siedlung, Musterstadt: invented from end to end, to show everything that the product can do."""

from website.demo.content.shapes import District

from .district import PAGE
from .first import FIRST
from .measures import MEASURES
from .pages import NEWS, PAGES
from .pictures import PICTURES
from .second import SECOND
from .third import THIRD
from .workshops import WORKSHOPS

SERIES = {
    "slug": "stadtteilkonferenz",
    "title": "Stadtteilkonferenzen Lindenhof",
    "code": "SK",
    "intro": "Alle zwei Jahre kommt die Siedlung zusammen, zieht Bilanz und vereinbart, was als Nächstes dran ist.",
    "rhythm": "alle zwei Jahre",
    "introduction": "<p>Jedes Ergebnis bekommt eine Kennung und einen Sachstand, der fortgeschrieben wird.</p>",
}

DISTRICT = District(
    page=PAGE,
    is_demo=True,
    pictures=PICTURES,
    measures=MEASURES,
    pages=PAGES,
    news=NEWS,
    series=SERIES,
    conferences=(FIRST, SECOND, THIRD),
    workshops=WORKSHOPS,
)
