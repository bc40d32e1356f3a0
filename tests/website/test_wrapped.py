"""German text stands in templates only where a catalogue can tell it in another language."""

import re

import pytest
from django.conf import settings

pytestmark = pytest.mark.once

TEMPLATES = settings.BASE_DIR / "site" / "templates"
# Names, signs and addresses, and the pages that must not depend on anything that can fail.
FREE = {"errors_plain.html", "400.html", "500.html"}
STAFF = ("participation/board/", "wagtailadmin/")
NO_TEXT = (
    r"{% comment.*?endcomment %}",
    r"{#.*?#}",
    r"{% blocktranslate.*?endblocktranslate %}",
    r"{%.*?%}",
    r"{{.*?}}",
    r"<!--.*?-->",
    r"<(?:svg|code|script|style)\b.*?</(?:svg|code|script|style)>",
)
ATTRIBUTE = re.compile(r'\s(?:aria-label|alt|title|placeholder)="([^"]*)"')
WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")
# Cards as a table types them: examples of German input, not words of ours.
EXAMPLES = {"participation/capture/help.html"}
ALLOWED = {"PDF", "Uhr", "DOCTYPE", "html", "nbsp", "shy"}


def bare_words(text: str) -> list[str]:
    """Words that a reader sees as they stand in the template."""
    for pattern in NO_TEXT:
        text = re.sub(pattern, " ", text, flags=re.DOTALL)
    said = " ".join([*ATTRIBUTE.findall(text), re.sub(r"<[^>]*>", " ", text)])
    return [word for word in WORD.findall(said) if word not in ALLOWED]


def templates() -> list:
    names = {path.relative_to(TEMPLATES).as_posix(): path for path in TEMPLATES.rglob("*.html")}
    return [path for name, path in sorted(names.items()) if name not in FREE | EXAMPLES and not name.startswith(STAFF)]


def test_every_text_is_wrapped():
    found = {str(path.relative_to(TEMPLATES)): bare_words(path.read_text("utf-8")) for path in templates()}
    assert {name: words for name, words in found.items() if words} == {}


def test_dates_are_written_as_the_language_does():
    fixed = [path.name for path in templates() if 'date:"j. F Y"' in path.read_text("utf-8")]
    assert fixed == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('<p>{% translate "Ort" %}</p>', []),
        ("<p>Ort: {{ page.venue }}</p>", ["Ort"]),
        ('<nav aria-label="Seiten"></nav>', ["Seiten"]),
        ('<nav aria-label="{% translate "Seiten" %}"></nav>', []),
        ("{% blocktranslate %}Ort{% endblocktranslate %}<svg><title>Zeichen</title></svg>", []),
    ],
)
def test_bare_words_are_found(text, words):
    assert bare_words(text) == words
