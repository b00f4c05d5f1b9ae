import type { Sheet, Workbook } from '../../src/xlsx';

function without(value: object, keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function dumpSheet(workbook: Workbook, sheet: Sheet): unknown {
  const cells = sheet.cells.rowNumbers().flatMap((row) =>
    [...(sheet.cells.row(row) ?? [])].map(([column, cell]) => {
      return [row, column, without(cell, ['style']), sheet.style(row, column)];
    }),
  );
  return {
    name: workbook.sheetName(sheet),
    visibility: workbook.visibility(sheet),
    cells,
    merges: sheet.merges.areas,
    rules: sheet.conditionalFormats.all.map((rule) => without(rule, ['id', 'priority'])),
    links: sheet.hyperlinks.all,
    columns: sheet.columns.runs,
    filter: sheet.autoFilter ?? null,
    page: sheet.page,
    view: sheet.view,
  };
}

/**
 * Everything that a workbook's model holds, in a form that two states of it can be compared by. Rules stand in the order of
 * their priority; its numbers may have gaps. `only` names the one sheet that is compared.
 */
export function dumpWorkbook(workbook: Workbook, only?: string): unknown {
  const sheets = workbook.sheets.filter((sheet) => only === undefined || workbook.sheetName(sheet) === only);
  return {
    sheets: sheets.map((sheet) => dumpSheet(workbook, sheet)),
    names: workbook.names.all,
    parts: workbook.customXml.all.map((part) => part.xml),
    active: workbook.activeSheet?.id,
  };
}

/** One sheet alone, without the ids and records that differ from one workbook to the next. */
export function dumpNamed(workbook: Workbook, name: string): unknown {
  const sheet = workbook.sheetNamed(name);
  return sheet === undefined ? null : dumpSheet(workbook, sheet);
}
