import { momentOf, type Moment } from './momentOf';
import type { FormatToken } from './scanNumberFormat';

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

function field(code: string, moment: Moment): string {
  const padded = (value: number): string => String(value).padStart(code.length > 1 ? 2 : 1, '0');
  switch (code[0]?.toLowerCase()) {
    case 'y':
      return code.length > 2 ? String(moment.year) : padded(moment.year % 100);
    case 'm':
      return padded(moment.month);
    case 'd':
      return padded(moment.day);
    case 'h':
      return padded(moment.hour);
    case 's':
      return padded(moment.second);
    default:
      return code;
  }
}

/** A date number as its format writes it, well enough to be named to a person (`9月25日`); minutes are not told from months. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string {
  const moment = momentOf(serial);
  return runs(tokens)
    .map((token) => (token.kind === 'code' ? field(token.text, moment) : token.text))
    .join('');
}
