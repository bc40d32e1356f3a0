"""What one address costs: milliseconds as a reader waits, and those that the server's processes compute."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from tests.benchmarks.capture.server import Server

READERS = 4
# A reader with a message waiting gets a page of their own, but is not signed in: the page is made, never kept.
OWN = {"Cookie": "messages=x"}
_TICKS = os.sysconf("SC_CLK_TCK")


class Cost(NamedTuple):
    """Milliseconds for each request."""

    median: float
    p95: float
    cpu: float


def cost_of(server: Server, address: str, *, rounds: int, is_kept: bool = False) -> Cost:
    """One request after the other. Raises RuntimeError where the server answers otherwise than asked."""
    read_all(server, address, rounds=10, is_kept=is_kept)  # both processes have their templates
    before = _computed(server.pid)
    times = read_all(server, address, rounds=rounds, is_kept=is_kept)
    cpu = (_computed(server.pid) - before) / rounds
    return Cost(median(times) * 1000, quantiles(times, n=20)[-1] * 1000, cpu * 1000)


def rate_of(server: Server, address: str, *, rounds: int, is_kept: bool) -> float:
    """Answers in a second to some readers at once."""
    share = rounds // READERS
    began = time.perf_counter()
    with ThreadPoolExecutor(READERS) as pool:
        turns = [pool.submit(read_all, server, address, rounds=share, is_kept=is_kept) for _ in range(READERS)]
    for turn in turns:
        turn.result()
    return share * READERS / (time.perf_counter() - began)


def read_all(server: Server, address: str, *, rounds: int, is_kept: bool) -> list[float]:
    times = []
    with closing(server.connect()) as connection:
        for _ in range(rounds):
            began = time.perf_counter()
            connection.request("GET", address, headers={} if is_kept else OWN)
            answer = connection.getresponse()
            answer.read()
            times.append(time.perf_counter() - began)
            _check(answer, address, is_kept)
    return times


def _check(answer, address: str, is_kept: bool) -> None:
    came = answer.getheader("X-Cache")
    if answer.status != 200 or (came is None) is is_kept:
        raise RuntimeError(f"{address}: {answer.status}, {came}")


def _computed(pid: int) -> float:
    """Seconds that the workers of a server have computed; what the database computes is not among them."""
    seconds = 0.0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            seconds += (int(fields[11]) + int(fields[12])) / _TICKS
    return seconds
