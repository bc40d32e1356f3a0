import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from districts.models import Theme
from districts.theme_forms import HELP, ThemeField

pytestmark = pytest.mark.django_db


@pytest.fixture
def field():
    Theme.objects.create(name="Wege und Plätze")
    return ThemeField(tag_model=Theme, required=False)


def test_theme_of_the_list_is_taken(field):
    assert field.clean('"Wege und Plätze"') == ["Wege und Plätze"]


def test_unknown_theme_is_refused_by_name(field):
    with pytest.raises(ValidationError) as refused:
        field.clean('"Wege und Plätze", Weltraumfahrt')

    assert refused.value.messages == ["Diese Themen stehen nicht in der Liste: Weltraumfahrt"]


def test_outcomes_have_this_field(group, admin_client):
    page = admin_client.get(reverse("wagtailadmin_pages:edit", args=[group.pk])).content.decode()

    assert str(HELP) in page
    assert "Anführungszeichen" not in page
