"""What people type into a search field is looked for, never executed."""

import pytest
from django.db import transaction
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


def test_word_is_found_whatever_stands_around_it(found, subtests):
    for typed in ('Vernetzung"', "(Vernetzung)", "Vernetzung", '"Vernetzung"', "-Vernetzung*"):
        with subtests.test(typed):
            assert [page.title for page in found.search(typed)] == ["Vernetzung"]
            assert [page.title for page in found.autocomplete(typed)] == ["Vernetzung"]


def test_odd_question_is_no_error(found, subtests):
    for typed in ODD:
        with subtests.test(typed[:9]), transaction.atomic():
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
def test_admin_search_never_fails(client, group, address):
    PhotoFactory()
    Term.objects.create(term="Klebepunkt", explanation="Eine Stimme")
    client.force_login(AdminFactory())
    questions = ("%22", "%22a%20OR%20(", "%20", "%F0%9F%98%80")
    assert {typed: client.get(address % typed).status_code for typed in questions} == dict.fromkeys(questions, 200)


def test_query_keeps_its_shape():
    cleaned = clean(And([PlainText("a* b", operator="or"), Not(Phrase('c"'))]))
    assert repr(cleaned) == repr(And([PlainText("a b", operator="or"), Not(Phrase("c"))]))
    assert repr(clean(Fuzzy("Werkstat"))) == repr(PlainText("Werkstat", operator="or"))
    assert repr(clean(PlainText('"'))) == repr(Not(MatchAll()))
