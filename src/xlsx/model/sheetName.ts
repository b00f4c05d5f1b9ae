import { XlsxError } from '../XlsxError';

const MAX_LENGTH = 31;

/** Excel's rules for a sheet's name; `taken` are the names of the other sheets. Case does not count. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name.trim() === '') throw new XlsxError('sheet-name-empty');
  if (name.length > MAX_LENGTH) throw new XlsxError('sheet-name-too-long', { name, limit: MAX_LENGTH });
  if (
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history'
  ) {
    throw new XlsxError('sheet-name-characters', { name });
  }
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (taken.some(same)) throw new XlsxError('sheet-name-taken', { name });
}
