"""Run as a process with the environment of the server: how many queries each address takes, as JSON."""

import json
import sys

import django

django.setup()

from django.db import connection  # noqa: E402 - asks a Django that is set up
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402


def count(address: str) -> int:
    client = Client(headers={"host": "127.0.0.1", "cookie": "messages=x"})
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address}: {answer.status_code}")
    return len(queries)


if __name__ == "__main__":
    print(json.dumps({address: count(address) for address in sys.argv[1:]}))  # noqa: T201
