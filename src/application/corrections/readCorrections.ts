import type { ColumnCorrection } from '../../domain/ledger/ColumnRole';
import type { Storage } from '../storage/Storage';
import { parseCorrection, type StoredCorrection } from './StoredCorrection';

/** The entry of the workbook's store that holds the corrections, one a line. */
export const CORRECTIONS_ENTRY = 'corrections';

/** Every correction that the workbook remembers; a line that cannot be read is left out. */
export function readStoredCorrections(storage: Storage): readonly StoredCorrection[] {
  const lines = storage.get(CORRECTIONS_ENTRY)?.lines ?? [];
  return lines.flatMap((line) => parseCorrection(line) ?? []);
}

/** The corrections that hold for these sheets: by the sheet's id, else by its name (a saved copy may renew ids). */
export function readCorrections(
  storage: Storage,
  sheets: readonly { readonly id: string; readonly name: string }[],
): readonly ColumnCorrection[] {
  const stored = readStoredCorrections(storage);
  return sheets.flatMap(({ id, name }) => {
    const found =
      stored.find(({ correction }) => correction.sheetId === id) ??
      stored.find(({ sheetName }) => sheetName === name);
    return found === undefined ? [] : [{ ...found.correction, sheetId: id }];
  });
}
