import { XlsxError } from '../XlsxError';
import { readRelationships } from '../read/readRelationships';
import { readSheetSource } from '../read/readSheetSource';
import { areaAddress, parseArea } from '../reference/a1';
import { shiftArea } from '../reference/LineShift';
import { mapTexts } from '../xml/mapTexts';
import { child } from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';
import { patchStartTag } from './startTag';
import { PartEdits } from './PartEdits';
import type { SaveContext } from './SaveContext';
import { saysSheet } from './saysSheet';
import { restructured, structuralChanges, type StructuralChange } from './structuralChanges';

type Changes = readonly StructuralChange[];

/** Parts that name cells in a form for which there is no rule: shapes linked to a cell, form controls, slicers. */
const FIXED_PARTS = /\/(?:drawings|ctrlProps|slicerCaches)\/[^/]+\.(?:xml|vml)$/i;

/**
 * Carries moved lines and new names of sheets into the parts that the model does not hold: charts, pivot tables' sources, the
 * formulas of tables' columns, the extension lists of sheets. A part that names the sheet in another form is refused.
 */
export function writeStructure(context: SaveContext): void {
  const changes = structuralChanges(context);
  if (changes.length === 0) return;
  for (const path of context.target.names) {
    if (/\/charts\/[^/]+\.xml$/i.test(path)) rewrite(context, path, (text) => formulas(text, ['f'], changes));
    if (/\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) writePivotSource(context, path, changes);
    if (FIXED_PARTS.test(path)) checkPart(context, path, changes);
  }
  for (const [id, sheet] of context.source.sheets) {
    if (!context.workbook.sheet(id)) continue;
    writeExtensions(context, sheet.path, changes);
    for (const { target, type } of readRelationships(context.target, sheet.path)) {
      if (type === 'table') rewrite(context, target, (text) => tableFormulas(text, changes, id));
    }
  }
}

function formulas(xml: string, locals: readonly string[], changes: Changes, own?: string): string {
  return mapTexts(xml, locals, (formula) => restructured(formula, changes, own));
}

function tableFormulas(xml: string, changes: Changes, own: string): string {
  return formulas(xml, ['calculatedColumnFormula', 'totalsRowFormula'], changes, own);
}

function rewrite(context: SaveContext, path: string, change: (text: string) => string): void {
  if (context.target.find(path) === undefined) return;
  const text = context.target.text(path);
  const changed = change(text);
  if (changed !== text) context.target.write(path, changed);
}

function writeExtensions(context: SaveContext, path: string, changes: Changes): void {
  const { text, root } = readSheetSource(context.target, path);
  const list = child(root, 'extLst');
  if (!list) return;
  const old = text.slice(list.start, list.end);
  const changed = formulas(old, ['f'], changes);
  if (changed !== old) context.target.write(path, text.slice(0, list.start) + changed + text.slice(list.end));
}

/** The cells that a pivot table takes its data from. */
function writePivotSource(context: SaveContext, path: string, changes: Changes): void {
  const text = context.target.text(path);
  const root = parseXml(text, { part: path });
  const source = child(child(root, 'cacheSource'), 'worksheetSource');
  let sheet = source?.attributes.get('sheet');
  let area = parseArea(source?.attributes.get('ref') ?? '');
  if (!source || sheet === undefined) return;
  for (const change of changes) {
    if (sheet.toLowerCase() !== change.name.toLowerCase()) continue;
    if (change.kind === 'renamed') sheet = change.after;
    else if (area) {
      area = shiftArea(area, change.shift);
      if (!area) throw new XlsxError('cannot-save', { sheet, part: path });
    }
  }
  const part = new PartEdits(text, root, []);
  patchStartTag(part.edits, source, { sheet, ...(area && { ref: areaAddress(area) }) });
  if (part.edits.any) context.target.write(path, part.edits.apply());
}

function checkPart(context: SaveContext, path: string, changes: Changes): void {
  const text = context.target.text(path);
  const said = changes.find((change) => saysSheet(text, change.name));
  if (said) throw new XlsxError('cannot-save', { sheet: said.name, part: path });
}
