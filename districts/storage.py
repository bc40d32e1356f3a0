"""Where photos lie: originals and everything not publishable in private, renditions of publishable photos in public."""

from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage, Storage, default_storage, storages
from django.urls import reverse
from django.utils.deconstruct import deconstructible

PUBLIC = "fotos/"


@deconstructible
class PhotoStorage(Storage):
    """Sends a file by its name to the media storage or to a private one that only a checking view reads.

    The private storage is `STORAGES["photos"]` or, without it, a folder beside MEDIA_ROOT.
    """

    def _for(self, name):
        return default_storage if name.startswith(PUBLIC) else private_storage()

    def _open(self, name, mode="rb"):
        return self._for(name).open(name, mode)

    def _save(self, name, content):
        return self._for(name)._save(name, content)

    def path(self, name):
        return self._for(name).path(name)

    def delete(self, name):
        self._for(name).delete(name)

    def exists(self, name):
        return self._for(name).exists(name)

    def listdir(self, path):
        return self._for(path).listdir(path)

    def size(self, name):
        return self._for(name).size(name)

    def get_modified_time(self, name):
        return self._for(name).get_modified_time(name)

    def url(self, name):
        if name.startswith(PUBLIC):
            return default_storage.url(name)
        return reverse("districts_photos:file", args=[name])


def private_storage() -> Storage:
    if "photos" in settings.STORAGES:
        return storages["photos"]
    return FileSystemStorage(location=Path(settings.MEDIA_ROOT).with_name("photos"), base_url=None)
