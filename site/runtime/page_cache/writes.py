"""Sees every row that is written, by whatever way: saving, `update()`, many at once, Wagtail's own SQL.

Once per transaction, and only when it is stored, all pages are dropped.
"""

import re
from functools import lru_cache

from django.db import transaction

from . import stamp
from .tables import EVENING, HIDES, QUIET, QUIET_COLUMNS, QUIET_WHEN_ADDED

WRITE = re.compile(r'\s*(INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM|TRUNCATE)\s+"?(\w+)"?', re.IGNORECASE)
SET = re.compile(r"\sSET\s(.*?)(?:\sWHERE\s|$)", re.IGNORECASE | re.DOTALL)
COLUMN = re.compile(r'"(\w+)" = ')


def watch(connection, **kwargs) -> None:
    """Receiver of `connection_created`: a connection is opened many times but keeps its wrappers."""
    if connection.alias == "default" and _look not in connection.execute_wrappers:
        connection.execute_wrappers.append(_look)


def _look(execute, sql, params, many, context):
    result = execute(sql, params, many, context)
    tell = consequence(sql) if isinstance(sql, str) and not sql.startswith("SELECT") else None
    if tell:
        _once_stored(context["connection"], tell)
    return result


def _once_stored(connection, tell) -> None:
    """At the end of the transaction, or at once without one. What a savepoint takes back was never written."""
    if all(tell is not waiting for _, waiting, _ in connection.run_on_commit):
        transaction.on_commit(tell, using=connection.alias, robust=True)


@lru_cache(maxsize=1024)
def consequence(sql: str):
    """What a statement means for pages: `drop_pages`, `open_window` or nothing."""
    found = WRITE.match(sql)
    if not found:
        return None
    verb, table = found[1].upper(), found[2]
    if table in EVENING:
        return stamp.open_window if _is_quick(verb, sql) else stamp.drop_pages
    return None if table in QUIET or _is_quiet(verb, table, sql) else stamp.drop_pages


def _is_quiet(verb: str, table: str, sql: str) -> bool:
    if verb.startswith("INSERT"):
        return table in QUIET_WHEN_ADDED
    if verb != "UPDATE" or table not in QUIET_COLUMNS:
        return False
    columns = _columns(sql)
    return bool(columns) and columns <= QUIET_COLUMNS[table]


def _is_quick(verb: str, sql: str) -> bool:
    """Whether the hall wrote it, where it may be seen some seconds later."""
    return verb.startswith("INSERT") or (verb == "UPDATE" and HIDES not in _columns(sql))


def _columns(sql: str) -> set[str]:
    changed = SET.search(sql)
    return set(COLUMN.findall(changed[1])) if changed else set()
