import type { ColumnCorrection, ColumnRole, SingleRole } from '../../domain/ledger/ColumnRole';

/** A correction with the name of its sheet, by which it is found again where ids were renewed. */
export interface StoredCorrection {
  readonly sheetName: string;
  readonly correction: ColumnCorrection;
}

/** The roles that a person can point out, in the order in which the pane asks for them. */
export const CORRECTABLE_ROLES: readonly ColumnRole[] = [
  'name',
  'unit',
  'task',
  'progress',
  'ratio',
  'unitOfMeasure',
  'acceptance',
  'category',
  'number',
  'remark',
];

/** The correction as one line of the store. */
export function formatCorrection({ sheetName, correction }: StoredCorrection): string {
  return JSON.stringify({ sheetName, ...correction });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isColumn = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parseColumns(value: Readonly<Record<string, unknown>>): ColumnCorrection['columns'] {
  const single = CORRECTABLE_ROLES.filter((role): role is SingleRole => role !== 'name').flatMap((role) => {
    const column = value[role];
    return column === null || isColumn(column) ? [[role, column] as const] : [];
  });
  const name = Array.isArray(value.name) ? value.name.filter(isColumn) : [];
  return { ...Object.fromEntries(single), ...(name.length > 0 ? { name } : {}) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Reads one line back; null where it is no correction (edited by hand, from a later version). */
export function parseCorrection(line: string): StoredCorrection | null {
  const value = parseJson(line);
  if (!isObject(value) || typeof value.sheetId !== 'string' || typeof value.sheetName !== 'string')
    return null;
  if (!isObject(value.columns)) return null;
  const header = isColumn(value.headerRow) ? { headerRow: value.headerRow } : {};
  return {
    sheetName: value.sheetName,
    correction: { sheetId: value.sheetId, ...header, columns: parseColumns(value.columns) },
  };
}
