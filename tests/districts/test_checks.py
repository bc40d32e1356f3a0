import pytest
from django.apps import apps
from django.core.checks import run_checks
from django.db import models

from districts import checks


def ids(check):
    return [error.id for error in check(None)]


def test_house_rules_hold():
    assert [error for error in run_checks() if error.id.startswith("districts.")] == []


def test_foreign_image_model_is_found(settings):
    settings.WAGTAILIMAGES_IMAGE_MODEL = "wagtailimages.Image"

    assert ids(checks.check_image_model) == ["districts.E001"]


@pytest.mark.parametrize(("place", "found"), [("private", ["districts.E002"]), ("../private", [])])
def test_private_photos_below_the_media_folder_are_found(settings, tmp_path, place, found):
    settings.MEDIA_ROOT = tmp_path / "media"
    storage = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": tmp_path / "media" / place},
    }
    settings.STORAGES = settings.STORAGES | {"photos": storage}

    assert ids(checks.check_private_storage) == found


def test_page_without_our_base_is_found(monkeypatch):
    class Foreign:
        _meta = type("Meta", (), {"app_label": "participation"})

    monkeypatch.setattr("wagtail.models.get_page_models", lambda: [Foreign])

    assert ids(checks.check_pages_are_ours) == ["districts.E003"]


def test_model_with_an_english_default_name_is_found(monkeypatch):
    class Nameless(models.Model):  # noqa: DJ008 - is never shown
        class Meta:
            app_label = "districts"
            managed = False

    apps.all_models["districts"].pop("nameless")
    monkeypatch.setattr(apps.get_app_config("districts"), "get_models", lambda: [Nameless])

    assert "districts.E004" in ids(checks.check_names_are_given)


def test_field_that_hides_a_property_of_its_form_is_found(monkeypatch):
    class Hiding:
        _meta = type("Meta", (), {"get_fields": lambda: [models.TextField(name="method")]})

    monkeypatch.setattr("wagtail.models.get_page_models", lambda: [Hiding])

    assert ids(checks.check_fields_hide_no_form_property) == ["districts.E005"]
