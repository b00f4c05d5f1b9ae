import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import type { ColumnCorrection, ColumnMap } from './ColumnRole';

function correctColumns(columns: ColumnMap, correction: ColumnCorrection): ColumnMap {
  const { task, progress, ...others } = correction.columns;
  return { ...columns, ...others, task: task ?? columns.task, progress: progress ?? columns.progress };
}

function corrected(block: Block, correction: ColumnCorrection): Block {
  const columns = correctColumns(block.columns, correction);
  const used = Object.values(columns)
    .flat()
    .filter((column): column is number => column !== null);
  return {
    ...block,
    columns,
    firstColumn: Math.min(block.firstColumn, ...used),
    lastColumn: Math.max(block.lastColumn, ...used),
    percentHeader: block.percentHeader && columns.ratio === block.columns.ratio,
  };
}

/** A block that only the user's correction makes: where no header was recognised, or one lacked a column. */
function blockFromCorrection(sheet: SheetSnapshot, correction: ColumnCorrection): Block | null {
  const { name, task, progress } = correction.columns;
  if (correction.headerRow === undefined || name === undefined || name.length === 0) return null;
  if (typeof task !== 'number' || typeof progress !== 'number') return null;
  const none = {
    unit: null,
    ratio: null,
    acceptance: null,
    unitOfMeasure: null,
    number: null,
    category: null,
  };
  const block: Block = {
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerRows: [correction.headerRow],
    firstRow: correction.headerRow + 1,
    lastRow: sheet.area.row + sheet.area.rows - 1,
    firstColumn: Math.min(...name, task),
    lastColumn: Math.max(...name, progress),
    columns: { ...none, remark: null, name, task, progress },
    labels: {},
    percentHeader: false,
  };
  return corrected(block, correction);
}

/** Applies a user's corrections to one sheet's blocks; a corrected column holds for every block of the sheet. */
export function correctBlocks(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  corrections: readonly ColumnCorrection[],
): readonly Block[] {
  const own = corrections.filter((correction) => correction.sheetId === sheet.id);
  if (blocks.length > 0) return blocks.map((block) => own.reduce(corrected, block));
  return own.flatMap((correction) => blockFromCorrection(sheet, correction) ?? []);
}
