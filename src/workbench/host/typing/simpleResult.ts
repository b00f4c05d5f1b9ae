import { parseArea, type CellValue } from '../../../xlsx';
import type { Place } from '../cells/Place';

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+)$/iu;

/**
 * The result of a formula that needs no engine: a constant, or another cell's value (an empty one counts as 0).
 * `null` for every other formula: it has no value until something calculates it, and none is made up.
 */
export function simpleResult(formula: string, place: Place): CellValue {
  const text = formula.trim();
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const constant = /^"((?:[^"]|"")*)"$/.exec(text);
  if (constant) return (constant[1] ?? '').replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const match = REFERENCE.exec(text);
  return match ? referenced(match, place) : null;
}

function referenced(match: RegExpExecArray, place: Place): CellValue {
  const [, quoted, plain, address = ''] = match;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? place.sheet : place.scope.workbook.sheetNamed(name);
  const area = parseArea(address);
  if (!sheet || !area) return { kind: 'error', code: '#REF!' };
  const cell = sheet.cells.get(area.row, area.column);
  if (!cell || (cell.value === null && !cell.formula)) return 0;
  return cell.value;
}
