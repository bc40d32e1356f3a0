"""Wagtail's own search; on SQLite it is asked only what FTS5 can read: a lone quotation mark ended as an error 500."""

import re

from django.db import connection
from modelsearch.backends import database
from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText, SearchQuery

WORD = re.compile(r"\w+")


def SearchBackend(params):  # noqa: N802 - the name that Wagtail looks for
    """The backend for the database in use."""
    backend = database.SearchBackend(params)
    if connection.vendor != "sqlite":
        return backend
    from .search_sqlite import FTS_BACKEND, CleanBackend  # its models load with the apps

    return CleanBackend(params) if isinstance(backend, FTS_BACKEND) else backend


def clean(query: SearchQuery) -> SearchQuery:
    """The same question in words alone; without any word it finds nothing."""
    if isinstance(query, (PlainText, Phrase, Fuzzy)):
        return _in_words(query)
    if isinstance(query, (And, Or)):
        return type(query)([clean(part) for part in query.subqueries])
    if isinstance(query, Not):
        return Not(clean(query.subquery))
    if isinstance(query, Boost):
        return Boost(clean(query.subquery), query.boost)
    return query


def _in_words(query: PlainText | Phrase | Fuzzy) -> SearchQuery:
    words = " ".join(WORD.findall(query.query_string))
    if not words:
        return Not(MatchAll())
    # FTS5 knows no similar words, so a fuzzy question becomes a plain one.
    return Phrase(words) if isinstance(query, Phrase) else PlainText(words, operator=query.operator)
