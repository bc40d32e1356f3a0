"""Where a word may break: German syllables, and somewhere visible where there are none."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
_LONGEST = 12  # letters without a place to break; more than that would run out of narrow columns
_STEP = 6
_MOST_PLACES = 60  # each is measured for each line
_LONGEST_WORD = 200  # longer ones are no words
_LONGEST_RUN = 1000  # more in one piece takes ReportLab minutes: it measures the rest anew for each line
# Letters of scripts that run from right to left may join over any border, so they get no hyphens.
_LETTERS = re.compile(r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST + 1},}}")
_ENDLESS = re.compile(rf"([^ \n]{{{_LONGEST_RUN}}})(?=[^ \n])")  # hard blanks do not part a word
_ADDRESS = re.compile(r"[a-z][a-z+.-]*://|mailto:|www\.|[^@\s]+@[^@\s]+$", re.IGNORECASE)
# ReportLab asks the hyphenator only about words of these letters, with marks before and after them.
_PLAIN = re.compile(r"['\"(\[{‚‘„“¿]*[A-Za-zÀ-ÖØ-öø-ɏЀ-я]+[\]'\")}?!.,;:’”“‘]*")


@cache
def _german():
    """Loading the dictionary takes most of a second: once per process."""
    import pyphen  # not before the first word is set

    return pyphen.Pyphen(lang="de_DE", left=3, right=3)


@lru_cache(maxsize=20_000)  # a worker meets new words with each document
def _syllables(word: str) -> tuple[int, ...]:
    german = _german()
    places = tuple(german.positions(word))
    german.hd.cache.clear()  # pyphen itself would remember each word for good
    return places


def _places(word: str) -> list[int]:
    """Positions between letters; gaps that are too long are filled."""
    known = [0, *(_syllables(word) if len(word) <= _LONGEST_WORD else ()), len(word)]
    places = []
    step = max(_STEP, len(word) // _MOST_PLACES)
    for start, end in pairwise(known):
        if end - start > _LONGEST:
            places.extend(range(start + step, end - 2, step))
        places.append(end)
    return [place for place in places if 0 < place < len(word)]


def pairs(word: str) -> Iterator[tuple[str, str]]:
    """What ReportLab wants of a hyphenator: all ways to part a word, the longest first part first."""
    for place in reversed(_places(word)):
        yield word[:place], word[place:]


def _softened(match: re.Match) -> str:
    word = match.group()
    if (_ADDRESS.match(word) and len(word) < _LONGEST_RUN) or (_PLAIN.fullmatch(word) and len(word) <= _LONGEST_WORD):
        return word  # addresses are cut without a hyphen, plain words by `pairs`
    parted = _LETTERS.sub(lambda m: _with_places(m.group()), word)
    # Not behind a hyphen, where another would stand: "LIN-SK1-AG2--".
    return re.sub(rf"([^\s{SOFT_HYPHEN}]{{{_LONGEST}}})(?<!-)(?=[^\s{SOFT_HYPHEN}]{{3}})", rf"\1{SOFT_HYPHEN}", parted)


def _with_places(letters: str) -> str:
    cuts = [0, *_places(letters), len(letters)]
    return SOFT_HYPHEN.join(letters[a:b] for a, b in pairwise(cuts))


def soften(text: str) -> str:
    """Soft hyphens into long words that ReportLab would otherwise cut without any mark; blanks into endless ones."""
    return _LONG_WORD.sub(_softened, _ENDLESS.sub(r"\1 ", text))
