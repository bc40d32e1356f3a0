"""Makes the database ready for `manage.py run`: its tables, its address, and demo content when it is new."""

from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Site


def prepare_database() -> bool:
    """Migrate, and load the demo content into a new database; True if it was loaded."""
    is_new = not MigrationRecorder(connection).applied_migrations()
    # Told by a file and not by the database: loading may be interrupted and is then taken up again.
    unfinished = Path(settings.VAR_DIR) / "demo-unfinished"
    if is_new and settings.DEMO_LOGINS:
        unfinished.touch()
    call_command("migrate", interactive=False, verbosity=0)
    follow_port()
    if not unfinished.exists():
        return False
    call_command("load_demo")
    unfinished.unlink()
    return True


def follow_port() -> None:
    """A site that only this machine knows is where it was started now: links and codes are printed with its port."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    site = Site.objects.filter(is_default_site=True, hostname="localhost").first()
    if site and address.hostname == "localhost" and address.port and site.port != address.port:
        site.port = address.port
        site.save()  # not by a query: Wagtail remembers the addresses of its sites
