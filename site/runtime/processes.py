"""Child processes that live and die with the process that started them."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

PR_SET_PDEATHSIG = 1  # <linux/prctl.h>
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
STOP_SIGNALS = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
WATCHED_SIGNALS = STOP_SIGNALS | {signal.SIGCHLD}


class Children:
    """Python modules run as processes of their own, ended together whatever ends first."""

    def __init__(self, folder: Path, environment: Mapping[str, str]):
        self.folder = folder
        self.environment = environment
        self.running: dict[str, subprocess.Popen] = {}

    def __enter__(self):
        # Blocked signals wait for `wait()`, so that none is lost between two lines of ours.
        signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED_SIGNALS)
        return self

    def __exit__(self, *error):
        self.stop()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, WATCHED_SIGNALS)

    def start(self, name: str, *module_and_arguments: str) -> None:
        """Start `python -m …` in a session of its own, so that the terminal's Ctrl-C reaches only us."""
        self.running[name] = subprocess.Popen(  # noqa: S603 - our own interpreter with fixed arguments
            [sys.executable, "-m", *module_and_arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_prepare_child,
        )

    def ended(self) -> tuple[str, int] | None:
        """Name and exit code of a child that is no longer there."""
        for name, child in self.running.items():
            if (code := child.poll()) is not None:
                return name, code
        return None

    def wait(self) -> tuple[str, int] | None:
        """Wait until somebody asks us to stop (None) or a child ends (its name and exit code)."""
        while not (ended := self.ended()):
            if signal.sigwait(WATCHED_SIGNALS) in STOP_SIGNALS:
                return None
        return ended

    def stop(self, patience: float = 10) -> None:
        """Ask all to end, then end what is left after `patience` seconds, grandchildren included."""
        for child in self.running.values():
            with suppress(ProcessLookupError):
                child.terminate()
        deadline = time.monotonic() + patience
        for child in self.running.values():
            with suppress(subprocess.TimeoutExpired):
                child.wait(max(0, deadline - time.monotonic()))
        for child in self.running.values():
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        self.running.clear()


def asked_to_stop() -> bool:
    """Whether a signal to end waits for `Children.wait()`."""
    return bool(signal.sigpending() & STOP_SIGNALS)


def _prepare_child() -> None:
    """Between fork and exec: hear signals again, and end when the parent is killed without a chance to tell us."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, WATCHED_SIGNALS)
    if LIBC:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
