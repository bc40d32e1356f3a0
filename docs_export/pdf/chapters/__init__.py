"""The chapters in their order; one without content gives nothing."""

from .cover import cover
from .glance import glance
from .glossary import glossary
from .groups import groups
from .imprint import imprint
from .next_steps import next_steps
from .outcomes import all_outcomes
from .people import people
from .photo_log import photo_log
from .previous import previous_results
from .programme import programme
from .purpose import purpose

# (key in a choice, name in an error, what makes it); cover and imprint can't be left out, groups choose for themselves.
FRONT = ((None, "Titelblatt", cover), ("glance", "Auf einen Blick", glance))
BODY = (
    ("purpose", "Anlass und Ziel", purpose),
    ("people", "Ort, Datum, Teilnehmende", people),
    ("programme", "Programm", programme),
    (None, "Arbeitsgruppen", groups),
    ("outcomes", "Alle Ergebnisse", all_outcomes),
    ("previous", "Was wurde aus den Ergebnissen vom letzten Mal?", previous_results),
    ("next_steps", "Nächste Schritte", next_steps),
    ("photo_log", "Fotodokumentation", photo_log),
    ("glossary", "Glossar", glossary),
    (None, "Impressum", imprint),
)

__all__ = ["BODY", "FRONT"]
