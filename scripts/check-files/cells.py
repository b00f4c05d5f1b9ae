"""What openpyxl finds changed between two workbooks, apart from the ratio cells and what the add-in adds."""

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.xml.functions import tostring


def flagged(before_file, after_file, behind) -> list:
    """The cells that the run's new rules colour: those of the behind items' rows (all that a merged ratio spans)."""
    before, after = load_workbook(before_file), load_workbook(after_file)
    found = []
    for name, address in behind:
        sheet = after[name]
        old = {str(area.sqref) for area, _ in _rules(before[name])}
        rows = _rows_of(sheet, address)
        for area, _ in _rules(sheet):
            if str(area.sqref) not in old:
                found += [(name, f"{get_column_letter(column)}{row}") for part in area.sqref.ranges for row in rows
                          if part.min_row <= row <= part.max_row for column in range(part.min_col, part.max_col + 1)]
    return found


def _rows_of(sheet, address) -> range:
    """The rows of a cell, or of the merge that begins there."""
    row = sheet[address].row
    merge = next((area for area in sheet.merged_cells.ranges if address in area), None)
    return range(row, row + 1) if merge is None else range(merge.min_row, merge.max_row + 1)


def differences(before_file, after_file, ratio_cells, keep_vba=False) -> list:
    """`ratio_cells`: {sheet: {address}}: their value and number format may differ, nothing else of them."""
    before, after = load_workbook(before_file, keep_vba=keep_vba), load_workbook(after_file, keep_vba=keep_vba)
    found = []
    for sheet in before.worksheets:
        if sheet.title not in after.sheetnames:
            found.append(f"{sheet.title}: gone")
            continue
        other, ratios = after[sheet.title], ratio_cells.get(sheet.title, set())
        found += [f"{sheet.title}: {name} differs" for name, one, two in _sheet_facts(sheet, other) if one != two]
        found += _cells(sheet, other, ratios)
        found += _lost_rules(sheet, other)
    found += [f"workbook: {name} differs" for name, one, two in _book_facts(before, after) if one != two]
    return found


def _cells(sheet, other, ratios) -> list:
    found = []
    for row in range(1, max(sheet.max_row, other.max_row) + 1):
        for column in range(1, max(sheet.max_column, other.max_column) + 1):
            one, two = sheet.cell(row, column), other.cell(row, column)
            if one.coordinate not in ratios and (one.value, one.number_format) != (two.value, two.number_format):
                found.append(f"{sheet.title}!{one.coordinate}: {one.value!r} → {two.value!r}")
            if _look(one) != _look(two):
                found.append(f"{sheet.title}!{one.coordinate}: its look differs")
    return found


def _look(cell):
    return (repr(cell.font), repr(cell.fill), repr(cell.border), repr(cell.alignment), repr(cell.protection),
            cell.hyperlink and cell.hyperlink.location, cell.comment and cell.comment.text)


def _lost_rules(sheet, other) -> list:
    kept = {(str(area.sqref), rule.type, tuple(rule.formula), repr(rule.dxf)) for area, rule in _rules(other)}
    return [f"{sheet.title}: a rule over {area.sqref} is lost" for area, rule in _rules(sheet)
            if (str(area.sqref), rule.type, tuple(rule.formula), repr(rule.dxf)) not in kept]


def _rules(sheet):
    return [(area, rule) for area in sheet.conditional_formatting for rule in area.rules]


def _sheet_facts(sheet, other):
    def facts(ws):
        return {
            "merges": sorted(str(area) for area in ws.merged_cells.ranges),
            "widths": {key: (d.width, d.hidden, d.min, d.max) for key, d in ws.column_dimensions.items()},
            "heights": {key: (d.height, d.hidden) for key, d in ws.row_dimensions.items()},
            "frozen panes": ws.freeze_panes,
            "page set-up": repr(ws.page_setup),
            "margins": repr(ws.page_margins),
            "print titles": (ws.print_title_rows, ws.print_title_cols),
            "print area": ws.print_area,
            "header and footer": tostring(ws.HeaderFooter.to_tree("headerFooter")),
            "breaks": (repr(ws.row_breaks), repr(ws.col_breaks)),
            "filter": repr(ws.auto_filter),
            "tables": {name: repr(table) for name, table in ws.tables.items()},
            "validations": repr(ws.data_validations),
            "protection": repr(ws.protection),
            "visibility": ws.sheet_state,
        }
    one, two = facts(sheet), facts(other)
    return [(name, one[name], two[name]) for name in one]


def _book_facts(before, after):
    yield "sheets' order", before.sheetnames, [name for name in after.sheetnames if name in before.sheetnames]
    yield "names", set(before.defined_names), set(before.defined_names) & set(after.defined_names)
    yield "date system", before.epoch, after.epoch
    yield "protection", repr(before.security), repr(after.security)
