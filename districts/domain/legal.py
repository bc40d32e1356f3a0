"""Which facts the legal pages of a district, or of the whole site, still miss, and where notes about it go."""

from django.utils.translation import gettext_lazy as _

from districts.law import law_of

# field: what the office reads. The order is that of the form.
NEEDED = {
    "federal_state": _("Land"),
    "publisher": _("Herausgabe mit Anschrift"),
    "responsible": _("Verantwortlich für den Inhalt"),
    "privacy_officer": _("Datenschutzbeauftragte Stelle"),
    "privacy_authority": _("Aufsicht über den Datenschutz"),
    "privacy": _("Rechtsgrundlagen und weitere Angaben zum Datenschutz"),
    "conformity": _("Stand der Barrierefreiheit"),
    "accessibility_method": _("Wie die Barrierefreiheit geprüft wurde"),
    "statement_made_on": _("Tag, an dem die Erklärung zur Barrierefreiheit erstellt wurde"),
}


def missing_facts(place) -> list[str]:
    """What a `LegalFacts` page lacks, in the office's words; those that are asked for by other facts come last."""
    missing = [str(words) for field, words in NEEDED.items() if not getattr(place, field)]
    if not desk_email(place):
        missing.append(str(_("E-Mail, an die Meldungen gehen")))
    if place.conformity in ("teilweise", "nicht") and not place.accessibility_gaps:
        missing.append(str(_("Was nicht barrierefrei ist, mit Gründen")))
    law = law_of(place.federal_state)
    if not place.enforcement_body and not (law and law.body):
        missing.append(str(_("Ombudsstelle oder Durchsetzungsstelle des Landes")))
    return missing


def desk_email(place) -> str:
    """Where notes go: the address of the imprint, else that of the first office that is still open."""
    offices = place.offices.all() if hasattr(place, "offices") else ()
    return place.contact_email or next((row.email for row in offices if row.email and not row.is_closed_for_good), "")
