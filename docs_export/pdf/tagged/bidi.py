"""The order of lines that run both ways, by the Unicode Bidirectional Algorithm (UAX #9)."""

import re
from itertools import groupby

from bidi import algorithm

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
MIRRORED = algorithm.MIRRORED


def is_mixed(text: str) -> bool:
    """Whether anything in the text runs from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))


def base_level(text: str) -> int:
    """1 where the first letter runs from right to left (rules P2 and P3)."""
    return algorithm.get_base_level(text)


def levels(line: str, base: int) -> list[int]:
    """The embedding level of each character of a line; odd ones run from right to left.

    Lines are resolved one by one, and embeddings (rules X1 to X8) are unknown: the caller takes such marks out.
    """
    storage = algorithm.get_empty_storage() | {"base_level": base, "base_dir": "LR"[base]}
    algorithm.get_embedding_levels(line, storage)
    chars = storage["chars"]
    storage["chars"] = [char for char in chars if char["orig"] != "BN"]  # X9: joiners take no part
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage, False)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found, before = [], base
    for char in chars:
        before = before if char["orig"] == "BN" else char["level"]
        found.append(before)
    for index in range(len(line.rstrip()), len(line)):  # L1
        found[index] = base
    return found


def visual_order(levels: list[int]) -> list[int]:
    """Indices from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        turned = []
        for high, run in groupby(order, key=lambda index: levels[index] >= level):
            turned += list(run)[:: -1 if high else 1]
        order = turned
    return order
