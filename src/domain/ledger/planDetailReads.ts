import type { Area } from '../sheet/Area';
import { mayHoldMerges } from '../sheet/mayHoldMerges';
import type { DetailRequest } from '../sheet/SheetDetails';
import type { SheetSnapshot } from '../sheet/SheetSnapshot';
import type { Block } from './Block';
import type { LedgerState } from './LedgerState';

function columnArea(block: Block, column: number): Area {
  const row = Math.min(...block.headerRows.slice(0, 2), block.firstRow);
  return { row, column, rows: block.lastRow - row + 1, columns: 1 };
}

function isColumn(column: number | null): column is number {
  return column !== null;
}

function requestFor(sheet: SheetSnapshot, blocks: readonly Block[]): DetailRequest {
  const areas = (columnsOf: (block: Block) => readonly (number | null)[]): readonly Area[] =>
    blocks.flatMap((block) =>
      columnsOf(block)
        .filter(isColumn)
        .map((column) => columnArea(block, column)),
    );
  const merged = areas(({ columns }) => [
    ...columns.name,
    columns.unit,
    columns.category,
    columns.task,
    columns.progress,
    columns.ratio,
    columns.acceptance,
    columns.unitOfMeasure,
  ]);
  return {
    sheetId: sheet.id,
    formulas: areas(({ columns }) => [columns.ratio]),
    numberFormats: areas(({ columns }) => [
      columns.task,
      columns.progress,
      columns.ratio,
      columns.acceptance,
    ]),
    merges: merged.filter((area) => mayHoldMerges(sheet, area)),
  };
}

/**
 * What the second stage must read of a state: formulas of the ratio column, number formats of the columns with numbers,
 * and merges only in columns where there can be any, because reading merges is dear and disturbs Excel's own undo.
 */
export function planDetailReads(
  state: LedgerState,
  snapshots: readonly SheetSnapshot[],
): readonly DetailRequest[] {
  return snapshots.flatMap((sheet) => {
    const blocks = state.blocks.filter((block) => block.sheetId === sheet.id);
    return blocks.length === 0 ? [] : [requestFor(sheet, blocks)];
  });
}
