"""The next workshop: planned, with its groups, so that its material can be printed and its tables opened."""

from website.demo.content.shapes import Event, Group


def _group(number: int, slug: str, title: str, *questions: str) -> Group:
    page = {"slug": slug, "title": title, "number": number, "field_of_action": "S"}
    return Group(page={**page, "guiding_questions": [{"text": question} for question in questions]})


RIVERSIDE = Event(
    page={
        "slug": "buergerwerkstatt-uferpark",
        "title": "Bürgerwerkstatt Uferpark",
        "code": "BW2",
        "status": "planned",
        "date": "Samstag, 17. April 2027",
        "starts_at": "14:00",
        "ends_at": "17:00",
        "venue": "Bootshaus am Nordufer",
        "venue_note": "Stufenlos. Im Bootshaus ist kein Netz.",
        "central_question": "Was soll am Ufer zwischen Steg und Brücke möglich sein?",
        "dots_per_person": 3,
        "dot_rule": "3 Punkte je Person, kein repräsentatives Ergebnis.",
    },
    groups=(
        _group(1, "am-wasser", "Am Wasser", "Wo kommt man gut ans Wasser, wo nicht?", "Was darf es dort geben?"),
        _group(2, "wege-und-licht", "Wege und Licht", "Wo gehen Sie abends lieber nicht entlang?"),
    ),
)
