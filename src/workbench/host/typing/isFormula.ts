const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i;
const STRING = /^"(?:[^"]|"")*"/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/i;
const SHEET = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)(?::[\p{L}_][\p{L}\p{N}_.]*)?!/u;
const REFERENCE =
  /^\$?[A-Z]{1,3}\$?\d+#?(?![\p{L}\p{N}_.(])|^\$?\d+:\$?\d+|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.])/iu;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?/u;
const STRUCTURED = /^\[(?:[^[\]]|\[[^\]]*\])*\]/;
const ARRAY = /^\{[^{}]*\}/;
const BINARY = /^(?:<=|>=|<>|[-+*/^&=<>:,])/;

/**
 * Whether a text (without `=`) has the form of a formula: operands and operators in turn, brackets closed. It does not
 * say that names or functions exist: Excel takes those and shows #NAME?.
 */
export function isFormula(text: string): boolean {
  const end = readExpression(text.trim(), 0);
  return end === text.trim().length;
}

/** The place after an expression that starts at `from`, or -1. */
function readExpression(text: string, from: number): number {
  let place = readOperand(text, from);
  while (place >= 0) {
    const after = skipSpaces(text, place);
    const operator = BINARY.exec(text.slice(after));
    if (operator && operator[0] !== ',') place = readOperand(text, after + operator[0].length);
    else return after;
  }
  return -1;
}

function readOperand(text: string, from: number): number {
  let place = skipSpaces(text, from);
  while ('+-@'.includes(text.charAt(place)) && place < text.length) place = skipSpaces(text, place + 1);
  if (text.charAt(place) === '(') return afterPercents(text, readList(text, place + 1));
  const rest = text.slice(place);
  const sheet = SHEET.exec(rest)?.[0].length ?? 0;
  const found = matchOperand(rest.slice(sheet));
  if (found === 0) return -1;
  const end = place + sheet + found;
  return afterPercents(text, text.charAt(end) === '(' ? readList(text, end + 1) : end);
}

function matchOperand(rest: string): number {
  for (const form of [STRING, REFERENCE, NUMBER, ERROR, NAME, STRUCTURED, ARRAY]) {
    const match = form.exec(rest);
    if (match) return match[0].length;
  }
  return 0;
}

/** Arguments up to the closing bracket; each may be empty. The place after the bracket, or -1. */
function readList(text: string, from: number): number {
  let place = skipSpaces(text, from);
  while (place < text.length) {
    if (text.charAt(place) === ')') return place + 1;
    if (text.charAt(place) === ',') {
      place = skipSpaces(text, place + 1);
      continue;
    }
    place = readExpression(text, place);
    if (place < 0) return -1;
  }
  return -1;
}

function afterPercents(text: string, from: number): number {
  let place = from;
  while (place >= 0 && text.charAt(place) === '%') place += 1;
  return place;
}

function skipSpaces(text: string, from: number): number {
  let place = from;
  while (/\s/.test(text.charAt(place))) place += 1;
  return place;
}
