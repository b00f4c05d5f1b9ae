"""Compares two workbooks with openpyxl, cell by cell: value, look, merges, sizes, print settings. One cell may differ."""
import sys

from openpyxl import load_workbook

before, after, changed = sys.argv[1:]
keep = {"keep_vba": before.endswith("m")}
old, new = load_workbook(before, **keep), load_workbook(after, **keep)
count = 0
for sheet in old.worksheets:
    other = new[sheet.title]
    for row in sheet.iter_rows():
        for cell in row:
            twin = other[cell.coordinate]
            count += 1
            look = ("number_format", "font", "fill", "border", "alignment", "protection")
            if any(repr(getattr(cell, name)) != repr(getattr(twin, name)) for name in look):
                sys.exit(f"{sheet.title}!{cell.coordinate}: another look")
            if repr(cell.value) != repr(twin.value) and f"{sheet.title}!{cell.coordinate}" != changed:
                sys.exit(f"{sheet.title}!{cell.coordinate}: {cell.value!r}, now {twin.value!r}")
    states = [
        (
            sorted(map(str, one.merged_cells.ranges)),
            {letter: (size.width, size.hidden) for letter, size in one.column_dimensions.items()},
            {number: (size.height, size.hidden) for number, size in one.row_dimensions.items()},
            repr(one.page_setup),
            repr(one.page_margins),
            one.print_title_rows,
            one.freeze_panes,
            repr(one.auto_filter),
            repr(one.data_validations),
            [(str(rules.sqref), [rule.formula for rule in rules.rules]) for rules in one.conditional_formatting],
            repr(one.protection),
            sorted((link.ref, link.location, link.target) for link in one._hyperlinks),
        )
        for one in (sheet, other)
    ]
    for a, b in zip(*states):
        if a != b:
            sys.exit(f"{sheet.title}: {a}, now {b}")
print(f"openpyxl: {count} cells and their looks the same")
