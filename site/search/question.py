"""What somebody typed, as words to look for: whole, as a beginning, or inside of a longer word."""

from dataclasses import dataclass

from .folding import asked_words, stem

SHORTEST = 2  # letters of one word
MOST = 8  # words that count
# Words that stand in nearly every text; they count only where nothing else was typed.
COMMON_WORDS = """
aber als am an auch auf aus bei bis da das dass dem den der des die dies doch durch ein eine einem einen einer es fur
hat hier ich ihr im in ist ja kann man mit nach nicht noch nur ob oder sein sich sie sind so um und uns unter vom von
vor war was wegen wenn wer werden wie wir wird wo wurde zu zum zur
"""
COMMON = frozenset(COMMON_WORDS.split())


@dataclass(frozen=True)
class Needle:
    """One word: `whole` are words that it equals, `starts` how others begin, `inside` what others contain."""

    typed: str
    whole: tuple[str, ...]
    starts: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()

    @property
    def wholes(self) -> list[str]:
        return [f" {word} " for word in self.whole]

    @property
    def parts(self) -> list[str]:
        return [*self.inside, *(f" {word}" for word in self.starts)]

    @property
    def patterns(self) -> list[str]:
        """What a text with blanks around its words must contain one of."""
        return [*self.parts, *(f" {word} " for word in self.whole if not any(part in word for part in self.inside))]

    def meets(self, words: str) -> bool:
        """Whether it is found in such a text."""
        return any(pattern in words for pattern in self.patterns)


@dataclass(frozen=True)
class Question:
    typed: str
    needles: tuple[Needle, ...]

    @property
    def is_empty(self) -> bool:
        return not self.needles


def read_question(typed: str) -> Question:
    """All of its words have to be found; those that say nothing are left out."""
    words = [word for word in dict.fromkeys(asked_words(typed)) if len(word) >= SHORTEST]
    telling = [word for word in words if word not in COMMON] or words
    return Question(typed, tuple(needle(word) for word in telling[:MOST]))


def needle(word: str) -> Needle:
    """Short words are hardly ever meant as a part: "AG" is a whole word, "Rat" begins one, "Bank" may end one."""
    root = stem(word)
    whole = tuple(dict.fromkeys((word, root)))
    if len(word) < 3:
        return Needle(word, (word,))
    if len(word) == 3:
        return Needle(word, whole, starts=(word,))
    inside = (root,) if _says_enough(root, word) else (word,)
    return Needle(word, whole, inside=inside if inside[0] in word else (*inside, word))


def _says_enough(root: str, word: str) -> bool:
    """Of "Bänke" the stem is looked for inside of words, too; of "Bürger" it is not, or all of "Magdeburg" is found."""
    return len(root) >= 5 or (len(root) == 4 and len(word) <= 5)
