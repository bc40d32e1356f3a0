"""The template as CSV, XLSX and ODS; what is typed into it stays text: "=5" is no formula, "1.5." no date."""

import csv
from io import BytesIO, StringIO

from .ods_writing import write_ods
from .template import LAST_ROW, Template

TEXT_FORMAT = "@"
LONGEST_CHOICE = 253  # letters of a list that Excel still opens
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def write_csv(template: Template) -> bytes:
    """With semicolons and a byte order mark, as Excel in German opens it right."""
    output = StringIO()
    csv.writer(output, delimiter=";").writerows(template.rows)
    return output.getvalue().encode("utf-8-sig")


def write_xlsx(template: Template) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = "Karten"
    for row in template.rows:
        sheet.append(row)
    sheet.freeze_panes = "A2"
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.number_format = TEXT_FORMAT
    for column, head in zip(template.columns, sheet[1], strict=True):
        head.font = Font(bold=True)
        sheet.column_dimensions[head.column_letter].width = column.width
        sheet.column_dimensions[head.column_letter].number_format = TEXT_FORMAT
        _offer(sheet, head.column_letter, ",".join(column.offered))
    output = BytesIO()
    book.save(output)
    return output.getvalue()


def _offer(sheet, letter: str, offered: str) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    if 0 < len(offered) <= LONGEST_CHOICE:
        choice = DataValidation("list", formula1=f'"{offered}"', allow_blank=True, showErrorMessage=False)
        choice.add(f"{letter}2:{letter}{LAST_ROW}")
        sheet.add_data_validation(choice)


WRITERS = {"csv": (write_csv, "text/csv; charset=utf-8"), "xlsx": (write_xlsx, XLSX), "ods": (write_ods, ODS)}
"""By the ending of the file: what writes it, and its content type."""
