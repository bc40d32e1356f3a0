"""Words as they are searched: without umlauts, gender marks and endings, the same in the index and in a question."""

import re
import threading
import unicodedata
from functools import lru_cache

from snowballstemmer.german_stemmer import GermanStemmer

LONGEST = 64  # letters of a word that count
WORD = re.compile(r"[^\W_]+")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
LETTER_PAIR = re.compile(r"(?<![aeiouqy])([aou])e")
HYPHENATED = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
LETTERS = r"[^\W\d_]"
ENDING = rf"(?:innen{LETTERS}*|in|n|r|e|en)(?![^\W_])\)?"
GENDER_MARK = re.compile(rf"({LETTERS}+)(?:[*:·_]|/-?|\(-?)({ENDING})", re.IGNORECASE)
CAPITAL_INSIDE = re.compile(rf"({LETTERS}*[a-zäöüß])I((?:nnen{LETTERS}*|n)(?![^\W_]))")
WITHOUT_MARKS = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe"})
_local = threading.local()


def fold(text: str) -> str:
    """Small letters without marks: "Straße", "STRASSE" and "strasse" read the same, "Bürger" and "Buerger" too.

    "ue" after a vowel or a q is no umlaut: "bauen", "Quelle".
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return LETTER_PAIR.sub(r"\1", plain.casefold().translate(WITHOUT_MARKS))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A folded word without its ending; most of the time of an index goes here, so it remembers."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:
        stemmer = _local.stemmer = GermanStemmer()
    return stemmer.stemWord(word)


def tidy(text: str) -> str:
    """Composed letters, and nothing between them that nobody sees."""
    return UNSEEN.sub("", unicodedata.normalize("NFC", text)).replace("\x00", " ")


def words_of(text: str) -> list[str]:
    """The folded words of a text in their order: "Mieter*innen" is two of them, "Nordstadt-Büro" three."""
    text = GENDER_MARK.sub(r"\1 \1\2", tidy(text))
    text = CAPITAL_INSIDE.sub(r"\1 \1i\2", text)
    return split(HYPHENATED.sub(lambda found: f"{found[0]} {''.join(WORD.findall(found[0]))}", text))


def asked_words(question: str) -> list[str]:
    """The folded words of a question: of "Mieter*innen" the part that all forms share."""
    text = GENDER_MARK.sub(r"\1 ", tidy(question))
    return split(CAPITAL_INSIDE.sub(r"\1 ", text))


def split(text: str) -> list[str]:
    return [word[:LONGEST] for word in WORD.findall(fold(text))]


def searchable(*texts: str) -> str:
    """What a database compares: each word and each stem once, with a blank at either side."""
    words = list(dict.fromkeys(word for text in texts for word in words_of(text)))
    return f" {' '.join(dict.fromkeys([*words, *map(stem, words)]))} " if words else ""
