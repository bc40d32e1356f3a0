"""Keeping the index as the site is: at once where something is published, every few seconds by the worker."""

import time

from django.db import connection

from .models import ReadPage, ReadWall, SearchEntry, SearchWord
from .pages import due_pages, forget_hidden, read_page
from .trigrams import ensure_trigrams
from .walls import due_walls, read_wall

TURN = 3  # seconds that one turn of the worker may take; the next goes on


def catch_up(seconds: float = TURN) -> int:
    """Read in what changed and forget what is hidden; returns how many pages and walls were read."""
    until = time.monotonic() + seconds
    forget_hidden()
    count = 0
    for due, read in ((due_pages, read_page), (due_walls, read_wall)):
        for page in list(due()):
            if time.monotonic() > until:
                return count
            read(page)
            count += 1
    return count


def rebuild() -> int:
    """Empty the index and read everything in; returns the number of entries."""
    ensure_trigrams()
    for model in (SearchEntry, SearchWord, ReadPage, ReadWall):
        model.objects.all().delete()
    catch_up(float("inf"))
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {SearchEntry._meta.db_table}")  # else the database guesses for a while, and badly
    return SearchEntry.objects.count()
