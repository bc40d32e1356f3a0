"""ODS with nothing but the standard library, as LibreOffice and Excel open it."""

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from .template import LAST_ROW, Column, Template

_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}"'
    for name, space in {
        "office": "office:1.0",
        "style": "style:1.0",
        "table": "table:1.0",
        "text": "text:1.0",
        "number": "datastyle:1.0",
        "fo": "xsl-fo-compatible:1.0",
        "of": "of:1.2",
    }.items()
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    ' manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_LETTER = 0.2  # cm, about as wide as a letter in the programs' own type


def write_ods(template: Template) -> bytes:
    output = BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as packed:
        # First and as it is, so that its name can be read at the beginning of the file.
        packed.writestr("mimetype", _MIMETYPE, zipfile.ZIP_STORED)
        packed.writestr("content.xml", _HEAD + "".join(_content(template)))
        packed.writestr("META-INF/manifest.xml", _MANIFEST)
    return output.getvalue()


def _content(template: Template) -> Iterator[str]:
    columns, (head, *examples) = template.columns, template.rows
    yield f'<office:document-content {_SPACES} office:version="1.3"><office:automatic-styles>'
    yield '<number:text-style style:name="plain"><number:text-content/></number:text-style>'
    yield '<style:style style:name="text" style:family="table-cell" style:data-style-name="plain"/>'
    yield '<style:style style:name="head" style:family="table-cell" style:data-style-name="plain">'
    yield '<style:text-properties fo:font-weight="bold"/></style:style>'
    for number, column in enumerate(columns):
        yield f'<style:style style:name="wide{number}" style:family="table-column">'
        yield f'<style:table-column-properties style:column-width="{column.width * _LETTER:.1f}cm"/></style:style>'
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    choices = "".join(_choice(number, column) for number, column in enumerate(columns) if column.offered)
    yield choices and f"<table:content-validations>{choices}</table:content-validations>"
    yield '<table:table table:name="Karten">'
    for number in range(len(columns)):
        yield f'<table:table-column table:style-name="wide{number}" table:default-cell-style-name="text"/>'
    yield from _row(_cell(title, 'table:style-name="head"') for title in head)
    for row in examples:
        yield from _row(map(_cell, row, map(_look, range(len(columns)), columns)))
    left = LAST_ROW - 1 - len(examples)
    yield from _row((f"<table:table-cell {_look(*each)}/>" for each in enumerate(columns)), left)
    yield "</table:table></office:spreadsheet></office:body></office:document-content>"


def _choice(number: int, column: Column) -> str:
    offered = ";".join(f'"{word}"' for word in column.offered)
    return (
        f'<table:content-validation table:name="choice{number}" table:allow-empty-cell="true"'
        f" table:condition={quoteattr(f'of:cell-content-is-in-list({offered})')}"
        f' table:base-cell-address="Karten.A2"><table:error-message table:display="false"/></table:content-validation>'
    )


def _look(number: int, column: Column) -> str:
    choice = f' table:content-validation-name="choice{number}"' if column.offered else ""
    return f'table:style-name="text"{choice}'


def _row(cells: Iterable[str], times: int = 1) -> Iterator[str]:
    yield f'<table:table-row table:number-rows-repeated="{times}">'
    yield from cells
    yield "</table:table-row>"


def _cell(text: str, look: str) -> str:
    words = f"<text:p>{escape(text)}</text:p>" if text else ""
    return f'<table:table-cell {look} office:value-type="string">{words}</table:table-cell>'
