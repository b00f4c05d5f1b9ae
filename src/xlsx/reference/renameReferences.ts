import { mapReferences, referenceText, sheetOf } from './mapReferences';
import { quoteSheetName } from './sheetReference';

/** Which sheet gets which name. */
export interface RenamedSheet {
  readonly before: string;
  readonly after: string;
}

/** A formula after a sheet got another name; a reference from sheet to sheet (`一月:三月!A1`) keeps its other end. */
export function renameReferences(formula: string, { before, after }: RenamedSheet): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, (reference) => {
    const names = sheetOf(reference.prefix)?.split(':') ?? [];
    if (!names.some((name) => isSame(name, before))) return referenceText(reference);
    const renamed = names.map((name) => (isSame(name, before) ? after : name));
    return referenceText({ ...reference, prefix: `${prefixOf(renamed)}!` });
  });
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function prefixOf(names: readonly string[]): string {
  const plain = names.every((name) => quoteSheetName(name) === name);
  return plain ? names.join(':') : `'${names.join(':').replaceAll("'", "''")}'`;
}
