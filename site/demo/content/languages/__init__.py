"""The start page, a district and a text page in other languages; each says that nobody has checked its language."""

from .english import ENGLISH
from .simple import SIMPLE

TRANSLATIONS = (SIMPLE, ENGLISH)
