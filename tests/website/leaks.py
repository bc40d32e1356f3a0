"""An event with a marker in every place that residents must not see, and beside each what they may see."""

from dataclasses import dataclass, field

from wagtail.models import PageViewRestriction

from districts.domain.roles import district_collection
from districts.enums import PhotoKind
from districts.models import MeasurePage
from participation.models import Card, Cluster, EventPhoto, GroupPhoto, Outcome, OutcomeRecord
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import DistrictPageFactory, NewsPageFactory, PhotoFactory, StandardPageFactory, site
from tests.factories.participation import WorkingGroupPageFactory, make_outcome, publish

SEEN = "SICHTBAR"


@dataclass
class World:
    event: object
    group: object
    photo: object
    pages: dict = field(default_factory=dict)
    markers: set = field(default_factory=set)

    def hide(self, place: str) -> str:
        """A word that is found again wherever it comes out."""
        marker = f"GEHEIM{place}"
        self.markers.add(marker)
        return marker


def make_world() -> World:
    home = site()
    district = DistrictPageFactory(parent=home, title="Wehringhausen", slug="wehringhausen", code="WEH")
    series = publish(ConferenceSeriesPageFactory(parent=district))
    event = publish(ConferencePageFactory(parent=series, ordinal=7, status="held", slug="7"))
    group = publish(WorkingGroupPageFactory(parent=event, title=f"Vernetzung {SEEN}", number=1, slug="ag-1"))
    photo = PhotoFactory(title="Foto", kind=PhotoKind.IDENTIFIABLE, collection=district_collection(district))
    world = World(event, group, photo)
    _fill_event(world)
    _fill_other_pages(world, home, district, series)
    _fill_group(world)
    return world


def _private(page, kind=PageViewRestriction.LOGIN):
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="x")
    return page


def _fill_event(world) -> None:
    event, photo = world.event, world.photo
    photo.title, photo.caption = world.hide("FOTOTITEL"), world.hide("BILDUNTERSCHRIFT")
    photo.alt_text, photo.transcript = world.hide("ALTTEXT"), world.hide("ABSCHRIFT")
    photo.credit = world.hide("NACHWEIS")
    photo.save()
    event.internal_note = world.hide("EVENTNOTIZ")
    event.event_photos.add(EventPhoto(photo=photo))
    world.event = event = publish(event)
    event.summary, event.title = world.hide("ENTWURF"), world.hide("ENTWURFTITEL")
    event.save_revision()


def _fill_other_pages(world, home, district, series) -> None:
    draft = WorkingGroupPageFactory(
        parent=world.event, title=world.hide("AGENTWURF"), number=2, slug="ag-2", live=False
    )
    private = publish(WorkingGroupPageFactory(parent=world.event, title=world.hide("AGPRIVAT"), number=3, slug="ag-3"))
    private.summary = world.hide("KERNPRIVAT")
    private.outcomes.add(make_outcome(headline=world.hide("ERGEBNISPRIVAT"), is_key_finding=True))
    earlier = publish(ConferencePageFactory(parent=series, ordinal=6, title=world.hide("ALTTITEL"), slug="6"))
    old = publish(WorkingGroupPageFactory(parent=earlier, title=world.hide("ALTAG"), number=1, slug="ag-1"))
    earlier.unpublish()  # without its groups
    hidden = MeasurePage(title=world.hide("MASSNAHME"), slug="m-1")
    district.add_child(instance=hidden)
    shown = publish(district.add_child(instance=MeasurePage(title="Querung", slug="m-2")))
    private.outcomes.add(make_outcome(headline=world.hide("ERGEBNISMASSNAHME"), measure=shown))
    old.outcomes.add(make_outcome(headline=world.hide("ERGEBNISALT"), measure=shown))
    publish(old)
    _private(publish(private), PageViewRestriction.PASSWORD)
    _private(hidden)
    world.group.continues = old
    world.group.merged_into = private
    text = StandardPageFactory(parent=home, title=world.hide("TEXTSEITE"), show_in_menus=True)
    news = NewsPageFactory(parent=district, title=world.hide("MELDUNG"))
    world.pages = {"draft": draft, "private": private, "old": old, "measure": hidden, "shown": shown}
    world.pages |= {"text": _private(text), "news": _private(news), "earlier": earlier, "home": home}
    world.pages |= {"district": district, "series": series}


def _fill_group(world) -> None:
    group = world.group
    group.internal_note = world.hide("AGNOTIZ")
    group.group_photos.add(GroupPhoto(photo=world.photo))
    measure = world.pages["measure"]
    note = world.hide("ERGEBNISNOTIZ")
    group.outcomes.add(make_outcome(headline=f"Bänke {SEEN}", internal_note=note, measure=measure, is_key_finding=True))
    group.outcomes.add(make_outcome(headline="Wird zurückgenommen"))
    world.group = group = publish(group)
    taken_back = Outcome.objects.get(headline="Wird zurückgenommen")
    row = next(outcome for outcome in group.outcomes.all() if outcome.uuid == taken_back.uuid)
    row.headline, row.withdrawn = world.hide("ZURUECKGENOMMEN"), True
    group.outcomes.add(row)
    world.group = group = publish(group)
    group.outcomes.add(make_outcome(headline=world.hide("ERGEBNISENTWURF")))
    group.save_revision()
    cluster = Cluster.objects.create(group=group, title=f"Licht {SEEN}")
    empty = Cluster.objects.create(group=group, title=world.hide("KARTENGRUPPE"))
    Card.objects.create(group=group, text=f"Karte {SEEN}", cluster=cluster, original_text=world.hide("WORTLAUT"))
    reason = world.hide("SPERRGRUND")
    for where, name in ((cluster, "KARTE"), (empty, "KARTE2")):
        blocked = {"visibility": "blocked", "blocked_reason": reason, "cluster": where}
        Card.objects.create(group=group, text=world.hide(name), **blocked)


def references() -> list[str]:
    return list(OutcomeRecord.objects.values_list("reference", flat=True))
