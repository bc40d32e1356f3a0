"""Where files lie: renditions under their version, photos as they were when a version was frozen."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.files import File
from django.core.files.storage import Storage

from docs_export.models import Job
from docs_export.models.version import documentation_storage


class MovableFile(File):
    """A finished draft. A storage on the same disk moves it into place at once, another one copies it."""

    def temporary_file_path(self) -> str:
        return self.name


def draft_path(job: Job, token: UUID) -> Path:
    """Where a worker writes; drafts of earlier, interrupted attempts are removed."""
    folder = Path(settings.VAR_DIR, job.DRAFTS)
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.glob(f"{job.pk}-*"):
        leftover.unlink(missing_ok=True)
    return folder / f"{job.pk}-{token}.pdf"


def remove_drafts_without_job(kind: type[Job]) -> int:
    """What workers left that were killed, of jobs that are gone; returns how many."""
    drafts = list(Path(settings.VAR_DIR, kind.DRAFTS).glob("*-*.pdf"))
    jobs = set(kind.objects.values_list("pk", flat=True))
    gone = [draft for draft in drafts if int(draft.name.partition("-")[0]) not in jobs]
    for draft in gone:
        draft.unlink(missing_ok=True)
    return len(gone)


def store(job: Job, token: UUID, draft: Path) -> str:
    """Put a finished draft in its place, whole or not at all; returns its name in the storage."""
    with draft.open("rb") as file:
        return documentation_storage().save(f"{job.folder}/{token}.pdf", MovableFile(file, name=str(draft)))


def clear(job: Job) -> None:
    """Remove every file of a job, those of interrupted attempts too."""
    clear_folder(job.folder)


def clear_folder(folder: str) -> int:
    """Remove every file in a folder of the storage; returns how many."""
    return _remove_all(documentation_storage(), folder)


def folders_in(folder: str) -> list[str]:
    """The names of the folders in one."""
    return _listed(documentation_storage(), folder)[0]


def clear_version(pk: int) -> int:
    """Remove every file of a version, whichever renditions made them; returns how many."""
    folder = f"fassungen/{pk}"
    return sum(clear_folder(f"{folder}/{name}") for name in folders_in(folder))


def keep_photo(name: str, photo) -> None:
    """Keep a copy of a photo as it is now, once however many versions hold it."""
    storage = documentation_storage()
    if not storage.exists(_photo(name)):
        with photo.file.open("rb") as file:
            storage.save(_photo(name), File(file))


def read_photo(name: str) -> bytes:
    """Raises FileNotFoundError if it is not there."""
    with documentation_storage().open(_photo(name)) as file:
        return file.read()


def has_photo(name: str) -> bool:
    return documentation_storage().exists(_photo(name))


def photos_older_than(moment: datetime) -> Iterator[str]:
    """Names of the photos that were kept before, whoever holds them."""
    storage = documentation_storage()
    for folder in _listed(storage, "fotos")[0]:
        names = _listed(storage, f"fotos/{folder}")[1]
        yield from (name for name in names if storage.get_modified_time(_photo(name)) < moment)


def drop_photo(name: str) -> None:
    drop(_photo(name))


def drop(name: str) -> None:
    """Remove any file by its name in the storage."""
    documentation_storage().delete(name)


def _photo(name: str) -> str:
    return f"fotos/{name[:2]}/{name}"


def _remove_all(storage: Storage, folder: str) -> int:
    names = _listed(storage, folder)[1]
    for name in names:
        storage.delete(f"{folder}/{name}")
    return len(names)


def _listed(storage: Storage, folder: str) -> tuple[list[str], list[str]]:
    """Folders and files; nothing where there is no such folder."""
    try:
        return storage.listdir(folder)
    except FileNotFoundError:
        return [], []
