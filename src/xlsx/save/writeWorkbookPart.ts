import type { DefinedName } from '../model/DefinedName';
import type { Sheet } from '../model/Sheet';
import type { SheetBaseline } from '../read/Source';
import { readAttributes } from '../xml/attributes';
import { buildAttributes } from '../xml/buildXml';
import { encodeText } from '../xml/entities';
import { parseXml } from '../xml/parseXml';
import { attribute, child, childrenOf } from '../xml/XmlElement';
import { savedNames } from './filterNames';
import { PartEdits } from './PartEdits';
import { same } from './same';
import type { SaveContext } from './SaveContext';
import { WORKBOOK_ORDER } from './schemaOrder';
import { patchStartTag } from './startTag';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes what changed of the workbook's own part: the list of sheets, the names, the open sheet, and whether to calculate. */
export function writeWorkbookPart(
  context: SaveContext,
  how: { readonly sheets: ReadonlyMap<string, SheetBaseline>; readonly calculate: boolean },
): void {
  const path = context.source.workbookPath;
  const text = context.target.text(path);
  const part = new PartEdits(text, parseXml(text, { part: path }), WORKBOOK_ORDER);
  const order = context.workbook.sheets.map((sheet) => sheet.id);
  const moved = !same(order, context.source.order);
  if (moved || context.workbook.sheets.some((sheet) => isChanged(context, sheet)))
    writeSheetList(context, part, how.sheets);
  const names = savedNames(context);
  if (moved || !same(names, context.source.names)) writeNames(part, names, order);
  writeActive(context, part, moved);
  if (how.calculate) part.patchChild('calcPr', { fullCalcOnLoad: true });
  if (part.edits.any) context.target.write(path, part.edits.apply());
}

function isChanged({ workbook, source }: SaveContext, sheet: Sheet): boolean {
  const old = source.sheets.get(sheet.id);
  return old?.name !== workbook.sheetName(sheet) || old.visibility !== workbook.visibility(sheet);
}

function writeSheetList(
  context: SaveContext,
  part: PartEdits,
  sheets: ReadonlyMap<string, SheetBaseline>,
): void {
  const { workbook } = context;
  const old = childrenOf(part.child('sheets'), 'sheet');
  const xml = workbook.sheets.map((sheet) => {
    const visibility = workbook.visibility(sheet);
    const element = old.find((other) => other.attributes.get('sheetId') === sheet.id);
    const known = [...(element?.attributes ?? [])].filter(
      ([name]) => name !== 'name' && name !== 'state' && name !== 'sheetId',
    );
    const state = visibility === 'visible' ? undefined : visibility;
    const linked = { 'xmlns:r': RELATIONSHIPS, 'r:id': sheets.get(sheet.id)?.relationship };
    const rest = element ? Object.fromEntries(known) : linked;
    return part.element('sheet', { name: workbook.sheetName(sheet), sheetId: sheet.id, state, ...rest });
  });
  part.setChild('sheets', part.element('sheets', {}, xml.join('')));
}

function writeNames(part: PartEdits, names: readonly DefinedName[], order: readonly string[]): void {
  const xml = names.map((name) => nameXml(part, name, order)).join('');
  part.setChild('definedNames', xml === '' ? '' : part.element('definedNames', {}, xml));
}

function nameXml(part: PartEdits, name: DefinedName, order: readonly string[]): string {
  const place = name.sheet === undefined ? undefined : order.indexOf(name.sheet);
  const attributes = buildAttributes({
    name: name.name,
    localSheetId: place,
    hidden: name.hidden ? true : undefined,
    comment: name.comment,
    ...Object.fromEntries(readAttributes(name.more ?? '', 0, name.more?.length ?? 0)),
  });
  return `<${part.name('definedName')}${attributes}>${encodeText(name.formula)}</${part.name('definedName')}>`;
}

/** The number of the open sheet changes with the sheet or with its place. */
function writeActive({ workbook, source }: SaveContext, part: PartEdits, moved: boolean): void {
  const active = workbook.activeSheet;
  if (!active || (!moved && active.id === source.activeSheet)) return;
  const place = workbook.position(active);
  const view = child(part.child('bookViews'), 'workbookView');
  if (view)
    patchStartTag(part.edits, view, {
      activeTab: place === 0 ? undefined : place,
      ...firstSheet(attribute(view, 'firstSheet')),
    });
  else if (place > 0)
    part.setChild(
      'bookViews',
      part.element('bookViews', {}, part.element('workbookView', { activeTab: place })),
    );
}

/** The first tab in sight may be one that is gone: then the first of all is. */
function firstSheet(first: string | undefined): { firstSheet?: undefined } {
  return first === undefined ? {} : { firstSheet: undefined };
}
