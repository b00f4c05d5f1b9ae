import type { CellValue } from '../../domain/sheet/CellValue';
import type { DescribedCell, DescribedRow, SheetDescription } from '../../domain/sheet/SheetDescription';
import { asItStands } from '../made/asItStands';
import type { StandingSheet } from '../made/planMadeSheet';
import { valuesFromA1 } from '../restore/planSheets';

/** The look of a cell that somebody filled outside what the add-in had written. */
const ADDED = 'added';

/**
 * A made sheet as it is sent out: what stands in it, words that people wrote over ours or beside them included, under its
 * present name and without links, which would lead into a workbook that stays at home.
 */
export function sheetToSend(
  standing: Pick<StandingSheet, 'made' | 'outline' | 'snapshot'>,
): SheetDescription {
  const stands = asItStands(standing);
  const values = valuesFromA1(standing.snapshot);
  const count = Math.max(stands.rows.length, values.length);
  const rows = Array.from({ length: count }, (_, row) => wholeRow(stands.rows[row], values[row] ?? []));
  return {
    ...stands,
    name: standing.outline.name,
    rows,
    styles: { ...stands.styles, [ADDED]: { vertical: 'center' } },
  };
}

function wholeRow(
  described: DescribedRow<string> | undefined,
  values: readonly CellValue[],
): DescribedRow<string> {
  const own = described?.cells ?? [];
  const beyond = values.slice(own.length).map(addedCell);
  return { ...described, cells: [...own.map(withoutLink), ...beyond] };
}

function withoutLink(cell: DescribedCell<string>): DescribedCell<string> {
  const { content } = cell;
  return content.kind === 'link' ? { ...cell, content: { kind: 'text', text: content.text } } : cell;
}

function addedCell(value: CellValue): DescribedCell<string> {
  if (value === '') return { content: { kind: 'empty' }, style: ADDED };
  if (typeof value === 'number') return { content: { kind: 'number', value }, style: ADDED };
  return { content: { kind: 'text', text: String(value) }, style: ADDED };
}
