"""Reads a .po file: what a catalogue says, and what it still lacks for those who read the site."""

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

# Where texts for residents, and for the tables of an evening, come from. What only staff sees stays German.
PUBLIC = (
    "site/",
    "conferences/ordinals.py",
    "districts/enums.py",
    "districts/domain/opening.py",
    "districts/values/",
    "docs_export/languages.py",
    "docs_export/templatetags/documentation.py",
    "docs_export/views/public.py",
    "participation/domain/card_words.py",
    "participation/enums.py",
    "participation/forms/capture.py",
    "participation/status.py",
    "participation/views/capture/",
)
STAFF = ("site/accounts/", "site/templates/participation/board/", "site/templates/wagtailadmin/")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
STRING = re.compile(r'^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)?\s*(".*")$')


@dataclass
class Entry:
    places: list[str] = field(default_factory=list)
    is_fuzzy: bool = False
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> list[str]:
        return [text for key, text in self.texts.items() if key.startswith("msgstr")]

    @property
    def is_public(self) -> bool:
        return any(place.startswith(PUBLIC) and not place.startswith(STAFF) for place in self.places)

    @property
    def faults(self) -> list[str]:
        """What is wrong with the translation, in words."""
        if self.is_fuzzy:
            return ["only guessed"]
        if not all(self.said):
            return ["missing"]
        wanted = [self.texts["msgid"], self.texts.get("msgid_plural", self.texts["msgid"])]
        allowed = {tuple(sorted(PLACEHOLDER.findall(text))) for text in wanted}
        kept = all(tuple(sorted(PLACEHOLDER.findall(text))) in allowed for text in self.said)
        return [] if kept else ["other placeholders"]


def read_po(path: Path) -> list[Entry]:
    """All entries but the first, which is the head of the file."""
    blocks = path.read_text("utf-8").strip().split("\n\n")
    return [entry for entry in map(_read, blocks) if entry.texts.get("msgid")]


def _read(block: str) -> Entry:
    entry, key = Entry(), ""
    for line in block.splitlines():
        if line.startswith("#:"):
            entry.places += line[2:].split()
        elif line.startswith("#,"):
            entry.is_fuzzy = "fuzzy" in line
        elif match := STRING.match(line):
            key = match[1] or key
            entry.texts[key] = entry.texts.get(key, "") + ast.literal_eval(match[2])
    return entry


def lacking(entries: list[Entry]) -> list[str]:
    """One line for each text of the public site that is not told in the language, ready to be worked off."""
    return [
        f"{fault}: {entry.texts['msgid']!r} ({entry.places[0]})"
        for entry in entries
        if entry.is_public
        for fault in entry.faults
    ]
