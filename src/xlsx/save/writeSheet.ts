import { XlsxError } from '../XlsxError';
import type { Sheet } from '../model/Sheet';
import { union, type Area } from '../model/Area';
import { DEFAULT_PAGE } from '../model/PageLayout';
import { DEFAULT_VIEW } from '../model/SheetView';
import { baselineOf } from '../read/baselineOf';
import { readSheetSource } from '../read/readSheetSource';
import type { SheetSource } from '../read/SheetSource';
import type { SheetBaseline } from '../read/Source';
import { parseArea } from '../reference/a1';
import { StyleXml } from '../style/styleXml';
import { filterXml } from './filterXml';
import { namedColumns } from './namedColumns';
import { PartEdits } from './PartEdits';
import { same } from './same';
import type { SaveContext } from './SaveContext';
import { WORKSHEET_ORDER } from './schemaOrder';
import { writeCells } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeHyperlinks } from './writeHyperlinks';
import { writePage, writeSheetProperties } from './writePage';
import { writeColumns, writeDimension, writeMerges, writeValidations } from './writeSheetParts';
import { writeTables } from './writeTables';
import { writeProtection, writeView } from './writeView';

/** What a sheet that the file does not have is compared with. */
export const EMPTY_BASELINE: Omit<SheetBaseline, 'path' | 'relationship'> = {
  name: '',
  visibility: 'visible',
  tabColor: undefined,
  columns: [],
  merges: [],
  conditionalFormats: [],
  hyperlinks: [],
  validations: [],
  tables: [],
  autoFilter: undefined,
  page: DEFAULT_PAGE,
  view: DEFAULT_VIEW,
  protection: undefined,
};

/** Writes what changed of a sheet into its part; a sheet without a change is not even read. */
export function writeSheet(context: SaveContext, sheet: Sheet, old: SheetBaseline): void {
  const now = withColumns(sheet, baselineOf(context.workbook, sheet, old));
  const selected = {
    is: context.workbook.activeSheet === sheet,
    was: context.source.activeSheet === sheet.id,
  };
  if (!differs(sheet, now, old) && selected.is === selected.was) return;
  const source = readSheetSource(context.target, old.path);
  const part = new PartEdits(source.text, source.root, WORKSHEET_ORDER);
  writeProperties(part, now, old);
  if (now.view !== old.view || selected.is !== selected.was) {
    writeView(part, now.view, { old: old.view, selected: selected.is, wasSelected: selected.was });
  }
  if (sheet.kind === 'worksheet') writeContent(context, { sheet, part, source, now, old });
  else checkKept(sheet, now);
  if (part.edits.any) context.target.write(old.path, part.edits.apply());
}

/** Tables follow their header cells. */
function withColumns(sheet: Sheet, state: SheetBaseline): SheetBaseline {
  const tables = state.tables.map((table) => namedColumns(sheet, table));
  return tables.every((table, index) => table === state.tables[index]) ? state : { ...state, tables };
}

/** A sheet of another kind is kept as it is: what was put on it has no place in its part. */
function checkKept(
  sheet: Sheet,
  { name, merges, conditionalFormats, hyperlinks, tables }: SheetBaseline,
): void {
  const added = [merges, conditionalFormats, hyperlinks, tables].some((list) => list.length > 0);
  if (added || sheet.cells.usedArea()) throw new XlsxError('not-a-worksheet', { sheet: name });
}

function differs(sheet: Sheet, now: SheetBaseline, old: SheetBaseline): boolean {
  if (sheet.cells.isRestructured || sheet.cells.changedCells().size > 0 || sheet.rows.changedRows().size > 0)
    return true;
  return (Object.keys(now) as (keyof SheetBaseline)[]).some((name) => now[name] !== old[name]);
}

function writeProperties(part: PartEdits, now: SheetBaseline, old: SheetBaseline): void {
  const isFit = now.page.scale.kind === 'fit';
  const fit = isFit === (old.page.scale.kind === 'fit') ? undefined : isFit;
  const { tabColor: color } = now;
  const xml = color ? new StyleXml(part.root.prefix).color('tabColor', color) : '';
  const tabColor = same(color, old.tabColor) ? undefined : xml;
  if (fit !== undefined || tabColor !== undefined) writeSheetProperties(part, { fit, tabColor });
}

interface Content {
  readonly sheet: Sheet;
  readonly part: PartEdits;
  readonly source: SheetSource;
  readonly now: SheetBaseline;
  readonly old: SheetBaseline;
}

function writeContent(context: SaveContext, { sheet, part, source, now, old }: Content): void {
  const styleNumber = (id: number) => (id === 0 ? 0 : context.styles.number(id));
  const changed = (name: keyof SheetBaseline) => !same(now[name], old[name]);
  const dimension = grownDimension(sheet, part);
  if (dimension) writeDimension(part, dimension);
  if (changed('columns')) writeColumns(part, now.columns, styleNumber);
  writeCells(part, sheet, styleNumber);
  if (changed('protection')) writeProtection(part, now.protection);
  if (changed('autoFilter'))
    part.setChild('autoFilter', now.autoFilter ? filterXml(now.autoFilter, part.root.prefix) : '');
  if (changed('merges')) writeMerges(part, now.merges);
  if (changed('conditionalFormats')) {
    const formats = {
      now: now.conditionalFormats,
      before: old.conditionalFormats,
      styles: () => context.styles,
    };
    writeConditionalFormats(part, formats);
  }
  if (changed('validations')) writeValidations(part, now.validations);
  if (changed('hyperlinks')) {
    writeHyperlinks(part, source, { links: now.hyperlinks, relationships: context.relationships(old.path) });
  }
  if (changed('page')) writePage(part, now.page, old.page);
  if (changed('tables')) writeTables(context, part, { source, tables: now.tables });
}

/** The area that the file says its cells fill, made to hold the changed ones; `undefined` where it does. */
function grownDimension(sheet: Sheet, part: PartEdits): Area | undefined {
  const old = parseArea(part.child('dimension')?.attributes.get('ref') ?? '');
  if (!old) return undefined;
  if (sheet.cells.isRestructured) return sheet.cells.usedArea();
  let area: Area = old;
  for (const [row, cells] of sheet.cells.changedCells()) {
    for (const column of cells.keys()) {
      if (sheet.cells.get(row, column)) area = union(area, { row, column, rows: 1, columns: 1 });
    }
  }
  return same(area, old) ? undefined : area;
}
