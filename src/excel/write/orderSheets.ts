import type {
  MakeSheetWrite,
  RemoveSheetWrite,
  RewriteSheetWrite,
} from '../../application/port/WorkbookWrite';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { Area } from '../../domain/sheet/Area';
import type { CellStyle, SheetDescription } from '../../domain/sheet/SheetDescription';
import { MADE_SHEET_NAME } from '../names';
import { groupRectangles } from './groupRectangles';
import type { Order } from './Order';
import { orderContents, orderLinks, valueOfDescribed } from './orderContents';
import { orderFrame, orderUnmerge } from './orderFrame';
import { orderPageEnds } from './orderPageEnds';
import { addRule } from './orderRules';
import { orderStyles, styleMatrix, type FormerLook } from './orderStyles';

type SheetNames = ReadonlyMap<string, string>;
type Touched = readonly (readonly (true | null)[])[];

function allCells(description: SheetDescription): Touched {
  return styleMatrix(description).map((row) => row.map((style) => (style === null ? null : true)));
}

/** Adds the sheet at the end and marks it as ours at once, so that even a run cut off here knows it again. */
function orderBirth({ made, description }: MakeSheetWrite): Order {
  return {
    weight: 1000,
    queue: (context) => {
      const sheet = context.workbook.worksheets.add(description.name);
      const name = sheet.names.add(MADE_SHEET_NAME, `="${made}"`);
      name.visible = false;
    },
  };
}

/** The sheet's conditional formats: on a sheet of ours all of them are ours. */
function orderSheetRules(
  getSheet: (context: Excel.RequestContext) => Excel.Worksheet,
  { rules }: SheetDescription,
): Order {
  return {
    weight: 500 + rules.reduce((sum, rule) => sum + 500 + 20 * rule.areas.length, 0),
    queue: (context) => {
      const sheet = getSheet(context);
      sheet.getRange().conditionalFormats.clearAll();
      for (const rule of rules) addRule(sheet, rule);
    },
  };
}

/** Orders that make a whole sheet: contents before widths, so that rows grow with their text. */
export function orderMakeSheet(write: MakeSheetWrite, sheetNames: SheetNames): readonly Order[] {
  const { description } = write;
  const getSheet = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem(description.name);
  const touched = allCells(description);
  return [
    orderBirth(write),
    orderFrame(getSheet, description),
    ...orderContents(getSheet, description, touched),
    ...orderLinks(getSheet, description, touched, sheetNames),
    ...orderStyles(getSheet, description, styleMatrix(description)),
    ...orderPageEnds(getSheet, description),
    ...(description.rules.length === 0 ? [] : [orderSheetRules(getSheet, description)]),
  ];
}

function changedContents(present: readonly (readonly CellValue[])[], after: SheetDescription): Touched {
  return after.rows.map((row, r) =>
    row.cells.map((cell, c) => (valueOfDescribed(cell) === (present[r]?.[c] ?? '') ? null : true)),
  );
}

function lookOf({ styles, rows }: SheetDescription, row: number, column: number): CellStyle | null {
  return styles[rows[row]?.cells[column]?.style ?? ''] ?? null;
}

function covers({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** What a cell keeps of its look: nothing where a link was just written, or where merging it again may have taken its lines. */
function formerLook({ before, after }: RewriteSheetWrite, touched: Touched): FormerLook {
  const merged = frameOf(before) === frameOf(after) ? [] : [...before.merges, ...after.merges];
  return (row, column) => {
    const linked = after.rows[row]?.cells[column]?.content.kind === 'link' && touched[row]?.[column] === true;
    if (linked || merged.some((area) => covers(area, row, column))) return null;
    return lookOf(before, row, column);
  };
}

/** What the new description has no more is cleared, contents and looks: rows at the end, and the ends of shorter rows. */
function orderClearing({ sheetId, before, after }: RewriteSheetWrite): readonly Order[] {
  const ends = before.rows.map((row, index) => {
    const column = after.rows[index]?.cells.length ?? 0;
    return { row: index, column, rows: 1, columns: row.cells.length - column };
  });
  return groupRectangles(
    ends.map(({ column, columns }) =>
      Array.from({ length: column + Math.max(0, columns) }, (_, c) => (c < column ? null : 'gone')),
    ),
  ).map(({ area }) => ({
    weight: 500,
    queue: (context) => {
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .clear();
    },
  }));
}

function frameOf({ widths, merges, freeze, filter, print, rows }: SheetDescription): string {
  return JSON.stringify([widths, merges, freeze, filter, print, rows.map((row) => row.height ?? null)]);
}

/** Orders that rewrite a sheet of ours in place: only what differs, references to the sheet stay whole. */
export function orderRewriteSheet(write: RewriteSheetWrite, sheetNames: SheetNames): readonly Order[] {
  const { sheetId, present, before, after } = write;
  const getSheet = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem(sheetId);
  const touched = changedContents(present, after);
  return [
    ...orderClearing(write),
    ...(frameOf(before) === frameOf(after)
      ? []
      : [orderUnmerge(getSheet, before), orderFrame(getSheet, after)]),
    ...orderContents(getSheet, after, touched),
    ...orderLinks(getSheet, after, touched, sheetNames),
    ...orderStyles(getSheet, after, styleMatrix(after), formerLook(write, touched)),
    ...orderPageEnds(getSheet, after),
    ...(JSON.stringify(before.rules) === JSON.stringify(after.rules)
      ? []
      : [orderSheetRules(getSheet, after)]),
  ];
}

/** Takes a sheet of ours away. */
export function orderRemoveSheet({ sheetId }: RemoveSheetWrite): Order {
  return {
    weight: 200,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
    },
  };
}
