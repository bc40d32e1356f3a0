"""An empty table to fill in, with three cards as examples."""

import csv
from io import BytesIO, StringIO

HEADER = ("Text", "Art", "Gruppe", "Punkte", "Sprache", "Kennung")
EXAMPLES = (
    ("Der neue Zebrastreifen hilft", "Stärke", "Schulweg", "4", "", "1"),
    ("Licht am Mühlgraben", "Idee", "Schulweg", "", "", "2"),
    ("Wer pflegt die Beete?", "Frage", "", "", "", "3"),
)
WIDTHS = (60, 14, 24, 10, 16, 12)
TEXT_FORMAT = "@"  # what is typed stays what it is: "=5" is no formula, "1.5." no date


def csv_template() -> bytes:
    """With semicolons and a byte order mark, as Excel in German opens it right."""
    output = StringIO()
    csv.writer(output, delimiter=";").writerows([HEADER, *EXAMPLES])
    return output.getvalue().encode("utf-8-sig")


def xlsx_template(*, kinds: list[str], languages: list[str]) -> bytes:
    """`kinds` and `languages` are offered in their columns."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    sheet = book.active
    sheet.title = "Karten"
    for row in (HEADER, *EXAMPLES):
        sheet.append(row)
    sheet.freeze_panes = "A2"
    for letter, width, cell in zip("ABCDEF", WIDTHS, sheet[1], strict=True):
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].number_format = TEXT_FORMAT
        cell.font = Font(bold=True)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.number_format = TEXT_FORMAT
    for letter, offered in zip("BE", (kinds, languages), strict=True):
        choice = DataValidation("list", formula1=f'"{",".join(offered)}"', allow_blank=True, showErrorMessage=False)
        choice.add(f"{letter}2:{letter}10001")
        sheet.add_data_validation(choice)
    output = BytesIO()
    book.save(output)
    return output.getvalue()
