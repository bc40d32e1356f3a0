"""Cards that say the same, from the wall to the page, the document, its data and back."""

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from docs_export import content
from docs_export.collect import Edition, Stock, collect
from docs_export.data import CARDS, read_json, record_of
from docs_export.data.files import as_json
from docs_export.domain.importing import import_record
from docs_export.domain.shortened import _cards
from docs_export.enums import Variant
from participation.domain import board
from participation.domain.cards import cards_by_cluster
from participation.models import Card, Cluster, DotPress, WorkingGroupPage
from tests.factories.docs_export import make_district, make_event, make_group
from tests.factories.participation import CardFactory, ClusterFactory

pytestmark = pytest.mark.django_db
CREATED = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def group():
    """ "Mehr Licht" with two that say the same, one of them blocked; three, two and one dots."""
    group = make_group(make_event(make_district()), title="Wege")
    cluster = ClusterFactory(group=group, title="Licht")
    for position, (text, dots) in enumerate((("Mehr Licht", 3), ("Es ist dunkel", 2), ("Lampe von Frau Muster", 1))):
        card = CardFactory(group=group, cluster=cluster, text=text, position=position)
        DotPress.objects.create(card=card, delta=dots)
    cards = {card.text: card.uuid for card in Card.objects.all()}
    board.merge_cards(group, cards.values(), shown=cards["Mehr Licht"])
    board.block_cards(group, [cards["Lampe von Frau Muster"]], reason="Nennt eine Person")
    return group


def frozen(group, variant=Variant.PUBLIC):
    stock = Stock(Edition(variant, "1.0", "23. November 2026"))
    return collect(group.event.specific, stock), stock


def test_residents_read_the_other_wordings(client, group):
    page = client.get(group.url).content.decode()
    assert [text in page for text in ("Mehr Licht", "Es ist dunkel", "2-mal genannt", "2 Karten")] == [True] * 4
    assert "Frau Muster" not in page
    assert '<span class="wb-dots">5<' in page


def test_document_holds_them_below_the_shown_one(group):
    document, stock = frozen(group)
    card = document.groups[0].clusters[0].cards[0]
    assert (card.text, card.dots, [other.text for other in card.also]) == ("Mehr Licht", 5, ["Es ist dunkel"])
    assert {key for _kind, key, _name in stock.keys} == {str(card.uuid), str(card.also[0].uuid)}
    assert content.load(content.dump(document)) == document


def test_internal_document_says_which_is_blocked(group):
    document, _stock = frozen(group, Variant.INTERNAL)
    also = document.groups[0].clusters[0].cards[0].also
    assert [other.blocked for other in also] == ["", "Nennt eine Person"]


def test_shortened_wording_below_another_is_found(group):
    told = content.dump(frozen(group)[0])["groups"]
    assert {text for _uuid, text in _cards(told)} == {"Mehr Licht", "Es ist dunkel"}


def test_data_name_the_shown_one_and_come_back(group):
    record = read_json(as_json(record_of(frozen(group)[0], timezone.now())))
    shown, other = record.groups[0].cards
    assert (shown.same_as, other.same_as, other.dots) == (None, shown.uuid, None)
    assert [row.text for row in CARDS.rows_of(record)] == ["Mehr Licht", "Es ist dunkel"]
    for model in (DotPress, Card, Cluster):
        model.objects.all().delete()
    event = make_event(make_district(code="LIN", title="Lindenhof"), code="BW2")
    import_record(record, event)
    held = cards_by_cluster(WorkingGroupPage.objects.child_of(event).get())[0]
    assert [(card.text, card.dots, [also.text for also in card.also]) for card in held.cards] == [
        ("Mehr Licht", 5, ["Es ist dunkel"])
    ]


def test_data_of_older_documents_stay_as_they_are():
    """Byte by byte: nothing was said about cards that say the same."""
    card = content.Card(text="Bank", uuid="00000000-0000-0000-0000-000000000001")
    group = content.Group(reference="X-BW1-AG1", title="Wege", loose_cards=[card])
    document = content.Documentation(variant="public", reference="X-BW1", version="1.0", title="X", groups=[group])
    assert b"same_as" not in as_json(record_of(document, CREATED))
    old = content.dump(document)
    del old["groups"][0]["loose_cards"][0]["also"]
    assert content.load(old) == document
