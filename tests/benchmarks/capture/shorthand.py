"""Run as a process with the environment of the server: lines a second that the shorthand's parser reads."""

import time
from statistics import median

import django

django.setup()

from participation.lines import parse  # noqa: E402 - gettext needs a Django that is set up

_TYPED = """# Schulweg
+ Der neue Zebrastreifen hilft *2
! Licht am Mühlgraben bis zum Tor *4 #Licht am Abend
- Am Tor parken morgens Autos auf dem Gehweg
? Wer räumt im Winter den Steg?
Kommt die Buslinie 12 auch am Sonntag?
"""
_TIMES = 20_000


def lines_a_second() -> float:
    text = _TYPED * _TIMES
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        parse(text)
        taken.append(time.perf_counter() - began)
    return _TYPED.count("\n") * _TIMES / median(taken)


if __name__ == "__main__":
    print(lines_a_second())  # noqa: T201
