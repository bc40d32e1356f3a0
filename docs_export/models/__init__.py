"""Frozen versions of an event's documentation, their content, and the files made of it."""

from .frozen import FrozenError
from .rendition import Rendition
from .snapshot import Snapshot, SnapshotSource
from .version import Version

__all__ = ["FrozenError", "Rendition", "Snapshot", "SnapshotSource", "Version"]
