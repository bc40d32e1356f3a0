"""What events are looked for by: kind, theme, year, district, their own status and that of their groups."""

import re

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, QuerySet
from django.db.models.functions import Substr
from django.utils.translation import gettext_lazy as _

from conferences.models import ConferencePage
from districts.models import DistrictPage
from participation.enums import EventStatus
from participation.models import WorkshopPage
from website.runtime.filters import Choice, Filter

KINDS = {"stadtteilkonferenz": ConferencePage, "buergerwerkstatt": WorkshopPage}
YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
NO_YEAR = "unbekannt"


def numbers(found: QuerySet, name: str) -> dict:
    """How many events there are of each value of a column."""
    return dict(found.order_by().values_list(name).annotate(Count("pk")))


class KindFilter(Filter):
    name = "art"
    label = _("Art")

    def title(self, value):
        return str(KINDS[value]._meta.verbose_name) if value in KINDS else ""

    def narrow(self, found, value):
        return found.filter(content_type=ContentType.objects.get_for_model(KINDS[value]))

    def choices(self, found):
        of_type = numbers(found, "content_type")
        types = {value: ContentType.objects.get_for_model(model).pk for value, model in KINDS.items()}
        return [
            Choice(value, str(KINDS[value]._meta.verbose_name_plural), of_type[key])
            for value, key in types.items()
            if key in of_type
        ]


class YearFilter(Filter):
    """The year as it is documented; the hidden sort key is no evidence for one."""

    name = "jahr"
    label = _("Jahr")
    unknown = _("nicht dokumentiert")

    def title(self, value):
        return str(self.unknown) if value == NO_YEAR else value if YEAR.fullmatch(value) else ""

    def narrow(self, found, value):
        found = found.annotate(year=Substr("date", 1, 4, output_field=CharField()))
        known = found.filter(year__regex=r"^[0-9]{4}$")
        return found.exclude(pk__in=known.values("pk")) if value == NO_YEAR else found.filter(year=value)

    def choices(self, found):
        of_year, without = {}, 0
        dates = found.annotate(year=Substr("date", 1, 4, output_field=CharField()))
        for year, number in numbers(dates, "year").items():
            if YEAR.fullmatch(year or ""):
                of_year[year] = number
            else:
                without += number
        known = [Choice(year, year, of_year[year]) for year in sorted(of_year, reverse=True)]
        return [*known, Choice(NO_YEAR, str(self.unknown), without)] if without else known


class DistrictFilter(Filter):
    name = "stadtteil"
    label = _("Stadtteil")

    def __init__(self, districts: list[DistrictPage]):
        """Those that residents may see."""
        self.districts = {district.slug: district for district in districts}

    def title(self, value):
        return self.districts[value].title if value in self.districts else ""

    def narrow(self, found, value):
        return found.descendant_of(self.districts[value])

    def choices(self, found):
        places = list(self.districts.values())
        if not places:
            return []
        of_place = numbers(found.annotate(place=Substr("path", 1, len(places[0].path))), "place")
        return [Choice(place.slug, place.title, of_place[place.path]) for place in places if place.path in of_place]


class StatusFilter(Filter):
    name = "stand"
    label = _("Stand")

    def title(self, value):
        return str(EventStatus(value).label) if value in EventStatus.values else ""

    def narrow(self, found, value):
        return found.filter(status=value)

    def choices(self, found):
        of_status = numbers(found, "status")
        return [Choice(each.value, str(each.label), of_status[each]) for each in EventStatus if each in of_status]
