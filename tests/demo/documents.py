"""The documentation of every demo event, read back and checked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from docs_export.collect import Edition
from docs_export.content import Options, excerpt
from docs_export.domain.freeze import collect_edition
from docs_export.domain.render import write_document
from docs_export.enums import Variant
from participation.models import EventPage
from tests.docs_export.pdf.readback import lost
from tests.docs_export.pdf.reading import faults

MADE = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WHOLE = Options()
OTHERS = (Options(document="short"), Options(photos=False, cards=False, without=("glossary", "programme")))
RICHEST = "LIN-SK3"


def wrong_with_documents(path: Path) -> Iterator[str]:
    """Both variants of each event; a Kurzfassung and an excerpt of the one that has most to tell."""
    for event in EventPage.objects.exclude(reference="").specific():
        for variant in Variant:
            content, stock = collect_edition(event, Edition(variant, "1.0", "22. November 2026"))
            for options in (WHOLE, *OTHERS) if event.reference == RICHEST else (WHOLE,):
                write_document(content, MADE, path, options=options, read_photo=_reader(stock))
                wrong = faults(path)
                wrong += lost(path, excerpt(content, options)) if options.document == "full" else []
                yield from (f"{event.reference} {variant}: {what}" for what in wrong)


def _reader(stock):
    def read_photo(name: str) -> bytes:
        with stock.photos[name].file.open("rb") as file:
            return file.read()

    return read_photo
