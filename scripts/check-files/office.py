"""LibreOffice without a window, driven over a pipe: workbooks become PDF, as they are or with some cells painted over."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

PAINT = 0xFF00FF


class Office:
    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        pipe = f"ledgercheck{os.getpid()}"
        self._process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{self._folder.name}/profile",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = self._connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self._desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        return self

    def __exit__(self, *_):
        try:
            self._desktop.terminate()
            self._process.wait(30)
        except Exception:
            self._process.terminate()
            self._process.wait(30)
        self._folder.cleanup()

    def _connect(self, address):
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for _ in range(120):
            try:
                return resolver.resolve(address)
            except Exception:  # it is still starting
                time.sleep(0.5)
        raise RuntimeError("LibreOffice does not answer")

    def to_pdf(self, source: Path, target: Path, painted=(), only=None) -> list:
        """`painted`: (sheet, address) pairs that are emptied and become one flat colour: what then differs is theirs.

        `only`: the sheets to print (a footer counts the pages of all of them). Gives the sheets' names.
        """
        document = self._desktop.loadComponentFromURL(source.resolve().as_uri(), "_blank", 0, _properties(Hidden=True))
        try:
            for sheet, address in painted:
                _paint(document.Sheets.getByName(sheet), address)
            for sheet in document.Sheets.ElementNames:
                if only is not None and sheet not in only:
                    document.Sheets.removeByName(sheet)
            document.storeToURL(target.resolve().as_uri(), _properties(FilterName="calc_pdf_Export"))
            return list(document.Sheets.ElementNames)
        finally:
            document.close(True)

    def changed(self, source: Path, target: Path, change) -> None:
        """Lets `change` work on the document, and saves it as .xlsx."""
        document = self._desktop.loadComponentFromURL(source.resolve().as_uri(), "_blank", 0, _properties(Hidden=True))
        try:
            change(document)
            document.storeToURL(target.resolve().as_uri(), _properties(FilterName="Calc MS Excel 2007 XML"))
        finally:
            document.close(True)


def _paint(sheet, address):
    cells = sheet.getCellRangeByName(address)
    if cells.IsMerged:
        cursor = sheet.createCursorByRange(cells)
        cursor.collapseToMergedArea()
        cells = cursor
    rows = cells.Rows
    heights = [rows.getByIndex(index).Height for index in range(rows.Count)]
    cells.setPropertyToDefault("ConditionalFormat")
    cells.CellBackColor = PAINT
    cells.getCellByPosition(0, 0).String = ""
    for index, height in enumerate(heights):  # painting makes LibreOffice fit the row anew
        rows.getByIndex(index).Height = height


def _properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())
