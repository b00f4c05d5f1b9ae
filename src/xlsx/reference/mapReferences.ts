/** A reference inside a formula: the sheet's prefix as written (with `!`, or ''), and its one or two corners. */
export interface FormulaReference {
  readonly prefix: string;
  readonly corners: readonly string[];
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?${NAME}(?::${NAME})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const BRACKETS = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const NUMBER = String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(${SHEET})?(${AREA})(?![\\p{L}\\p{N}_.(!\\[])|(${SHEET})|${NAME}|${BRACKETS}|${NUMBER}|[^]`,
  'gu',
);

/** The formula with each cell reference replaced by what `change` makes of it. Texts, names and table references stay. */
export function mapReferences(formula: string, change: (reference: FormulaReference) => string): string {
  return formula.replace(TOKEN, (token: string, prefix?: string, area?: string, sheet?: string) => {
    if (sheet !== undefined) return change({ prefix: sheet, corners: [] });
    return area === undefined ? token : change({ prefix: prefix ?? '', corners: area.split(':') });
  });
}

/** A reference as a formula writes it. */
export function referenceText(reference: FormulaReference): string {
  return reference.prefix + reference.corners.join(':');
}

/** The sheet that a prefix names, unquoted: `'3 月'!` //=> 3 月; `undefined` for none. */
export function sheetOf(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
