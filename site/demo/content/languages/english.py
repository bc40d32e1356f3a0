"""English, for residents and for people who want to see how others do it."""

from website.demo.content.shapes import Translation

from .said import note, said

UNCHECKED = note("About this text", "No native speaker has checked this text yet.")

HOME = {
    "title": "Werkstattbuch in English",
    "intro": "What people worked out in citizens' workshops and neighbourhood conferences, and what became of it.",
    "body": [
        ("heading", "What you find here"),
        said(
            "People of a neighbourhood meet, look at what is good and what is missing, and agree on what to do.",
            "Every outcome has a number and a status report, so that you can see years later what became of it.",
            "Outcomes, cards and status reports are in German only. Some events have a short version in English.",
        ),
        UNCHECKED,
    ],
}

LINDENHOF = {
    "title": "Lindenhof",
    "intro": "A large housing estate of the 1960s in the invented town of Musterstadt.",
    "body": [
        said(
            "The estate has been a funding area since 2018. The money pays for paths and squares, for a community "
            "house, and for the neighbourhood office that brings people together. The funding ends in December 2027.",
            "Every two years the estate meets for a neighbourhood conference. Working groups collect ideas on cards, "
            "weigh them with sticky dots and agree on outcomes.",
        ),
        UNCHECKED,
    ],
}

ENGLISH = Translation(language="en", home=HOME, districts={"lindenhof": LINDENHOF})
