"""`manage.py run`, the command behind `make run`."""

import os
import signal
import socket

import pytest
from django.core.management import CommandError, call_command

ADD_ACCOUNT = "from django.contrib.auth import get_user_model as m; m().objects.create_user('kept@example.org')"
COUNT_ACCOUNT = (
    "from django.contrib.auth import get_user_model as m; print(m().objects.filter(email='kept@example.org').count())"
)


def test_first_start_answers_and_stops_with_all_its_processes(installation):
    installation.start()

    assert installation.get("/healthz").status == 200
    assert installation.runs(3, "gunicorn")
    assert installation.runs(2, "celery")
    installation.manage("shell", "-c", ADD_ACCOUNT)

    assert installation.stop(signal.SIGINT) == 0
    assert installation.processes() == set()


def test_second_start_keeps_what_was_entered_and_death_of_a_part_ends_the_rest(installation):
    installation.start(timeout=60)
    assert installation.manage("shell", "-v0", "-c", COUNT_ACCOUNT).strip() == "1"

    os.kill(min(installation.processes("celery")), signal.SIGKILL)

    assert installation.running.wait(30) == 1
    assert "Der Hintergrunddienst hat sich unerwartet beendet (Code -9)." in installation.output.read_text()
    assert installation.processes() == set()


def test_killed_command_leaves_no_process_behind(installation):
    installation.start(timeout=60)

    assert installation.stop(signal.SIGKILL) == -signal.SIGKILL

    assert installation.gone()


def test_busy_port_is_named(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        with pytest.raises(
            CommandError, match=rf"Auf 127.0.0.1:{port} kann nicht gestartet werden .* PORT={port + 1} make run"
        ):
            call_command("run")


@pytest.mark.parametrize("port", ["", "0", "65536", "acht", "-1"])
def test_impossible_port_is_refused(monkeypatch, port):
    monkeypatch.setenv("PORT", port)

    with pytest.raises(CommandError, match="PORT muss eine Zahl zwischen 1 und 65535 sein"):
        call_command("run")
