/** A piece of a number format: a code character that Excel interprets, literal text, or a bracket (`[Red]`, `[<0.75]`). */
export type FormatToken =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'bracket'; readonly text: string };

const PIECE = /"([^"]*)"?|\\(.)|[_*](?:.)|\[([^\]]*)\]|G\/通用格式|General|([\s\S])/gu;
const CODE = /^[0#?.,%@;/a-zA-Z:+-]$/;

function tokenOf(match: RegExpMatchArray): FormatToken | null {
  const [whole, quoted, escaped, bracket, single] = match;
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (bracket !== undefined) return { kind: 'bracket', text: bracket };
  if (single === undefined) return /^[_*]/.test(whole) ? null : { kind: 'code', text: 'General' };
  return { kind: CODE.test(single) ? 'code' : 'literal', text: single };
}

function scanSections(format: string): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (const match of format.matchAll(PIECE)) {
    const token = tokenOf(match);
    if (token === null) continue;
    if (token.kind === 'code' && token.text === ';') sections.push([]);
    else sections[sections.length - 1]?.push(token);
  }
  return sections;
}

const known = new Map<string, readonly (readonly FormatToken[])[]>();
const MOST_KNOWN = 1000;

/** Splits a format's sections (`;`) into tokens; padding (`_)`, `*x`) is dropped. A quoted or escaped % is a literal. */
export function scanNumberFormat(format: string): readonly (readonly FormatToken[])[] {
  const found = known.get(format);
  if (found !== undefined) return found;
  const sections = scanSections(format);
  if (known.size < MOST_KNOWN) known.set(format, sections);
  return sections;
}
