"""What a district gives to its documents: colour, logo, imprint; frozen with the version."""

from django.utils.translation import gettext as _

from districts.enums import LogoRole
from districts.models import DistrictPage
from docs_export import content

from .stock import Stock


def design_of(district: DistrictPage | None, stock: Stock) -> content.Design:
    """All that a district gives, its logos too."""
    design = plain_design_of(district)
    return design.model_copy(update={"logos": _logos(district, stock)}) if district else design


def plain_design_of(district: DistrictPage | None) -> content.Design:
    """Without logos; a district without a look of its own gets the product's."""
    if district is None:
        return content.Design()
    publisher, *address = [line for line in district.publisher.splitlines() if line.strip()] or [""]
    return content.Design(
        accent=district.accent or content.DEFAULT_ACCENT,
        publisher=publisher,
        imprint=(_line(_("Anschrift"), ", ".join(address)),) if address else (),
        funding_notice=district.funding_notice,
        legal=content.from_html(district.imprint),
    )


def _line(label: str, text: str) -> content.LabelledLine:
    return content.LabelledLine(label=label, text=text)


def _logos(district: DistrictPage, stock: Stock) -> tuple[content.Logo, ...]:
    """The district's own first, then those of each role together."""
    own = [(_("Herausgegeben von"), district.logo)] if district.logo else []
    rows = list(district.partner_logos.select_related("photo"))
    others = [(role.label, row.photo) for role in LogoRole for row in rows if row.role == role]
    taken = ((label, photo, stock.take_photo(photo)) for label, photo in [*own, *others])
    return tuple(
        content.Logo(source=logo.source, alt_text=logo.alt_text or photo.title, label=str(label))
        for label, photo, logo in taken
        if logo
    )
