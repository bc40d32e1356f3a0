"""House rules that a machine can check."""

from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.checks import Error


def check_image_model(app_configs, **kwargs):
    if getattr(settings, "WAGTAILIMAGES_IMAGE_MODEL", None) == "districts.Photo":
        return []
    message = "WAGTAILIMAGES_IMAGE_MODEL must be districts.Photo."
    return [Error(message, hint="Other image models keep camera data and know no consent.", id="districts.E001")]


def check_private_storage(app_configs, **kwargs):
    from .storage import private_storage

    location = getattr(private_storage(), "location", None)
    if location is None or not Path(location).resolve().is_relative_to(Path(settings.MEDIA_ROOT).resolve()):
        return []
    return [Error("Private photos lie below MEDIA_ROOT, where anybody can fetch them.", id="districts.E002")]


def check_pages_are_ours(app_configs, **kwargs):
    from wagtail.models import get_page_models

    from .models import BasePage

    foreign = [
        model
        for model in get_page_models()
        if not model._meta.app_label.startswith("wagtail") and not issubclass(model, BasePage)
    ]
    return [Error(f"{model.__name__} must derive from BasePage.", obj=model, id="districts.E003") for model in foreign]


def check_names_are_given(app_configs, **kwargs):
    """Every model of the house has names of its own: Django's defaults would be English."""
    from django.utils.functional import Promise

    ours = ("districts", "participation", "conferences", "docs_export")
    models = [model for config in apps.get_app_configs() if config.label in ours for model in config.get_models()]
    nameless = [model for model in models if not isinstance(model._meta.verbose_name, Promise)]
    return [
        Error(f"{model.__name__} has no German verbose_name.", obj=model, id="districts.E004") for model in nameless
    ]


# A field of these names hides what the editor's script asks its <form> for: autosave then fails as a "network error".
FORM_PROPERTIES = {"action", "method", "target", "elements", "submit", "reset", "dispatchEvent", "closest"}


def check_fields_hide_no_form_property(app_configs, **kwargs):
    from wagtail.models import get_page_models

    hiding = [
        (model, field.name)
        for model in get_page_models()
        for field in model._meta.get_fields()
        if field.name in FORM_PROPERTIES
    ]
    return [
        Error(f"{model.__name__}.{name} hides a property of the form.", obj=model, id="districts.E005")
        for model, name in hiding
    ]
