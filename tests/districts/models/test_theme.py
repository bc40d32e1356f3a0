import pytest
from django.core.exceptions import ValidationError

from districts.models import MeasurePage, Theme
from tests.factories.districts import MeasurePageFactory, NewsPageFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Grün und Straßen", "gruen-und-strassen"),
        ("Öffentlichkeitsarbeit", "oeffentlichkeitsarbeit"),
        ("Café & Kiez", "cafe-kiez"),
    ],
)
def test_slug_writes_umlauts_out(name, slug):
    assert Theme.objects.create(name=name).slug == slug


def test_slugs_stay_unique():
    assert [Theme.objects.create(name=name).slug for name in ("Grün", "Gruen")] == ["gruen", "gruen-1"]


def test_form_takes_known_themes_only():
    ThemeFactory(name="Wohnen")
    form_class = MeasurePage.get_edit_handler().get_form_class()
    field = form_class.base_fields["themes"]

    assert field.clean("Wohnen") == ["Wohnen"]
    with pytest.raises(ValidationError, match="Diese Themen stehen nicht in der Liste: Erfundenes"):
        field.clean("Wohnen, Erfundenes")


def test_themes_survive_draft_publish_and_revert():
    measure = MeasurePageFactory()
    themes = [ThemeFactory(name=name) for name in ("Wohnen", "Kultur")]
    measure.themes.set(themes[:1])
    first = measure.save_revision()
    first.publish()
    measure = MeasurePage.objects.get()
    measure.themes.set(themes[1:])
    measure.save_revision().publish()
    assert [theme.name for theme in MeasurePage.objects.get().themes.all()] == ["Kultur"]
    first.refresh_from_db()
    first.publish()

    assert [theme.name for theme in MeasurePage.objects.get().themes.all()] == ["Wohnen"]


def test_theme_knows_what_carries_it():
    theme, news = ThemeFactory(), NewsPageFactory()
    news.themes.add(theme)
    news.save()

    assert [item.content_object for item in theme.districts_themednews_items.all()] == [news]
