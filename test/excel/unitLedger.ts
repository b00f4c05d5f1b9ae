import {
  buildUnitSheets,
  type UnitSheetsOptions,
  type UnitSheetsReport,
  type WorkbookPort,
} from '../../src/application';
import { createWorkbook, type Workbook } from '../../src/xlsx';
import type { OpenLedger } from './openLedger';

export const NOW = '2024-10-08T01:00:00.000Z';
export const LATER = '2024-10-08T02:00:00.000Z';

/** A run that wrote, or had nothing to write. */
export type UnitSheetsRun = UnitSheetsReport & { readonly written: boolean };

export type Rows = readonly (readonly (string | number)[])[];

/** Makes the sheets of all units, unless told otherwise. */
export async function runUnitSheets(
  port: WorkbookPort,
  options: Partial<UnitSheetsOptions> = {},
): Promise<UnitSheetsRun> {
  const result = await buildUnitSheets(port, { now: NOW, units: 'all', ...options });
  if (result.kind !== 'done') throw new Error(result.kind);
  return { ...result.unitSheets, written: result.written };
}

/** Texts and numbers of a sheet, row by row, blanks left out. */
export function linesOf(workbook: Workbook, name: string): readonly (readonly unknown[])[] {
  const cells = workbook.sheetNamed(name)?.cells;
  const area = cells?.usedArea(true);
  return Array.from({ length: area?.rows ?? 0 }, (_, row) =>
    Array.from({ length: area?.columns ?? 0 }, (_cell, column) => cells?.value(row, column) ?? '').filter(
      (value) => value !== '',
    ),
  );
}

/** Puts rows from A1 on a sheet, which is made where there is none. */
export function fill(workbook: Workbook, name: string, rows: Rows): void {
  const sheet = workbook.sheetNamed(name) ?? workbook.addSheet(name);
  sheet.cells.set(rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
}

export const HEADER = [
  '序号',
  '实事类别',
  '项目名称',
  '牵头单位',
  '任务数',
  '进度情况',
  '完成比例',
  '验收率',
];

/** A ledger of one sheet. */
export function makeLedger(rows: Rows, header: readonly string[] = HEADER): Workbook {
  const workbook = createWorkbook('台账');
  fill(workbook, '台账', [['安仁县2024年民生实事(截至2024年9月)'], header, ...rows]);
  return workbook;
}

/** Types a text into a cell, as a person would. */
export async function type(ledger: OpenLedger, sheet: string, address: string, text: string): Promise<void> {
  await ledger.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

const ROWS: Rows = [
  [1, '县实事', '新建公厕(座)', '住建局', 20, 20, 1, 0.85],
  [2, '县实事', '改造学校(所)', '教育局', 10, 5, 0.5, 0.5],
  [3, '县实事', '改造老旧小区(个)', '住建局', 10, 10, 1, ''],
  [4, '县实事', '维修水库(座)', '', 5, 4, 0.8, 0.8],
  [5, '县实事', '建设驿站(个)', '住建局', 8, '正在推进', '', ''],
];

const ROSTER: Rows = [
  ['序号', '主要责任单位', '考核项目'],
  [1, '住建局', '改造老旧小区'],
  [2, '教育局', '改造学校'],
  [3, '园林局', '新建公园'],
];

const LOG: Rows = [
  ['上传日期', '责任单位', '考核项目', '动态类型', '标题'],
  ['2024年7月3日', '住建局', '改造老旧小区', '新闻报道', '一'],
  ['2024年8月3日', '住建局', '改造老旧小区', '工作总结', '二'],
  ['2024年9月3日', '教育局', '改造学校', '工作总结', '三'],
];

/** A ledger of two units with a roster and a log. */
export function makeWhole(): Workbook {
  const workbook = makeLedger(ROWS);
  fill(workbook, '考核项目名册', ROSTER);
  fill(workbook, '动态上传记录', LOG);
  return workbook;
}
