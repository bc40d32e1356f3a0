"""Runs the site on one machine: web server and worker together, until Ctrl-C."""

import os
import socket
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from website.demo.logins import LOGINS
from website.runtime.first_start import prepare_database
from website.runtime.processes import Children, asked_to_stop

WEB = ("gunicorn", "--config", "gunicorn.conf.py", "--log-level", "warning", "website.wsgi")
WORKER = ("celery", "--app", "website", "--quiet", "worker", "--concurrency", "1", "--loglevel", "WARNING")
START_TIMEOUT = 60  # seconds


class Command(BaseCommand):
    help = "Startet Webserver und Hintergrunddienst (PORT, HOST und VAR_DIR aus der Umgebung) bis Strg-C."

    def handle(self, **options):
        host, port = os.environ.get("HOST", "127.0.0.1"), read_port()
        refuse_busy_port(host, port)
        self.prepare()
        address = f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0') else host}:{port}/"  # noqa: S104 - compared
        environment = os.environ | {"PORT": str(port), "BASE_URL": os.environ.get("BASE_URL", address.rstrip("/"))}
        with Children(Path(settings.BASE_DIR), environment) as children:
            children.start("Der Webserver", *WEB)
            children.start("Der Hintergrunddienst", *WORKER)
            if wait_for_answer(host, port, children):
                self.announce(address)
            ended = children.wait()
            self.stdout.write("Werkstattbuch wird beendet …")
        if ended:
            name, code = ended
            raise CommandError(f"{name} hat sich unerwartet beendet (Code {code}). Alles andere wurde angehalten.")

    def prepare(self) -> None:
        """Bring the database up to date; the children open connections of their own."""
        self.stdout.write("Die Datenbank wird vorbereitet …")
        try:
            if prepare_database():
                self.stdout.write("Die Beispielinhalte sind geladen.")
        except KeyboardInterrupt:
            raise CommandError("Abgebrochen. Der nächste Start macht dort weiter.", returncode=130) from None
        finally:
            connections.close_all()

    def announce(self, address: str) -> None:
        """Say where the site is, and in development who may sign in."""
        lines = ["", f"Werkstattbuch läuft: {address}", f"Verwaltung:          {address}admin/"]
        for role, email, password in demo_logins():
            lines.append(f"  {role:<24} {email:<34} {password}")
        self.stdout.write("\n".join([*lines, "Strg-C beendet alles.", ""]))
        self.stdout.flush()


def read_port() -> int:
    """The port from the environment."""
    port = os.environ.get("PORT", "8000")
    if not (port.isdecimal() and 0 < int(port) < 65536):
        raise CommandError(f"PORT muss eine Zahl zwischen 1 und 65535 sein, nicht „{port}“.")
    return int(port)


def refuse_busy_port(host: str, port: int) -> None:
    """Say so before anything is started, if somebody else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(
                f"Auf {host}:{port} kann nicht gestartet werden ({error.strerror}). "
                f"Läuft dort schon etwas? Ein anderer Port geht so: PORT={port + 1} make run"
            ) from error


def wait_for_answer(host: str, port: int, children: Children) -> bool:
    """Wait until the web server answers; False when that is not going to happen."""
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline and not children.ended() and not asked_to_stop():
        connection = HTTPConnection(host, port, timeout=5)
        try:
            connection.request("GET", "/healthz")
            connection.getresponse()
        except (OSError, HTTPException):
            time.sleep(0.2)
        else:
            return True
        finally:
            connection.close()
    return False


def demo_logins() -> list[tuple[str, str, str]]:
    """Role, e-mail address and password of the demo accounts; none outside development."""
    return LOGINS if settings.DEMO_LOGINS else []
