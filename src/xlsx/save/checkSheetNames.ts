import { XlsxError } from '../XlsxError';
import type { Sheet } from '../model/Sheet';
import { mapReferences, sheetOf } from '../reference/mapReferences';
import { encodeText } from '../xml/entities';
import type { SaveContext } from './SaveContext';

/** Parts beside sheets that name sheets in their own formulas: charts and pivot tables. */
const NAMING_PARTS = /\/(?:charts|pivotCache|drawings|externalLinks|slicerCaches)\/[^/]+\.xml$/i;

/**
 * A sheet that the file has cannot be renamed or removed while a formula, a name, a rule or a chart still says its old name:
 * what they show would be gone. Refused with the place that says it.
 */
export function checkSheetNames(context: SaveContext): void {
  for (const [id, { name }] of context.source.sheets) {
    const sheet = context.workbook.sheet(id);
    if (sheet && context.workbook.sheetName(sheet) === name) continue;
    if (context.workbook.sheetNamed(name) && !sheet) continue;
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

function formulasOf(sheet: Sheet): string[] {
  const cells = sheet.cells.rowNumbers().flatMap((row) => [...(sheet.cells.row(row)?.values() ?? [])]);
  const rules = sheet.conditionalFormats.listed.map(({ rule }) => rule);
  return [
    ...cells.flatMap((cell) => (cell.formula ? [cell.formula.text] : [])),
    ...rules.map((rule) =>
      rule.kind === 'formula' ? rule.formula : rule.kind === 'kept' ? '' : rule.formula1,
    ),
    ...sheet.validations.flatMap((rule) => [rule.formula1 ?? '', rule.formula2 ?? '']),
    ...sheet.hyperlinks.all.map((link) => link.location ?? ''),
  ];
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
  const written = encodeText(name);
  const spellings = [`${written}!`, `${written.replaceAll("'", "''")}'!`, `sheet="${written}"`];
  return target.names
    .filter((path) => NAMING_PARTS.test(path))
    .find((path) => spellings.some((spelling) => target.text(path).includes(spelling)));
}
