"""Tables as programs write them, made by hand where a program would be too well-behaved."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

ODS_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:automatic-styles><style:style style:name="hidden" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    "<office:body><office:spreadsheet>"
)
ODS_FOOT = "</office:spreadsheet></office:body></office:document-content>"


def xlsx(*rows, prepare=None) -> bytes:
    """`prepare` is given the workbook before it is written."""
    book = Workbook()
    book.active.title = "Karten"
    for row in rows:
        book.active.append(row)
    if prepare:
        prepare(book)
    output = BytesIO()
    book.save(output)
    return output.getvalue()


def ods(*rows, extra="", tables="") -> bytes:
    """`extra` are further rows, `tables` further tables before this one, as XML."""
    body = "".join(ods_row(*row) for row in rows)
    table = f'<table:table table:name="Karten">{body}{extra}</table:table>'
    return archive({"mimetype": ODS_MIMETYPE, "content.xml": ODS_HEAD + tables + table + ODS_FOOT})


def ods_row(*texts) -> str:
    return f"<table:table-row>{''.join(map(ods_cell, texts))}</table:table-row>"


def ods_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def archive(parts: dict[str, str | bytes]) -> bytes:
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return output.getvalue()


def repack(data: bytes, **changed) -> bytes:
    """The same archive with some parts changed by a function; "/" in names is written "__"."""
    changed = {name.replace("__", "/") + ".xml": change for name, change in changed.items()}
    with ZipFile(BytesIO(data)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    return archive({name: changed[name](content) if name in changed else content for name, content in parts.items()})
