"""Pages in other languages: what may be made, by whom, and what stays as it is."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Locale, Page, WorkflowPage

from districts.domain.languages import ParentMissingError, free_locales, translate_page
from districts.domain.roles import district_group
from districts.enums import Role
from districts.models import DistrictPage, DistrictRole, DistrictTranslationPage, HomePage
from districts.rules import may_read_internal, may_translate
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import DistrictPageFactory, HomePageFactory, NewsPageFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def locale():
    return Locale.objects.get_or_create(language_code="de-simple")[0]


@pytest.fixture
def district():
    return DistrictPageFactory(
        parent=HomePageFactory(),
        title="Lindenhof",
        slug="lindenhof",
        code="LIN",
        description="<p>Eine Siedlung.</p>",
        description_plain="<p>Ein Stadt-Teil.</p>",
    )


@pytest.fixture
def home(district, locale):
    return translate_page(HomePage.objects.get(), locale)


def test_district_is_told_again_and_not_made_again(district, home, locale):
    before = DistrictRole.objects.count()
    made = translate_page(district, locale)
    assert type(made) is DistrictTranslationPage
    assert (made.slug, made.live, made.district) == ("lindenhof", False, district)
    assert "Ein Stadt-Teil." in str(made.body)
    assert (DistrictPage.objects.count(), DistrictRole.objects.count()) == (1, before)


def test_english_begins_with_the_german_text(district):
    english = Locale.objects.create(language_code="en")
    translate_page(HomePage.objects.get(), english)
    assert "Eine Siedlung." in str(translate_page(district, english).body)


def test_below_a_missing_page_nothing_is_made(district, locale):
    with pytest.raises(ParentMissingError):
        translate_page(district, locale)
    assert list(free_locales(district)) == []
    assert list(free_locales(HomePage.objects.get())) == [locale]


def test_each_language_is_made_once(district, home, locale):
    assert list(free_locales(district)) == [locale]
    translate_page(district, locale)
    assert list(free_locales(district)) == []


def pages_that_exist_once(district):
    series = ConferenceSeriesPageFactory(parent=district)
    return [NewsPageFactory(parent=district), series, ConferencePageFactory(parent=series)]


def test_events_and_their_like_exist_once(district, home, locale):
    """By whatever way Wagtail would copy them into another tree: translation, copy of a tree, alias."""
    count = Page.objects.count()
    for page in pages_that_exist_once(district):
        count += 1
        assert may_translate(AdminFactory(), page) is False
        for alias in (False, True):
            with pytest.raises(ValidationError):
                page.copy_for_translation(locale, copy_parents=True, alias=alias)
    assert Page.objects.filter(locale=locale).count() == 1
    assert Page.objects.filter(locale__language_code="de").count() == count - 1


@pytest.mark.parametrize(
    ("role", "edits", "publishes"),
    [(Role.REDAKTION, True, False), (Role.FREIGABE, True, True), (Role.VERWALTUNG, False, False)],
)
def test_roles_of_the_district_reach_its_other_languages(district, home, locale, role, edits, publishes):
    page = translate_page(district, locale)
    user = UserFactory(groups=[district_group(district, role)])
    rights = page.permissions_for_user(user)
    assert (rights.can_edit(), rights.can_publish()) == (edits, publishes)
    assert may_translate(user, district) is edits
    assert may_read_internal(user, page) is True
    assert WorkflowPage.objects.get(page=page).workflow == district.resources.workflow


def test_other_districts_and_other_languages_are_not_theirs(district, home, locale):
    page = translate_page(district, locale)
    other = DistrictPageFactory(parent=HomePage.objects.first())
    user = UserFactory(groups=[district_group(other, Role.FREIGABE)])
    assert may_translate(user, district) is False
    assert page.permissions_for_user(user).can_edit() is False
    assert may_translate(AdminFactory(), page) is False


def test_a_draft_is_made_in_the_admin(client, district, home, locale):
    client.force_login(UserFactory(groups=[district_group(district, Role.REDAKTION)]))
    address = reverse("districts_languages", args=[district.pk])
    assert "Leichte Sprache" in client.get(address).content.decode()
    assert address in client.get(reverse("wagtailadmin_pages:edit", args=[district.pk])).content.decode()
    answer = client.post(address, {"language": locale.pk})
    made = DistrictTranslationPage.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, reverse("wagtailadmin_pages:edit", args=[made.pk]))
    assert made.live is False
    assert client.get(answer["Location"]).status_code == 200
    assert client.post(address, {"language": locale.pk}).status_code == 200
    assert DistrictTranslationPage.objects.count() == 1


def test_who_may_not_edit_makes_nothing(client, district, home, locale):
    news = NewsPageFactory(parent=district)
    client.force_login(UserFactory(groups=[district_group(district, Role.VERWALTUNG)]))
    answers = [
        client.post(reverse("districts_languages", args=[page.pk]), {"language": locale.pk})
        for page in (district, news)
    ]
    assert {answer.status_code for answer in answers} <= {302, 403}
    assert DistrictTranslationPage.objects.exists() is False


def test_text_page_of_a_district_is_copied_below_its_translation(district, home, locale):
    text = StandardPageFactory(parent=district, title="Fonds", slug="fonds")
    above = translate_page(district, locale)
    made = translate_page(text, locale)
    assert (made.get_parent().specific, made.live, made.slug) == (above, False, "fonds")
