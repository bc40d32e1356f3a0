"""The cache in files: what can't be read is not there, so that one broken file does not take the site with it."""

import logging
import pickle
import zlib

from django.core.cache.backends.filebased import FileBasedCache

logger = logging.getLogger(__name__)
# What unpickling half a file raises, by where it was cut.
BROKEN = (pickle.UnpicklingError, zlib.error, EOFError, ValueError, TypeError, LookupError, AttributeError, ImportError)


class FileCache(FileBasedCache):
    def get(self, key, default=None, version=None):
        try:
            return super().get(key, default, version)
        except BROKEN:
            self._drop(key, version)
            return default

    def has_key(self, key, version=None):
        try:
            return super().has_key(key, version)
        except BROKEN:
            self._drop(key, version)
            return False

    def touch(self, key, *args, version=None, **kwargs):
        try:
            return super().touch(key, *args, version=version, **kwargs)
        except BROKEN:
            self._drop(key, version)
            return False

    def _drop(self, key, version) -> None:
        logger.warning("Dropped a broken file of the cache")
        self._delete(self._key_to_file(key, version))
