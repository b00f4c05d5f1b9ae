import { XlsxError } from '../XlsxError';
import { formulasOf } from '../model/formulasOf';
import { mapReferences, sheetOf } from '../reference/mapReferences';
import type { SaveContext } from './SaveContext';
import { saysSheet } from './saysSheet';

/** Parts beside sheets that name sheets in their own formulas: charts and pivot tables. */
const NAMING_PARTS = /\/(?:charts|pivotCache|drawings|externalLinks|slicerCaches)\/[^/]+\.xml$/i;

/**
 * A sheet that the file has cannot be removed while a formula, a name, a rule or a chart still says its name, nor renamed while a
 * part that has no rule for it does: what they show would be gone. Refused with the place that says it.
 */
export function checkSheetNames(context: SaveContext): void {
  for (const [id, { name }] of context.source.sheets) {
    const sheet = context.workbook.sheet(id);
    if (sheet && context.workbook.sheetName(sheet) === name) continue;
    if (context.workbook.sheetNamed(name)) continue;
    const part = sayingModel(context, name) ?? sayingPart(context, name);
    if (part !== undefined) throw new XlsxError('cannot-save', { sheet: name, part });
  }
}

function sayingModel({ workbook }: SaveContext, name: string): string | undefined {
  const named = workbook.names.all.find((other) => says(other.formula, name));
  if (named) return named.name;
  const sheet = workbook.sheets.find((other) => formulasOf(other).some((formula) => says(formula, name)));
  return sheet && workbook.sheetName(sheet);
}

/** Whether a formula refers to the sheet. */
function says(formula: string, name: string): boolean {
  if (!formula.includes('!')) return false;
  let found = false;
  mapReferences(formula, ({ prefix }) => {
    const sheets = (sheetOf(prefix) ?? '').toLowerCase().split(':');
    if (sheets.includes(name.toLowerCase())) found = true;
    return '';
  });
  return found;
}

function sayingPart({ target }: SaveContext, name: string): string | undefined {
  return target.names
    .filter((path) => NAMING_PARTS.test(path))
    .find((path) => saysSheet(target.text(path), name));
}
