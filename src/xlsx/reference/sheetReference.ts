const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i;

/** A sheet's name as a formula writes it: 台账 //=> 台账, '3 月' //=> `'3 月'`; quotes inside are doubled. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
