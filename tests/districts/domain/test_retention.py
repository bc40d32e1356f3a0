import pytest
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse

from districts.domain import retention
from districts.models import DistrictPage, StandardPage
from tests.factories.districts import DistrictPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cards_keeper(monkeypatch):
    """An upper app that keeps pages called "Karten"."""
    monkeypatch.setattr(retention, "_keepers", [])

    @retention.keeps
    def cards(pages):
        if pages.filter(title="Karten").exists():
            yield "180 Karten sind erfasst."

    return cards


@pytest.fixture
def district(cards_keeper):
    return DistrictPageFactory(title="Wehringhausen")


@pytest.fixture
def kept(district):
    return StandardPageFactory(parent=StandardPageFactory(parent=district), title="Karten")


def test_reasons_are_asked_for_the_page_and_all_below(kept, district):
    other = StandardPageFactory()

    assert [retention.reasons_to_keep(page) for page in (kept, kept.get_parent(), district, other)] == [
        ["180 Karten sind erfasst."],
        ["180 Karten sind erfasst."],
        ["180 Karten sind erfasst."],
        [],
    ]


def test_keeper_is_registered_once(cards_keeper):
    retention.keeps(cards_keeper)

    assert retention._keepers == [cards_keeper]


@pytest.mark.parametrize("step", range(3))
def test_code_refuses_to_delete_the_page_and_its_ancestors(kept, step):
    page = [kept, kept.get_parent(), kept.get_parent().get_parent()][step]

    with pytest.raises(ProtectedError, match="180 Karten sind erfasst"), transaction.atomic():
        page.delete()
    assert StandardPage.objects.filter(pk=kept.pk).exists()


@pytest.mark.parametrize("delete", [lambda qs: qs.delete(), lambda qs: qs.first().specific.delete()])
def test_query_refuses_too(kept, delete):
    with pytest.raises(ProtectedError), transaction.atomic():
        delete(StandardPage.objects.filter(pk=kept.pk))
    with pytest.raises(ProtectedError), transaction.atomic():
        delete(DistrictPage.objects.all())
    assert StandardPage.objects.filter(pk=kept.pk).exists()


def test_page_without_a_reason_is_deleted(district):
    page = StandardPageFactory(parent=district)
    page.delete()

    assert not StandardPage.objects.filter(pk=page.pk).exists()


@pytest.fixture
def explorer(admin_client):
    def visit(name, *pages, query="", method="post"):
        url = reverse(name, args=[page.pk for page in pages]) + query
        return getattr(admin_client, method)(url, follow=True)

    return visit


def shown(response):
    return [str(message) for message in response.context["messages"]]


REASON = "180 Karten sind erfasst. Sie können stattdessen die Veröffentlichung aufheben."


@pytest.mark.parametrize("method", ["get", "post"])
def test_admin_refuses_with_the_reason(kept, district, explorer, method):
    response = explorer("wagtailadmin_pages:delete", district, method=method)

    assert response.redirect_chain == [(reverse("wagtailadmin_explore", args=[district.get_parent().pk]), 302)]
    assert REASON in response.content.decode()
    assert DistrictPage.objects.filter(pk=district.pk).exists()


def test_bulk_action_refuses_all_with_the_reason(kept, district, admin_client):
    free = StandardPageFactory(parent=district)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    response = admin_client.post(f"{url}?id={kept.get_parent().pk}&id={free.pk}&next=/admin/", follow=True)

    assert REASON in response.content.decode()
    assert StandardPage.objects.filter(pk__in=[kept.pk, free.pk]).count() == 2


def test_bulk_action_deletes_what_nothing_keeps(kept, district, admin_client):
    free = StandardPageFactory(parent=district)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    admin_client.post(f"{url}?id={free.pk}&next=/admin/")

    assert not StandardPage.objects.filter(pk=free.pk).exists()
