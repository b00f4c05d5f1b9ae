"""Judges an exported workbook: `exported.py FILE FOLDER PAGES`; exits 1 with what is wrong."""

import re
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pages  # noqa: E402
from office import Office  # noqa: E402
from openpyxl import load_workbook  # noqa: E402


def main(file: str, folder: str, expected: str) -> int:
    found = _parts(file) + _sheets(file)
    target = Path(folder) / "exported.pdf"
    with Office() as office:
        office.to_pdf(Path(file), target)
    count = len(pages.pages(target))
    if count != int(expected):
        found.append(f"LibreOffice prints {count} pages, the browser {expected}")
    print(f"{'✗' if found else '✓'} {Path(file).name}")
    for line in found[:20]:
        print(f"    {line}")
    return 1 if found else 0


def _parts(file) -> list:
    package = zipfile.ZipFile(file)
    found = [f"{name} is the add-in's own storage" for name in package.namelist() if name.startswith("customXml")]
    names = re.findall(r'<definedName [^>]*?name="([^"]*)"', package.read("xl/workbook.xml").decode("utf-8"))
    return found + [f"the name {name} is left" for name in names if not name.startswith("_xlnm.")]


def _sheets(file) -> list:
    book = load_workbook(file)
    found = []
    for sheet in book.worksheets:
        if not sheet.print_title_rows or not sheet.print_area:
            found.append(f"{sheet.title}: no title rows or print area")
        cells = [cell for row in sheet.iter_rows() for cell in row]
        found += [f"{sheet.title}!{cell.coordinate}: a text that would not stay one" for cell in cells
                  if cell.data_type == "f" or (isinstance(cell.value, str) and cell.number_format != "@")]
        found += [f"{sheet.title}!{cell.coordinate}: a link is left" for cell in cells if cell.hyperlink]
    return found


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
