import type { Sheet, Workbook } from '../../src/xlsx';

function dumpSheet(workbook: Workbook, sheet: Sheet): unknown {
  const cells = sheet.cells.rowNumbers().flatMap((row) =>
    [...(sheet.cells.row(row) ?? [])].map(([column, cell]) => {
      const { style: _style, ...content } = cell;
      return [row, column, content, sheet.style(row, column)];
    }),
  );
  return {
    name: workbook.sheetName(sheet),
    visibility: workbook.visibility(sheet),
    cells,
    merges: sheet.merges.areas,
    rules: sheet.conditionalFormats.all.map(({ id: _id, ...rule }) => rule),
    links: sheet.hyperlinks.all,
    columns: sheet.columns.runs,
    filter: sheet.autoFilter ?? null,
    page: sheet.page,
    view: sheet.view,
  };
}

/** Everything that a workbook's model holds, in a form that two states of it can be compared by. */
export function dumpWorkbook(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => dumpSheet(workbook, sheet)),
    names: workbook.names.all,
    parts: workbook.customXml.all.map((part) => part.xml),
    active: workbook.activeSheet?.id,
  };
}
