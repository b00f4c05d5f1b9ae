import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { SheetArea, Watch, WorkbookPort } from '../port/WorkbookPort';

/** A number in a sheet to send that the add-in had not written: its cell's own number format shows it (a date, a share). */
export interface EditedNumber {
  readonly row: number;
  readonly column: number;
}

/** The numbers of a sheet to send that differ from what the add-in last wrote there. */
export function editedNumbers(written: SheetDescription, sent: SheetDescription): readonly EditedNumber[] {
  return sent.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column) => {
      const before = written.rows[row]?.cells[column]?.content;
      const same = content.kind !== 'number' || (before?.kind === 'number' && before.value === content.value);
      return same ? [] : [{ row, column }];
    }),
  );
}

/** Gives each of these numbers the format that its cell has in the workbook. One round trip per chunk, none without numbers. */
export async function withTheirFormats(
  port: WorkbookPort,
  { sheetId, sent, numbers, watch }: FormatSource,
): Promise<SheetDescription> {
  if (numbers.length === 0) return sent;
  const areas = numbers.map(({ row, column }): SheetArea => {
    return { sheetId, area: { row, column, rows: 1, columns: 1 } };
  });
  const states = await port.readCells(areas, watch);
  const formats = new Map(
    numbers.map(({ row, column }, index) => {
      return [`${row} ${column}`, states[index]?.[0]?.[0]?.numberFormat ?? 'General'];
    }),
  );
  return reformatted(sent, formats);
}

export interface FormatSource {
  readonly sheetId: string;
  readonly sent: SheetDescription;
  readonly numbers: readonly EditedNumber[];
  readonly watch: Watch;
}

function reformatted(sent: SheetDescription, formats: ReadonlyMap<string, string>): SheetDescription {
  const styles = { ...sent.styles };
  const rows = sent.rows.map((line, row) => ({
    ...line,
    cells: line.cells.map((cell, column) => {
      const numberFormat = formats.get(`${row} ${column}`);
      if (numberFormat === undefined) return cell;
      const style = `${cell.style} ${numberFormat}`;
      styles[style] = { ...styles[cell.style], numberFormat };
      return { ...cell, style };
    }),
  }));
  return { ...sent, rows, styles };
}
