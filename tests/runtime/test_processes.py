import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from website.runtime.processes import Children

STUBBORN = """
    import pathlib, signal, subprocess, sys, time
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if len(sys.argv) == 1:
        subprocess.Popen([sys.executable, __file__, "grandchild"])
    else:
        pathlib.Path("ready").touch()
    time.sleep(60)
"""
OBEDIENT = """
    import pathlib, time
    pathlib.Path("ready").touch()
    time.sleep(60)
"""
PARENT = """
    import os, pathlib, sys
    from website.runtime.processes import Children
    with Children(pathlib.Path.cwd(), os.environ) as children:
        children.start("child", "obedient")
        children.wait()
"""


@pytest.fixture
def folder(tmp_path):
    for name, source in {"stubborn": STUBBORN, "obedient": OBEDIENT, "parent": PARENT, "brief": "exit(3)"}.items():
        (tmp_path / f"{name}.py").write_text(textwrap.dedent(source))
    return tmp_path


def wait_for(condition) -> bool:
    deadline = time.monotonic() + 10
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return bool(condition())


def processes_in(folder) -> list[str]:
    """Ids of processes that work in this folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cwd").resolve() == folder and (process / "cmdline").read_bytes():
                found.append(process.name)
        except OSError:
            continue
    return found


def test_child_that_ends_is_named_with_its_exit_code(folder):
    with Children(folder, os.environ) as children:
        children.start("long", "obedient")
        children.start("short", "brief")

        assert children.wait() == ("short", 3)

    assert processes_in(folder) == []


def test_stop_ends_children_and_grandchildren_that_do_not_listen(folder):
    with Children(folder, os.environ) as children:
        children.start("stubborn", "stubborn")
        assert wait_for((folder / "ready").exists)
        assert len(processes_in(folder)) == 2

        children.stop(patience=0.1)

        assert wait_for(lambda: processes_in(folder) == [])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_child_does_not_outlive_its_parent(folder, number):
    root = str(Path(__file__).resolve().parents[2])
    parent = subprocess.Popen([sys.executable, "parent.py"], cwd=folder, env=os.environ | {"PYTHONPATH": root})
    assert wait_for((folder / "ready").exists)

    parent.send_signal(number)

    assert parent.wait(10) == (-number if number == signal.SIGKILL else 0)
    assert wait_for(lambda: processes_in(folder) == [])
