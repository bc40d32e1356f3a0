"""What to try where nothing was found."""

from django.db.models import Q, QuerySet

from .folding import fold
from .matching import matching
from .models import SearchEntry, SearchWord
from .question import Question, read_question

MOST = 5
CANDIDATES = 3000
TRIED = 12  # words that are tried before it gives up


def suggestions(question: Question, among: QuerySet[SearchEntry]) -> list[str]:
    """Words that do find something: similar ones for what was mistyped, else those of several that find something."""
    words = [near for needle in question.needles for near in [needle.typed, *_nearest(needle.typed)]]
    found = []
    for word in dict.fromkeys(words):
        if len(found) == MOST:
            break
        shown = _finding(word, question, among)
        if shown and shown not in found:
            found.append(shown)
    return found


def _finding(word: str, question: Question, among: QuerySet[SearchEntry]) -> str:
    """How the word is written, if residents find something by it; hidden things suggest nothing."""
    asked = read_question(word)
    if fold(question.typed.strip()) == word or asked.is_empty or not matching(asked, among).exists():
        return ""
    known = SearchWord.objects.filter(word=word).values_list("shown", flat=True).first()
    return known or word


def _nearest(typed: str) -> list[str]:
    """The most similar words of the index; on every database the same."""
    most = 1 if len(typed) <= 5 else 2
    near = Q(word__startswith=typed[:2]) | Q(word__endswith=typed[-3:])
    between = range(len(typed) - most, len(typed) + most + 1)
    words = SearchWord.objects.filter(near, length__in=between).order_by("word")
    candidates = words.values_list("word", flat=True)[:CANDIDATES]
    rated = sorted((steps, word) for word in candidates if (steps := distance(typed, word, most)) is not None)
    return [word for _steps, word in rated[:TRIED]]


def distance(one: str, other: str, most: int) -> int | None:
    """Letters to change, add, leave out or swap with their neighbour; None where that is more than `most`."""
    older: list[int] = []
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, wanted in enumerate(other, 1):
            steps = min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted
            now.append(min(steps, older[column - 2] + 1) if swapped else steps)
        if min(now) > most:
            return None
        older, before = before, now
    return before[-1] if before[-1] <= most else None
