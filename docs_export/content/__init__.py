"""The frozen content of a documentation: plain validated data, free of Django, Wagtail and our models."""

from .blocks import Heading, ItemList, ListItem, Paragraph, RichText, Run, is_safe_link
from .chapters import Chapter, chapters_of, group_title, silent_title
from .documentation import SCHEMA_VERSION, SIMPLE, Documentation
from .edition import DEFAULT_ACCENT, Design, VersionNote
from .event import AgendaItem, AttendanceRow, DecisionScope, Facts, GlossaryEntry, LabelledLine, NextStep, ShortText
from .excerpt import excerpt, left_out, omissions, settle
from .glossary import terms_in
from .groups import Card, Cluster, Group, count_cards
from .material import MOST_SHEETS, Material, MaterialChoice, TableSheet
from .options import Options
from .outcomes import FollowUp, Outcome, PreviousResults
from .photos import Logo, Photo
from .richtext import from_html
from .snapshot import dump, fingerprint, load
from .text import clean_text

__all__ = [
    "DEFAULT_ACCENT",
    "MOST_SHEETS",
    "SCHEMA_VERSION",
    "SIMPLE",
    "AgendaItem",
    "AttendanceRow",
    "Card",
    "Chapter",
    "Cluster",
    "DecisionScope",
    "Design",
    "Documentation",
    "Facts",
    "FollowUp",
    "GlossaryEntry",
    "Group",
    "Heading",
    "ItemList",
    "LabelledLine",
    "ListItem",
    "Logo",
    "Material",
    "MaterialChoice",
    "NextStep",
    "Options",
    "Outcome",
    "Paragraph",
    "Photo",
    "PreviousResults",
    "RichText",
    "Run",
    "ShortText",
    "TableSheet",
    "VersionNote",
    "chapters_of",
    "clean_text",
    "count_cards",
    "dump",
    "excerpt",
    "fingerprint",
    "from_html",
    "group_title",
    "is_safe_link",
    "left_out",
    "load",
    "omissions",
    "settle",
    "silent_title",
    "terms_in",
]
