"""The browser reads lines as the server does."""

import json
import random
from pathlib import Path

import pytest

from participation.lines import LONGEST_HEADING, CardLine, clean, parse, print_line

pytestmark = pytest.mark.browser
EXAMPLES = json.loads(Path(__file__).parents[2].joinpath("lines.json").read_text("utf-8"))
LETTERS = [
    *" +-−!?#*\\•·–—4aßÄ\u0308\t\u00a0\u2003\u001c\u0007\ufeff\u200b\u202e\u2066\u200f\ufe0f\u3164👩\u200d👧",
    "\n",
    "\r\n",
    "\x85",
    "\u2028",
    " *1",
    " #a",
]


def read(call, texts):
    return [
        [CardLine(card["text"], card["kind"], card["dots"], card["cluster"]) for card in cards]
        for cards in (call("lines", "parse", text) for text in texts)
    ]


def test_examples(call):
    expected = [[CardLine(*card) for card in cards] for _, _, cards in EXAMPLES]
    assert read(call, [typed for _, typed, _ in EXAMPLES]) == expected


def test_what_chance_types(page):
    chance = random.Random(4)
    texts = ["".join(chance.choices(LETTERS, k=chance.randrange(20))) for _ in range(2000)]
    texts += [f"# {'a' * LONGEST_HEADING}\nb", f"# {'a' * LONGEST_HEADING}b\nc", "👧" * LONGEST_HEADING]
    script = """async texts => {
      const {parse, clean, printLine} = await import('./lines.js')
      return texts.map(text => [clean(text), parse(text).map(card => [Object.values(card), printLine(card)])])
    }"""
    expected = [[clean(text), [[list(card), print_line(card)] for card in parse(text)]] for text in texts]
    assert page.evaluate(script, texts) == expected
