"""Frozen versions of an event's documentation, their content, and the files that workers make."""

from .frozen import FrozenError
from .job import Job
from .material import Material
from .rendition import Rendition
from .snapshot import Snapshot, SnapshotSource
from .version import Version

__all__ = ["FrozenError", "Job", "Material", "Rendition", "Snapshot", "SnapshotSource", "Version"]
