import type { AutoFilter } from '../model/AutoFilter';
import type { DefinedName } from '../model/DefinedName';
import type { Sheet } from '../model/Sheet';
import { areaAddress } from '../reference/a1';
import { quoteSheetName } from '../reference/sheetReference';
import type { SaveContext } from './SaveContext';
import { same } from './same';

/** Excel's hidden name for the area of a sheet's filter; without it Excel may lose the filter, and other programs read it. */
const NAME = '_xlnm._FilterDatabase';

/**
 * The names as they are saved: where a sheet's filter came, went or moved since opening, its hidden name says so too.
 * A sheet whose filter nobody touched keeps the name it has, or has not.
 */
export function savedNames({ workbook, source }: SaveContext): readonly DefinedName[] {
  return workbook.sheets.reduce<readonly DefinedName[]>((names, sheet) => {
    const before = source.sheets.get(sheet.id)?.autoFilter;
    const touched = !same(sheet.autoFilter?.area, before?.area);
    return touched ? withFilterName(names, sheet, workbook.sheetName(sheet)) : names;
  }, workbook.names.all);
}

function withFilterName(
  names: readonly DefinedName[],
  sheet: Sheet,
  sheetName: string,
): readonly DefinedName[] {
  const isIt = (name: DefinedName) => name.sheet === sheet.id && name.name === NAME;
  const filter = sheet.autoFilter;
  if (!filter) return names.filter((name) => !isIt(name));
  const formula = `${quoteSheetName(sheetName)}!${fixedAddress(filter)}`;
  const name: DefinedName = { name: NAME, formula, sheet: sheet.id, hidden: true };
  return names.some(isIt)
    ? names.map((other) => (isIt(other) ? { ...other, formula } : other))
    : [...names, name];
}

function fixedAddress({ area }: AutoFilter): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
