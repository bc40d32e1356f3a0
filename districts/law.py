"""What a Land asks of the accessibility statement, as data. Where nothing is known for sure, nothing is said."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from .enums import FederalState


class LandLaw(NamedTuple):
    """By which acts a statement is given, and who helps when the office does not answer."""

    acts: str
    body: str = ""
    body_url: str = ""


LAWS = {
    FederalState.NW: LandLaw(
        acts=_("§ 10b des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und Verordnung BITVNRW"),
        body=_("Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen (§ 10d BGG NRW)"),
        body_url="https://www.lbbp.nrw.de/ombudsstelle",
    ),
    FederalState.NI: LandLaw(
        acts=_("Niedersächsisches Behindertengleichstellungsgesetz (NBGG) und Verordnung NBITVO"),
    ),
}


def law_of(federal_state: str) -> LandLaw | None:
    """The law of a Land, or None where we do not know it."""
    return LAWS.get(federal_state)
