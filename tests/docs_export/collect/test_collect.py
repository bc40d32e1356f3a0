"""What enters a documentation, and what stays outside."""

import uuid

import pytest

from conferences.models import ConferencePage
from districts.enums import LogoRole, PhotoKind
from districts.models import PartnerLogo, Photo, Term
from districts.values import Count, FuzzyDate
from docs_export.collect import Edition, Stock, collect
from docs_export.collect.glossary import with_glossary
from docs_export.enums import SourceKind, Variant
from participation.domain.followups import add_follow_up
from participation.models import DotPress, EventPhoto, OutcomeRecord, ShortVersion
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.docs_export import add_outcome, make_district, make_event, make_group
from tests.factories.participation import CardFactory, ClusterFactory, publish

pytestmark = pytest.mark.django_db


def collected(event, variant=Variant.PUBLIC):
    stock = Stock(Edition(variant, "1.0", "22. November 2026"))
    return collect(event, stock), stock


def document(event, variant=Variant.PUBLIC):
    return collected(event, variant)[0]


def test_facts_are_words():
    event = make_event(
        date=FuzzyDate.parse("26. März"), venue="Pelmke", attendance=Count.parse("etwa 50"), motto="Zusammen"
    )
    facts = document(event).facts
    assert (facts.date, facts.venue, facts.attendance) == ("26. März", "Pelmke", "etwa 50")


def test_what_is_not_known_stays_empty():
    facts = document(make_event()).facts
    assert (facts.date, facts.time, facts.attendance, facts.moderation) == ("", "", "", ())


def test_addresses_are_printed_by_reference():
    result = document(make_event())
    assert result.short_url.endswith("/d/TST-BW1/1.0.pdf")
    assert result.public_url.endswith("/e/TST-BW1")
    assert result.outcomes_url == result.public_url.removesuffix("TST-BW1")


def test_groups_stand_in_their_order_and_drafts_stay_out():
    event = make_event()
    make_group(event, number=2, title="Zwei")
    make_group(event, number=1, title="Eins")
    make_group(event, number=3, title="Entwurf", live=False)
    assert [(group.code, group.title) for group in document(event).groups] == [("AG1", "Eins"), ("AG2", "Zwei")]


def test_group_that_is_continued_is_named_with_its_event():
    before = make_group(make_event(title="Erste Werkstatt"), number=2, title="Höfe")
    event = make_event(before.event.district, code="BW2")
    make_group(event, continues=before)
    assert document(event).groups[0].continues == "AG\xa02: Höfe (Erste Werkstatt)"


def test_title_of_a_draft_that_a_group_continues_stays_out():
    event = make_event()
    draft = make_group(event, number=2, title="Geheimer Entwurf", live=False)
    make_group(event, number=1, continues=draft, merged_into=draft)
    assert "Geheimer Entwurf" not in document(event, Variant.INTERNAL).model_dump_json()


def test_outcome_with_what_became_of_it():
    event = make_event()
    outcome = add_outcome(make_group(event), headline="Mehr Licht", responsible="Grünflächenamt")
    record = OutcomeRecord.objects.get(pk=outcome.uuid)
    add_follow_up(record, "handed_over", recipient="Stadtwerke", text="Weitergegeben", author="Büro")
    (result,) = document(event).outcomes
    assert (result.reference, result.headline, result.responsible) == (
        "TST-BW1-AG1-E01",
        "Mehr Licht",
        "Grünflächenamt",
    )
    assert (result.status, result.status_label) == ("handed_over", "abgegeben")
    assert [line.status_label for line in result.follow_ups] == ["abgegeben an Stadtwerke"]


# where something hidden stands: (who puts it there, and who finds it there again)
@pytest.mark.parametrize("place", ["event note", "group note", "outcome note", "withdrawn outcome", "blocked card"])
def test_hidden_text_is_in_the_internal_document_only(place):
    marker = f"Marke{uuid.uuid4().hex}"
    event = make_event(internal_note=marker if place == "event note" else "")
    group = make_group(event, internal_note=marker if place == "group note" else "")
    if place == "outcome note":
        add_outcome(group, internal_note=marker)
    if place == "withdrawn outcome":
        add_outcome(group, headline=marker, withdrawn=True)
    if place == "blocked card":
        CardFactory(group=group, text=marker, visibility="blocked", blocked_reason="Name")
    assert marker in document(event, Variant.INTERNAL).model_dump_json()
    assert marker not in document(event).model_dump_json()


@pytest.mark.parametrize("variant", Variant)
def test_text_before_it_was_shortened_is_in_no_document(variant):
    event = make_event()
    CardFactory(group=make_group(event), text="gekürzt", original_text="Frau Muster sagt")
    assert "Frau Muster" not in document(event, variant).model_dump_json()


def test_cards_stand_in_their_clusters_with_dots():
    event = make_event(dot_rule="3 Punkte je Person")
    group = make_group(event)
    cluster = ClusterFactory(group=group, title="Grün")
    inside, loose = CardFactory(group=group, cluster=cluster, text="Bank"), CardFactory(group=group, text="Licht")
    for target in ({"card": inside}, {"card": inside}, {"cluster": cluster}):
        DotPress.objects.create(delta=1, **target)
    result, stock = collected(event)
    (group,) = result.groups
    assert [(card.text, card.dots) for card in group.clusters[0].cards] == [("Bank", 2)]
    assert (group.clusters[0].dots, group.loose_cards[0].dots, group.dot_rule) == (3, 0, "3 Punkte je Person")
    assert {key for kind, key, _ in stock.keys if kind == SourceKind.CARD} == {str(inside.uuid), str(loose.uuid)}


def test_rule_of_the_dots_stands_where_only_clusters_have_some():
    group = make_group(make_event(dot_rule="im Plenum drei"))
    cluster = ClusterFactory(group=group, title="Licht")
    DotPress.objects.create(delta=1, cluster=cluster)
    CardFactory(group=group, cluster=cluster, text="Mehr Licht")
    (group,) = document(group.event).groups
    assert (group.dot_rule, [(c.title, c.dots) for c in group.clusters]) == ("im Plenum drei", [("Licht", 1)])
    assert [card.dots for cluster in group.clusters for card in cluster.cards] == [None]


@pytest.mark.parametrize(
    ("count", "rule", "told"),
    [
        (3, "", "3 Punkte je Person"),
        (1, "", "1 Punkt je Person"),
        (None, "im Plenum drei", "im Plenum drei"),
        (5, "höchstens zwei auf eine Karte", "5 Punkte je Person, höchstens zwei auf eine Karte"),
        (3, "3 Punkte je Person, im Plenum fünf", "3 Punkte je Person, im Plenum fünf"),
    ],
)
def test_rule_of_the_dots_has_their_number_once(count, rule, told):
    group = make_group(make_event(dots_per_person=count, dot_rule=rule))
    DotPress.objects.create(delta=1, card=CardFactory(group=group))
    assert document(group.event).groups[0].dot_rule == told


def test_card_tells_its_language():
    event = make_event()
    CardFactory(group=make_group(event), text="Более тени", language="ru")
    assert [card.language for card in document(event).groups[0].loose_cards] == ["ru"]


def test_cards_without_dots_have_no_numbers():
    event = make_event(dot_rule="3 Punkte je Person")
    CardFactory(group=make_group(event))
    (group,) = document(event).groups
    assert (group.loose_cards[0].dots, group.dot_rule) == (None, "")


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize(
    ("kind", "expected"),
    [(PhotoKind.BOARD, ["board"]), (PhotoKind.ROOM, [PhotoKind.ROOM.value]), (PhotoKind.IDENTIFIABLE, []), ("", [])],
)
def test_photos_without_consent_stay_out_of_both(variant, kind, expected):
    event = make_event()
    photo = Photo.objects.create(title="Foto", file="originals/x.JPG", kind=kind, width=4, height=3, file_hash="ab")
    event.event_photos.add(EventPhoto(photo=photo))
    result, stock = collected(publish(event), variant)
    assert [photo.kind for photo in result.photos] == expected
    assert list(stock.photos) == ["ab.jpg"] * len(expected)


def picture(title, kind=PhotoKind.LOGO, **fields):
    return Photo.objects.create(title=title, file=f"originals/{title}.png", kind=kind, width=4, height=3, **fields)


def test_logos_stand_by_role_after_the_own_one():
    district = make_district(logo=picture("Stadt", file_hash="a", alt_text="Wappen"))
    for role, title in ((LogoRole.PARTNER, "Verein"), (LogoRole.FUNDER, "Bund"), (LogoRole.FUNDER, "Land")):
        district.partner_logos.add(PartnerLogo(role=role, photo=picture(title, file_hash=title)))
    district.partner_logos.add(PartnerLogo(photo=picture("Person", kind=PhotoKind.IDENTIFIABLE, file_hash="p")))
    publish(district)
    assert [(logo.label, logo.alt_text) for logo in document(make_event(district)).design.logos] == [
        ("Herausgegeben von", "Wappen"),
        ("Gefördert durch", "Bund"),
        ("Gefördert durch", "Land"),
        ("Zusammen mit", "Verein"),
    ]


def test_sources_and_next_meeting_are_told():
    event = make_event(sources="<p>Westfalenpost</p>")
    make_group(event, next_meeting="11. Juni, 18 Uhr")
    result = document(event)
    assert (result.sources.plain, result.groups[0].next_meeting) == ("Westfalenpost", "11. Juni, 18 Uhr")


def test_conference_brings_its_number_and_what_came_before():
    # Typed with a no-width space, which no frozen text keeps.
    series = ConferenceSeriesPageFactory.build(title="Stadtteil\u200bkonferenzen", slug="stadtteilkonferenz")
    series = publish(make_district().add_child(instance=series))
    sixth, seventh = (publish(series.add_child(instance=ConferencePageFactory.build(ordinal=n))) for n in (6, 7))
    add_outcome(make_group(sixth), headline="Vom letzten Mal")
    result = document(ConferencePage.objects.get(pk=seventh.pk))
    assert (result.ordinal, result.reference, result.series_name) == (7, "TST-SK7", "Stadtteilkonferenzen")
    assert [outcome.headline for outcome in result.previous_results.outcomes] == ["Vom letzten Mal"]


def test_page_without_documentation():
    with pytest.raises(TypeError, match="DistrictPage has no documentation"):
        document(make_district())


def test_glossary_explains_what_is_used():
    for word in ("ISEK", "BIWAQ"):
        Term.objects.create(term=word, long_form=f"Langform {word}", explanation="Erklärung.")
    result = with_glossary(document(make_event(central_question="Was steht darin?\nISEK im Gespräch")))
    assert [(entry.term, entry.explanation) for entry in result.glossary] == [("ISEK", "Langform ISEK. Erklärung.")]


def test_short_texts_are_frozen_in_their_languages():
    event = make_event()
    event.short_versions.add(ShortVersion(language="tr", text="Kısa"), ShortVersion(language="de-simple", text=" "))
    publish(event)
    add_outcome(make_group(event), text_simple="Die Straße wird sicherer.")
    result = document(event)
    assert [(short.language, short.text) for short in result.short_texts] == [("tr", "Kısa")]
    assert result.outcomes[0].text_simple == "Die Straße wird sicherer."
    assert result.short_languages == ("de", "tr", "de-simple")
