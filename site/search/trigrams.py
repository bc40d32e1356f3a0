"""PostgreSQL finds parts of words by an index of trigrams, where the database allows it; else it reads all rows."""

import logging

from django.db import DatabaseError, connection, transaction

logger = logging.getLogger(__name__)

INDEX = (
    "CREATE INDEX IF NOT EXISTS search_searchentry_words_trigrams ON search_searchentry USING gin (words gin_trgm_ops)"
)


def ensure_trigrams() -> bool:
    """Make extension and index unless they are there; False where that is not possible, with a line in the log."""
    if connection.vendor != "postgresql":
        return False
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            cursor.execute(INDEX)
    except DatabaseError as error:
        logger.warning("Search works without the extension pg_trgm, but slower: %s", error)
        return False
    return True
