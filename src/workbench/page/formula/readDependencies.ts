import type { Area, Sheet, Workbook } from '../../../xlsx';
import { parseArea } from '../../../xlsx';
import { readTokens } from './readTokens';
import type { Token } from './Token';

/** The cells that a formula reads; `anything` where that cannot be told from its text. */
export type Dependencies = 'anything' | readonly { readonly sheet: string; readonly area: Area }[];

/** Functions whose inputs are made while they run. */
const UNTELLABLE: ReadonlySet<string> = new Set(['OFFSET', 'INDIRECT']);
const MOST_NAMES = 8;

/** What a formula (without `=`) on a sheet reads. Names are followed to the cells they stand for. */
export function readDependencies(formula: string, sheet: Sheet, workbook: Workbook, depth = 0): Dependencies {
  const found: { readonly sheet: string; readonly area: Area }[] = [];
  for (const token of readTokens(formula)) {
    const read = readToken(token, sheet, workbook, depth);
    if (read === 'anything') return 'anything';
    found.push(...read);
  }
  return found;
}

function readToken(token: Token, sheet: Sheet, workbook: Workbook, depth: number): Dependencies {
  switch (token.kind) {
    case 'reference': {
      const on = token.sheet === undefined ? sheet : workbook.sheetNamed(token.sheet);
      const area = parseArea(token.address);
      return on && area ? [{ sheet: on.id, area }] : [];
    }
    case 'name':
      return readName(token.name, sheet, workbook, depth);
    case 'call':
      return UNTELLABLE.has(token.name) ? 'anything' : [];
    case 'foreign':
      return 'anything';
    default:
      return [];
  }
}

function readName(name: string, sheet: Sheet, workbook: Workbook, depth: number): Dependencies {
  if (/^(?:true|false)$/i.test(name)) return [];
  const known = workbook.names.get(name, sheet.id) ?? workbook.names.get(name);
  if (!known || depth > MOST_NAMES) return 'anything';
  return readDependencies(known.formula, sheet, workbook, depth + 1);
}
