"""Makes the database ready for `manage.py run`: its tables, and demo content when it is new."""

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder


def prepare_database() -> bool:
    """Migrate, and load the demo content into a new database; True if it was loaded."""
    is_new = not MigrationRecorder(connection).applied_migrations()
    # Told by a file and not by the database: loading may be interrupted and is then taken up again.
    unfinished = Path(settings.VAR_DIR) / "demo-unfinished"
    if is_new and settings.DEMO_LOGINS:
        unfinished.touch()
    call_command("migrate", interactive=False, verbosity=0)
    if not unfinished.exists():
        return False
    call_command("load_demo")
    unfinished.unlink()
    return True
