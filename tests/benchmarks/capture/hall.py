"""A full hall: a hundred devices at five tables send twenty cards each within a minute, and ask for news meanwhile."""

import json
import random
import threading
import time
from contextlib import closing
from dataclasses import dataclass, field
from statistics import median, quantiles
from uuid import uuid4

from .server import Server

DEVICES, CARDS, SECONDS, NEWS_EVERY = 100, 20, 60, 2.5
LAST_SEND = 2  # seconds before the end


@dataclass
class Device:
    """One phone; every card is sent by itself, which is the hardest for the server."""

    server: Server
    token: str
    number: int
    seconds: float
    sent: list[float] = field(default_factory=list)  # seconds that each took
    asked: list[float] = field(default_factory=list)
    failures: list[int] = field(default_factory=list)
    cookie: str = ""
    seq: int = 0

    def work(self, begin: float) -> None:
        chance = random.Random(self.number)
        sends = [(chance.uniform(0, self.seconds - LAST_SEND), number) for number in range(CARDS)]
        start = chance.uniform(0, NEWS_EVERY)
        news = [(start + NEWS_EVERY * turn, None) for turn in range(int(self.seconds / NEWS_EVERY))]
        for at, card in sorted([*sends, *news], key=lambda step: step[0]):
            time.sleep(max(0, begin + at - time.perf_counter()))
            self.ask() if card is None else self.send(card)

    def open(self) -> None:
        answer = self._request("GET", "")
        self.cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]

    def send(self, card: int) -> None:
        text = f"Gerät {self.number}, Karte {card}"
        operation = {"op": "add", "id": str(uuid4()), "text": text, "kind": "idea", "dots": card % 3, "cluster": "Weg"}
        began = time.perf_counter()
        self._request("POST", "senden", json.dumps({"operations": [operation]}))
        self.sent.append(time.perf_counter() - began)

    def ask(self) -> None:
        began = time.perf_counter()
        self.seq = json.loads(self._request("GET", f"stand?after={self.seq}").body)["seq"]
        self.asked.append(time.perf_counter() - began)

    def _request(self, method: str, path: str, body: str | None = None):
        headers = {"Cookie": self.cookie, "Content-Type": "application/json"}
        with closing(self.server.connect()) as connection:  # a new one each time, as a proxy in front makes them
            connection.request(method, f"/tisch/{self.token}/{path}", body, headers)
            answer = connection.getresponse()
            answer.body = answer.read()
        if answer.status != 200:
            self.failures.append(answer.status)
        return answer


def fill_hall(server: Server, tokens: list[str], *, devices: int = DEVICES, seconds: float = SECONDS) -> dict:
    """How many cards were sent and stored, and how long it took: milliseconds, as the devices saw it."""
    hall = [Device(server, tokens[number % len(tokens)], number, seconds) for number in range(devices)]
    for device in hall:
        device.open()
    begin = time.perf_counter() + 1
    threads = [threading.Thread(target=device.work, args=(begin,)) for device in hall]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - begin
    sent = [seconds * 1000 for device in hall for seconds in device.sent]
    asked = [seconds * 1000 for device in hall for seconds in device.asked]
    return {
        "sent": len(sent),
        **server.ask("count"),
        "failed": sum(len(device.failures) for device in hall),
        "seconds": took,
        "send median": median(sent),
        "send p95": quantiles(sent, n=20)[-1],
        "send max": max(sent),
        "news p95": quantiles(asked, n=20)[-1],
    }
