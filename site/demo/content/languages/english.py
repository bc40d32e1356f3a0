"""English, for residents and for people who want to see how others do it."""

from website.demo.content.shapes import Translation

UNCHECKED = (
    "notice",
    {"title": "About this text", "text": "<p>No native speaker has checked this text yet.</p>"},
)

HOME = {
    "title": "Werkstattbuch in English",
    "intro": "What people worked out in citizens' workshops and neighbourhood conferences, and what became of it.",
    "body": [
        ("heading", "What you find here"),
        (
            "text",
            "<p>People of a neighbourhood meet, look at what is good and what is missing, and agree on what should be "
            "done. Every result has a number and a status report, so that you can see years later what became of it.</p>"
            "<p>Results, cards and status reports are in German only. For some events there is a short version in "
            "English.</p>",
        ),
        UNCHECKED,
    ],
}

LINDENHOF = {
    "title": "Lindenhof",
    "intro": "A large housing estate of the 1960s in the invented town of Musterstadt.",
    "body": [
        (
            "text",
            "<p>The estate has been a funding area since 2018. The money pays for paths and squares, for a community "
            "house, and for the neighbourhood office that brings people together. The funding ends in December 2027.</p>"
            "<p>Every two years the estate meets for a neighbourhood conference. Working groups collect ideas on cards, "
            "weigh them with sticky dots and agree on results.</p>",
        ),
        UNCHECKED,
    ],
}

ENGLISH = Translation(language="en", home=HOME, districts={"lindenhof": LINDENHOF})
