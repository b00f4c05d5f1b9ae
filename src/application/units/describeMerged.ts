import { findMergedAreas } from '../../domain/ledger/findMergedAreas';
import { createReaders } from '../../domain/ledger/readItems';
import type { LedgerRead } from '../recalculate/LedgerRun';
import type { MergedArea } from './UnitsResult';

/** The ledger's merges that break Excel's filter, block by block. */
export function describeMerged({ state, reading }: LedgerRead): readonly MergedArea[] {
  const readers = createReaders(reading);
  return state.blocks.flatMap((block) => {
    const reader = readers.get(block.sheetId);
    if (reader === undefined) return [];
    return findMergedAreas(reader, block).map(({ role, area }) => ({
      role,
      cell: { sheet: block.sheetName, row: area.row, column: area.column },
      rows: area.rows,
      columns: area.columns,
      text: reader.text(area.row, area.column),
    }));
  });
}
