"""Finding and ordering entries by plain comparisons, so that every database finds the same in the same order."""

from functools import reduce
from operator import add, and_, or_

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When

from .models import SearchEntry
from .question import Needle, Question

# What one word is worth by where it is found.
WHOLE_IN_TITLE, IN_TITLE, WHOLE, INSIDE = 8, 5, 3, 1


def matching(question: Question, among: QuerySet[SearchEntry]) -> QuerySet[SearchEntry]:
    """Entries that contain every word."""
    return among.filter(reduce(and_, [_contains("words", needle.patterns) for needle in question.needles]))


def in_order(found: QuerySet[SearchEntry], question: Question) -> QuerySet[SearchEntry]:
    """Words of the title first, then whole words; the telling kind before the other, the newer before the older."""
    score = reduce(add, [_worth(needle) for needle in question.needles])
    newest = F("date").desc(nulls_last=True)
    return found.annotate(score=score).order_by("-score", "rank", newest, "-number", "page_id")


def _worth(needle: Needle) -> Case:
    places = [
        ("title_words", needle.wholes, WHOLE_IN_TITLE),
        ("title_words", needle.parts, IN_TITLE),
        ("words", needle.wholes, WHOLE),
    ]
    whens = [When(_contains(field, patterns), then=Value(worth)) for field, patterns, worth in places if patterns]
    return Case(*whens, default=Value(INSIDE), output_field=IntegerField())


def _contains(field: str, patterns: list[str]) -> Q:
    return reduce(or_, [Q(**{f"{field}__contains": pattern}) for pattern in patterns])
