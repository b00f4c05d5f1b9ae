"""The same job as a clerk's colleague would script it with openpyxl: load, first number over first number, one rule, save.

Prints seconds by the clock and of the processor and the peak of memory in megabytes as JSON. Usage: clerk.py IN.xlsx OUT.xlsx
"""

import json
import re
import resource
import sys
import time

from openpyxl import load_workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def first_number(value):
    if isinstance(value, (int, float)):
        return float(value)
    found = NUMBER.search(str(value or ""))
    return float(found.group()) if found else None


def main(source, target):
    started = time.perf_counter()
    book = load_workbook(source)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows(max_row=20) if any(cell.value == "任务数" for cell in row))
    columns = {cell.value: cell.column for cell in head}
    task, progress, ratio = columns["任务数"], columns["进度情况"], columns["完成比例"]
    first = head[0].row + 1
    for row in range(first, sheet.max_row + 1):
        target_value = first_number(sheet.cell(row, task).value)
        achieved = first_number(sheet.cell(row, progress).value)
        if target_value and achieved is not None:
            cell = sheet.cell(row, ratio)
            cell.value = achieved / target_value
            cell.number_format = "0.0%"
    letter = sheet.cell(first, ratio).column_letter
    red = CellIsRule(operator="lessThan", formula=["0.75"], fill=PatternFill("solid", bgColor="FFFFC7CE"))
    sheet.conditional_formatting.add(f"{letter}{first}:{letter}{sheet.max_row}", red)
    book.save(target)
    used = resource.getrusage(resource.RUSAGE_SELF)
    told = {"processor": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}
    print(json.dumps({"seconds": time.perf_counter() - started, **told}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
