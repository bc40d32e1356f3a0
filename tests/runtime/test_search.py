"""What people type into a search field is looked for, never executed."""

import pytest
from modelsearch.query import And, Fuzzy, MatchAll, Not, Phrase, PlainText

from districts.models import Photo, Term
from participation.models import WorkingGroupPage
from tests.factories.accounts import AdminFactory
from tests.factories.districts import PhotoFactory
from tests.factories.participation import publish
from website.runtime.search import clean

ODD = ['"', '""', '"Vernetzung', "Vernetzung*", "a OR (", "NEAR(", "^", "'", "\\", "-", " ", "%", "😀", "x" * 5000]

pytestmark = pytest.mark.django_db


@pytest.fixture
def found(group):
    publish(group)
    return WorkingGroupPage.objects.live()


@pytest.mark.parametrize("typed", ['Vernetzung"', "(Vernetzung)", "Vernetzung", '"Vernetzung"', "-Vernetzung*"])
def test_word_is_found_whatever_stands_around_it(found, typed):
    assert [page.title for page in found.search(typed)] == ["Vernetzung"]
    assert [page.title for page in found.autocomplete(typed)] == ["Vernetzung"]


@pytest.mark.parametrize("typed", ODD)
def test_odd_question_is_no_error(found, typed):
    found.search(typed).count()
    list(found.autocomplete(typed))
    list(Photo.objects.search(Phrase(typed)))


ADDRESSES = [
    "/admin/pages/?q=%s",
    "/admin/images/?q=%s",
    "/admin/images/chooser/results/?q=%s",
    "/admin/choose-page/search/?q=%s",
    "/admin/snippets/districts/organisation/?q=%s",
    "/admin/card/?q=%s",
    "/admin/api/main/pages/?search=%s",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("typed", ["%22", "%22a%20OR%20(", "%20", "%F0%9F%98%80"])
def test_admin_search_never_fails(client, group, address, typed):
    PhotoFactory()
    Term.objects.create(term="Klebepunkt", explanation="Eine Stimme")
    client.force_login(AdminFactory())
    assert client.get(address % typed).status_code == 200


def test_query_keeps_its_shape():
    cleaned = clean(And([PlainText("a* b", operator="or"), Not(Phrase('c"'))]))
    assert repr(cleaned) == repr(And([PlainText("a b", operator="or"), Not(Phrase("c"))]))
    assert repr(clean(Fuzzy("Werkstat"))) == repr(PlainText("Werkstat", operator="or"))
    assert repr(clean(PlainText('"'))) == repr(Not(MatchAll()))
