"""A city's worth of content: 4 districts with 60 events of 8 groups each, with 12 outcomes and 40 cards a group."""

import datetime as dt
from random import Random
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page

from districts.models import DistrictPage
from districts.values import FuzzyDate
from participation.models import Card, Outcome, OutcomeRecord, WorkingGroupPage, WorkshopPage
from tests.factories.districts import site

EVENTS, GROUPS, OUTCOMES, CARDS = 60, 8, 12, 40
WORDS = """
Park Spiel Rad Bürger Jugend Nachbar Garten Kultur Schul Sport Markt Wohn Grün Verkehrs Stadtteil Senioren
platz weg werkstatt haus treff straße bank fest garten zentrum halle angebot beleuchtung spielgerät
mehr weniger bessere sichere neue alte helle ruhige saubere offene für mit ohne am im beim und oder zwischen Kinder \
Familien Ältere Bänke Bäume Licht Müll Lärm Hunde Autos Fahrräder Mieter*innen Vereine Verwaltung Sonntag abends
"""
FIRST, SECOND, OTHER = [line.split() for line in WORDS.strip().splitlines()]
SYLLABLES = ["ber", "gel", "fin", "tor", "lau", "mig", "ste", "kro", "wen", "hal", "dis", "pel", "ros", "gra", "nu"]
RARE = [one + two + three for one in SYLLABLES for two in SYLLABLES for three in ("", "ung", "er")]


def build(districts: int = 4) -> None:
    random = Random(7)
    home = site()
    for number in range(districts):
        name = f"Bezirk {number + 1}"
        district = DistrictPage(title=name, slug=f"bezirk-{number + 1}", code=f"B{number + 1}")
        home.add_child(instance=district)
        for event in range(EVENTS):
            _event(district, event, random)


def sentence(random: Random, words: int) -> str:
    return " ".join(_word(random) for _number in range(words)).capitalize() + "."


def _word(random: Random) -> str:
    """Some words are everywhere, most are rare, as in any language."""
    kind = random.random()
    if kind < 0.15:
        return _compound(random)
    return random.choice(RARE) if kind < 0.5 else OTHER[int(len(OTHER) * random.random() ** 2)]


def _compound(random: Random) -> str:
    return random.choice(FIRST) + random.choice(SECOND) + random.choice(["", "", "", "en", "s"])


def _event(district: DistrictPage, number: int, random: Random) -> None:
    day = dt.date(2012 + number // 5, 1 + number % 12, 1 + number % 28)
    told = {"summary": f"<p>{sentence(random, 60)}</p>", "status": "held", "sort_date": day}
    told |= {"date": FuzzyDate(day.year, day.month, day.day), "reference": f"{district.code}-W{number}"}
    page = {"title": f"{_compound(random)} {day.year}", "slug": f"w-{number}"}
    event = _below(district, number, WorkshopPage, {"code": f"W{number}", **told}, page)
    for group in range(1, GROUPS + 1):
        told = {"number": group, "status": "held", "summary": f"<p>{sentence(random, 30)}</p>"}
        page = {"title": sentence(random, 3), "slug": f"ag-{group}"}
        _fill(_below(event, group, WorkingGroupPage, told, page), event, random)


def _below(parent: Page, step: int, model: type[Page], told: dict, page: dict) -> Page:
    """A published page as a row for each of its tables; the way of the editor takes ten times as long."""
    path = Page._get_path(parent.path, parent.depth + 1, step + 1)
    place = {"path": path, "depth": parent.depth + 1, "url_path": f"{parent.url_path}{page['slug']}/"}
    kind = ContentType.objects.get_for_model(model)
    base = Page(**page, **place, content_type=kind, draft_title=page["title"], live=True, locale_id=parent.locale_id)
    base.save_base(raw=True)
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + 1)
    for table in reversed([each for each in model.__mro__ if issubclass(each, Page) and each is not Page]):
        if table._meta.abstract:
            continue
        link = table._meta.pk.attname
        fields = {name: value for name, value in told.items() if name in {f.name for f in table._meta.local_fields}}
        table(**{link: base.pk}, **fields).save_base(raw=True, force_insert=True)
    return model.objects.get(pk=base.pk)


def _fill(group: WorkingGroupPage, event: WorkshopPage, random: Random) -> None:
    outcomes = []
    for number in range(1, OUTCOMES + 1):
        text = f"<p>{sentence(random, 25)}</p>"
        row = {"uuid": UUID(int=random.getrandbits(128)), "kind": "idea", "headline": sentence(random, 7)}
        outcomes.append(Outcome(page=group, text=text, sort_order=number, **row))
    Outcome.objects.bulk_create(outcomes)
    OutcomeRecord.objects.bulk_create(
        OutcomeRecord(
            uuid=row.uuid,
            reference=f"{event.reference}-AG{group.number}-E{row.sort_order:02d}",
            group=group,
            number=row.sort_order,
            kind=row.kind,
            headline=row.headline,
            published_at=timezone.now(),
        )
        for row in outcomes
    )
    Card.objects.bulk_create(Card(group=group, text=sentence(random, 9), position=at, seq=at) for at in range(CARDS))
