"""Keeping the index as the site is: at once where something is published, every few seconds by the worker."""

import logging
import time
from collections.abc import Callable

from django.db import connection
from wagtail.models import Page

from .models import ReadPage, ReadWall, SearchEntry, SearchWord
from .pages import due_pages, forget_hidden, read_page
from .trigrams import ensure_trigrams
from .walls import due_walls, read_wall

logger = logging.getLogger(__name__)

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
            count += _alone(read, page)
    return count


def _alone(read: Callable[[Page], object], page: Page) -> bool:
    """A page that cannot be read holds up no other."""
    try:
        read(page)
    except Exception:
        logger.exception("Page %s cannot be read for the search", page.pk)
        return False
    return True


def rebuild() -> int:
    """Empty the index and read everything in; returns the number of entries."""
    ensure_trigrams()
    for model in (SearchEntry, SearchWord, ReadPage, ReadWall):
        model.objects.all().delete()
    catch_up(float("inf"))
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {SearchEntry._meta.db_table}")  # else the database guesses for a while, and badly
    return SearchEntry.objects.count()
