"""The vocabulary of the index: what a mistyped word may have meant."""

from collections.abc import Iterable

from .folding import LONGEST, WORD, fold, tidy
from .models import SearchEntry, SearchWord

SHORTEST = 4
BATCH = 1000


def learn(entries: Iterable[SearchEntry]) -> None:
    """Keep the words of these entries as they were spelled first. Words stay: whoever suggests one asks first."""
    spelled: dict[str, str] = {}
    for entry in entries:
        for written in WORD.findall(tidy(f"{entry.title} {entry.text}")):
            word = fold(written)
            if SHORTEST <= len(word) <= LONGEST and word.isalpha():
                spelled.setdefault(word, written[:80])
    known = set(SearchWord.objects.filter(word__in=list(spelled)).values_list("word", flat=True)) if spelled else set()
    new = [SearchWord(word=word, shown=spelled[word], length=len(word)) for word in sorted(set(spelled) - known)]
    SearchWord.objects.bulk_create(new, batch_size=BATCH, ignore_conflicts=True)
