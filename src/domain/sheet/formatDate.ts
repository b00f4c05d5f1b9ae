import type { FormatToken } from './scanNumberFormat';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function runs(tokens: readonly FormatToken[]): readonly FormatToken[] {
  const joined: FormatToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (
      token.kind === 'code' &&
      last?.kind === 'code' &&
      last.text[0]?.toLowerCase() === token.text.toLowerCase()
    ) {
      joined[joined.length - 1] = { kind: 'code', text: last.text + token.text };
    } else if (token.kind !== 'bracket') joined.push(token);
  }
  return joined;
}

function field(code: string, date: Date): string {
  const padded = (value: number): string => String(value).padStart(code.length > 1 ? 2 : 1, '0');
  switch (code[0]?.toLowerCase()) {
    case 'y':
      return code.length > 2 ? String(date.getUTCFullYear()) : padded(date.getUTCFullYear() % 100);
    case 'm':
      return padded(date.getUTCMonth() + 1);
    case 'd':
      return padded(date.getUTCDate());
    case 'h':
      return padded(date.getUTCHours());
    case 's':
      return padded(date.getUTCSeconds());
    default:
      return code;
  }
}

/** A date number as its format writes it, well enough to be named to a person (`9月25日`); minutes are not told from months. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  if (Number.isNaN(date.getTime())) return String(serial);
  return runs(tokens)
    .map((token) => (token.kind === 'code' ? field(token.text, date) : token.text))
    .join('');
}
