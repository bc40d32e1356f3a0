"""House rules as system checks."""

from pathlib import Path

from django.conf import settings
from django.core.checks import Error, register
from django.core.files.storage import FileSystemStorage

from .models.version import documentation_storage


def connect() -> None:
    register(check_storage)


def check_storage(app_configs, **kwargs) -> list[Error]:
    """Files of documentations have no public address: each is served by a view that checks."""
    storage = documentation_storage()
    if isinstance(storage, FileSystemStorage) and Path(storage.location).is_relative_to(settings.MEDIA_ROOT):
        return [Error("STORAGES['documentations'] must not lie below MEDIA_ROOT.", id="docs_export.E001")]
    return []
