"""What one phone waits for: the page of a table, and everything that it loads the first time."""

import gzip
import re
import time
from contextlib import closing
from statistics import median

from .server import Server

ROUNDS = 30
_LINKED = re.compile(r'(?:src|href)="(/static/[^"#]+)')
_IMPORTED = re.compile(r'(?:from|import)\s*["\']([^"\']+)["\']')


def weigh_page(server: Server, address: str) -> float:
    """Kilobytes of the first load, as they come over the air."""
    html = _get(server, address)
    loaded = [html, *_files(server, html.decode()).values()]
    return sum(len(gzip.compress(body, 6)) for body in loaded) / 1000


def time_page(server: Server, token: str) -> float:
    """Milliseconds of the server for the page."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        _get(server, f"/tisch/{token}/")
        times.append((time.perf_counter() - began) * 1000)
    return median(times[5:])


def _files(server: Server, html: str) -> dict[str, bytes]:
    """Style sheets, icons and scripts, with the modules that these import."""
    found, waiting = {}, list(dict.fromkeys(_LINKED.findall(html)))
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        found[address] = _get(server, address)
        if address.endswith(".js"):
            folder = address.rpartition("/")[0]
            waiting += [f"{folder}/{name.removeprefix('./')}" for name in _IMPORTED.findall(found[address].decode())]
    return found


def _get(server: Server, address: str) -> bytes:
    with closing(server.connect()) as connection:
        connection.request("GET", address)
        answer = connection.getresponse()
        body = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{address}: {answer.status}")
    return body
