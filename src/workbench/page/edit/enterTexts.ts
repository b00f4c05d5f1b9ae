import { XlsxError, type CellEdit, type Sheet, type Workbook } from '../../../xlsx';
import { HostError } from '../../host/errors/HostError';
import { readTyped, type Typed } from '../../host/typing/readTyped';
import type { Refusal } from './Refusal';

/** A text for a cell, as typed. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The workbook that is typed into; `thisYear` completes dates without a year. */
export interface Target {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly thisYear: number;
}

/** Puts texts into cells as Excel reads typing, all or none; answers why not, or nothing. */
export function enterTexts(target: Target, entries: readonly Entry[]): Refusal | undefined {
  const { workbook, sheet } = target;
  if (entries.some(({ row, column }) => isLocked(sheet, row, column)))
    return { code: 'protected', params: {} };
  return refusalOf(() => {
    const edits = entries.map((entry) => editOf(target, entry));
    workbook.log.as('user', () => {
      sheet.cells.set(edits);
    });
  });
}

/** Whether protection keeps a cell from being changed. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== undefined && sheet.style(row, column).protection.locked;
}

/** Runs a change; what the model or the typing rule refuses comes back as a refusal. */
export function refusalOf(work: () => void): Refusal | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof XlsxError) return { code: error.code, params: error.params };
    if (error instanceof HostError) return { code: 'not-a-formula', params: {} };
    throw error;
  }
}

function editOf({ workbook, sheet, thisYear }: Target, { row, column, text }: Entry): CellEdit {
  const id = sheet.cells.styleId(row, column);
  const { numberFormat, quotePrefix } = workbook.styles.get(id);
  const typed = readTyped(text, numberFormat, { thisYear, date1904: workbook.date1904 });
  const style = workbook.styles.derive(id, patchOf(typed, numberFormat, quotePrefix));
  const formula = typed.formula === undefined ? {} : { formula: typed.formula };
  return { row, column, value: typed.value, style, ...formula };
}

function patchOf(
  typed: Typed,
  own: string,
  quoted: boolean,
): { numberFormat?: string; quotePrefix?: boolean } {
  const quotePrefix = typed.quotePrefix ?? false;
  return {
    ...(typed.format !== undefined && own === 'General' ? { numberFormat: typed.format } : {}),
    ...(quotePrefix === quoted ? {} : { quotePrefix }),
  };
}
