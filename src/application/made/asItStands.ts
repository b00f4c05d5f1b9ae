import type { CellValue } from '../../domain/sheet/CellValue';
import type { DescribedContent, SheetDescription } from '../../domain/sheet/SheetDescription';
import { valuesFromA1 } from '../restore/planSheets';
import { describedValues } from './hashContents';
import type { StandingSheet } from './planMadeSheet';

function contentOf(value: CellValue): DescribedContent<string> {
  if (typeof value === 'number') return { kind: 'number', value };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: String(value) };
}

/** What stands, as a description: the old looks with the words that somebody wrote over ours. */
export function asItStands({ made, snapshot }: Pick<StandingSheet, 'made' | 'snapshot'>): SheetDescription {
  const values = valuesFromA1(snapshot);
  const written = describedValues(made.description);
  const rows = made.description.rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      const value = values[r]?.[c] ?? '';
      return value === written[r]?.[c] ? cell : { ...cell, content: contentOf(value) };
    }),
  }));
  return { ...made.description, rows };
}
