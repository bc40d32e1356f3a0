"""A render that fails says on which page and in which field; and it asks nobody outside."""

import io
import sys

import pytest
from reportlab.platypus import Paragraph

from docs_export.content import dump, load
from docs_export.pdf import RenderError, render
from tests.docs_export.pdf.conftest import CREATED
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.filling import filled
from tests.docs_export.pdf.lindenhof import lindenhof

MARK = "Zündstelle"


def changed(change):
    data = dump(lindenhof())
    change(data)
    return load(data)


PLACES = {
    "Arbeitsgruppe 3, Ergebnis 2, Feld „Text“": lambda d: d["groups"][2]["outcomes"][1].update(text=MARK),
    "Arbeitsgruppe 3, Ergebnis 2, Feld „Kernsatz“": lambda d: d["groups"][2]["outcomes"][1].update(headline=MARK),
    "Arbeitsgruppe 1, Kartengruppe 2, Karte 3, Feld „Text“": lambda d: d["groups"][0]["clusters"][1]["cards"][2].update(
        text=MARK
    ),
    "Arbeitsgruppe 1, Foto 1, Feld „Bildunterschrift“": lambda d: d["groups"][0]["photos"][0].update(
        caption=MARK, credit=""
    ),
    "Arbeitsgruppe 2, Feld „Verlauf der Diskussion“": lambda d: d["groups"][1].update(discussion=MARK),
    "Programm 2, Feld „Zusammenfassung“": lambda d: d["agenda"][1].update(summary=MARK),
    "Feld „Anlass“": lambda d: d.update(occasion=f"Davor.\n\n{MARK}"),
    "Glossar 1, Feld „Erklärung“": lambda d: d["glossary"][0].update(explanation=MARK),
}


def striking(real):
    def strike(self, *args, **kwargs):
        if MARK in str(getattr(self, "source", args and args[0])):
            raise ZeroDivisionError("kaputt")
        return real(self, *args, **kwargs)

    return strike


@pytest.mark.parametrize("field", PLACES)
@pytest.mark.parametrize(
    ("method", "begins"),
    [
        ("_setup", "Im Kapitel „"),  # reading the markup
        ("breakLines", ("Im Kapitel „", "Auf Seite ")),
        ("drawPara", "Auf Seite "),
    ],
)
def test_fault_names_page_and_field(monkeypatch, method, begins, field):
    """The fault strikes inside ReportLab."""
    monkeypatch.setattr(Paragraph, method, striking(getattr(Paragraph, method)))
    with pytest.raises(RenderError) as caught:
        render(changed(PLACES[field]), io.BytesIO(), resolve_photo=resolve, created=CREATED)
    sentence = str(caught.value)
    assert f"({field}) nicht gesetzt werden: kaputt." in sentence
    assert MARK in sentence
    assert sentence.startswith(begins)


def test_nothing_is_fetched_from_a_network():
    """Texts, links and names of photos that look like addresses are text."""
    asked, watching = [], True

    def watch(event, args):
        if watching and event.startswith(("socket.", "urllib.", "http.", "subprocess.", "os.system")):
            asked.append((event, args))

    sys.addaudithook(watch)
    lures = [
        '<img src="http://127.0.0.1:9/x.png"/> <link href="//127.0.0.1/x.css"> <svg><image href="http://127.0.0.1/"/>',
        "http://127.0.0.1:9/bild.jpg",
        "file:///etc/passwd",
        '<a href="http://127.0.0.1:9/">x</a> <!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    ]
    content = filled(lures)
    photos = tuple(photo.model_copy(update={"source": "http://127.0.0.1:9/x.jpg"}) for photo in content.photos)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:9/x.png"/></svg>'
    sources = []

    def from_store(source):
        sources.append(source)
        return svg if source.startswith("http") else resolve(source)

    content = content.model_copy(update={"photos": photos})
    result = render(content, io.BytesIO(), resolve_photo=from_store, created=CREATED)
    watching = False
    assert asked == []
    assert sources.count("http://127.0.0.1:9/x.jpg") == len(result.notes) == len(photos) == 3
