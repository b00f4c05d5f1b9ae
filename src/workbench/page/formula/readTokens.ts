import type { Token } from './Token';

type Form = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Token | undefined];

const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${ADDRESS}(?::${ADDRESS})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`;
const SHEET = String.raw`(?:'((?:[^'[\]]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;

/** Tried in this order at each place. */
const FORMS: readonly Form[] = [
  [/\s+/uy, () => undefined],
  [/"((?:[^"]|"")*)"/uy, (m) => ({ kind: 'text', value: (m[1] ?? '').replaceAll('""', '"') })],
  [
    /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/iuy,
    (m) => ({ kind: 'error', code: m[0].toUpperCase() }),
  ],
  [
    new RegExp(`${SHEET}(${AREA})`, 'uiy'),
    (m) => ({
      kind: 'reference',
      sheet: m[1]?.replaceAll("''", "'") ?? m[2] ?? '',
      address: m[3] ?? '',
    }),
  ],
  [new RegExp(SHEET, 'uiy'), (m) => ({ kind: 'foreign', text: m[0] })],
  [new RegExp(AREA, 'uiy'), (m) => ({ kind: 'reference', address: m[0] })],
  [/(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy, (m) => ({ kind: 'number', value: Number(m[0]) })],
  [/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy, (m) => ({ kind: 'call', name: (m[1] ?? '').toUpperCase() })],
  [/[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\[)/uy, (m) => ({ kind: 'name', name: m[0] })],
  [/<=|>=|<>|[-+*/^&=<>(),%]/uy, (m) => ({ kind: 'operator', sign: m[0] })],
];

/** The tokens of a formula without its `=`. What is not known comes as `foreign`, one sign at a time. */
export function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < formula.length;) {
    const { token, length } = readAt(formula, place);
    if (token) tokens.push(token);
    place += length;
  }
  return tokens;
}

function readAt(
  formula: string,
  place: number,
): { readonly token: Token | undefined; readonly length: number } {
  for (const [pattern, make] of FORMS) {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (match) return { token: make(match), length: match[0].length };
  }
  return { token: { kind: 'foreign', text: formula.charAt(place) }, length: 1 };
}
