import type { StoredItem, StoredLedger, StoredSheet } from './StoredLedger';

/** Between the fields of a line; names of sheets cannot hold it, nor can hashes and digits. */
const FIELD = '\t';
const SAME = '=';

function sheetLine(sheet: StoredSheet): string {
  const { sheetId, sheetName, run, period } = sheet;
  const month = period === null ? '' : `${period.year ?? ''}-${period.month}`;
  return ['#', sheetId, sheetName, String(run), month].join(FIELD);
}

function itemLine({ name, unit, task, fingerprint, left, reported, previous }: StoredItem): string {
  return [name, unit, task, fingerprint, left, reported === left ? SAME : reported, previous].join(FIELD);
}

/** The store as lines of plain text, about 60 characters an item, to be cut into parts between any two lines. */
export function encodeStore(ledger: StoredLedger): readonly string[] {
  return ledger.sheets.flatMap((sheet) => [sheetLine(sheet), ...sheet.items.map(itemLine)]);
}

function parseSheet(fields: readonly string[]): StoredSheet & { readonly items: StoredItem[] } {
  const [, sheetId = '', sheetName = '', run = '0', month = ''] = fields;
  const match = /^(\d*)-(\d+)$/.exec(month);
  const year = match?.[1] === undefined || match[1] === '' ? null : Number(match[1]);
  const period = match === null ? null : { year, month: Number(match[2]) };
  return { sheetId, sheetName, run: Number(run), period, items: [] };
}

function parseItem(fields: readonly string[]): StoredItem {
  const [name = '', unit = '', task = '', fingerprint = '', left = '', reported = '', previous = ''] = fields;
  return { name, unit, task, fingerprint, left, reported: reported === SAME ? left : reported, previous };
}

/** Reads `encodeStore`'s lines back. Lines before the first sheet, and empty ones, are passed over. */
export function decodeStore(lines: readonly string[]): StoredLedger {
  const sheets: (StoredSheet & { readonly items: StoredItem[] })[] = [];
  for (const line of lines) {
    const fields = line.split(FIELD);
    if (fields[0] === '#') sheets.push(parseSheet(fields));
    else if (fields.length > 1) sheets.at(-1)?.items.push(parseItem(fields));
  }
  return { sheets };
}
