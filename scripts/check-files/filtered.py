"""Checks a table that was filtered in the browser: `filtered.py BEFORE AFTER COLUMN VALUE`; exits 1 with what differs."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from openpyxl import load_workbook  # noqa: E402


def main(before_file: str, after_file: str, column: str, value: str) -> int:
    before, after = load_workbook(before_file).worksheets[0], load_workbook(after_file).worksheets[0]
    found = _filter(after, int(column), value) + _rows(after, int(column), value) + _contents(before, after)
    print(f"{'✗' if found else '✓'} the table that was filtered in the browser")
    for line in found[:20]:
        print(f"    {line}")
    return 1 if found else 0


def _table(sheet):
    return next(iter(sheet.tables.values()))


def _filter(sheet, column: int, value: str) -> list:
    criteria = [(one.colId, list(one.filters.filter) if one.filters else None)
                for one in _table(sheet).autoFilter.filterColumn]
    return [] if criteria == [(column, [value])] else [f"the filter is {criteria}"]


def _rows(sheet, column: int, value: str) -> list:
    """Exactly the rows that do not show the value are hidden."""
    first, *body = sheet[_table(sheet).ref]
    wrong = [row[0].row for row in body
             if bool(sheet.row_dimensions[row[0].row].hidden) != (str(row[column].value) != value)]
    hidden = ["the header is hidden"] if sheet.row_dimensions[first[0].row].hidden else []
    return hidden + [f"row {row} is hidden or shown wrongly" for row in wrong]


def _contents(before, after) -> list:
    one, two = [[[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in (before, after)]
    return [] if one == two else ["cells differ"]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
