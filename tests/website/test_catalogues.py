"""What the site says is wrapped, told in English, and compiled."""

import gettext
from pathlib import Path

import pytest
from django.conf import settings

from .catalogue import Entry, lacking, read_po

pytestmark = pytest.mark.once

LOCALE = Path(settings.LOCALE_PATHS[0])
CODES = ("en", "de_Simple")


def catalogue(code: str) -> Path:
    return LOCALE / code / "LC_MESSAGES" / "django.po"


def test_english_is_complete():
    """If this fails: `make messages`, then write the lines below in site/locale/en, then `make messages` again."""
    missing = lacking(read_po(catalogue("en")))
    assert not missing, "\n" + "\n".join(missing)


@pytest.mark.parametrize("code", CODES)
def test_catalogue_is_compiled(code):
    """The .mo stands in the repository: a fresh clone runs where there is no gettext."""
    with catalogue(code).with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)._catalog
    wanted = {}
    for entry in read_po(catalogue(code)):
        key = "\x04".join(filter(None, [entry.texts.get("msgctxt"), entry.texts["msgid"]]))
        if all(entry.said) and not entry.is_fuzzy:
            plural = "msgid_plural" in entry.texts
            wanted |= {(key, number) if plural else key: text for number, text in enumerate(entry.said)}
    assert {key: text for key, text in compiled.items() if key} == wanted


@pytest.mark.parametrize(
    ("texts", "fuzzy", "faults"),
    [
        ({"msgid": "Ort", "msgstr": "Place"}, False, []),
        ({"msgid": "Ort", "msgstr": ""}, False, ["missing"]),
        ({"msgid": "Ort", "msgstr": "Port"}, True, ["only guessed"]),
        ({"msgid": "bis %(day)s", "msgstr": "until %(date)s"}, False, ["other placeholders"]),
        ({"msgid": "%d A", "msgid_plural": "%d B", "msgstr[0]": "%d a", "msgstr[1]": ""}, False, ["missing"]),
        ({"msgid": "eine", "msgid_plural": "{n} da", "msgstr[0]": "one", "msgstr[1]": "{n} there"}, False, []),
    ],
)  # fmt: skip
def test_faults_are_found(texts, fuzzy, faults):
    assert Entry(is_fuzzy=fuzzy, texts=texts).faults == faults


def test_only_what_residents_read_must_be_told():
    texts = {"msgid": "Ort", "msgstr": ""}
    entries = [
        Entry(places=["districts/models/office.py"], texts=texts),
        Entry(places=["site/templates/participation/board/board.html"], texts=texts),
        Entry(places=["districts/forms.py", "site/templates/404.html"], texts=texts),
    ]
    assert lacking(entries) == ["missing: 'Ort' (districts/forms.py)"]
