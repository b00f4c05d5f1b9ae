/** Words of the form `A=B`, each with what stands on its two sides; `wrong` is the first that is none. */
export type Pairs =
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'wrong'; readonly word: string };

/** Reads `A=B`: something before the first =, anything (also nothing) after it. */
export function parsePairs(words: readonly string[]): Pairs {
  const pairs: (readonly [string, string])[] = [];
  for (const word of words) {
    const at = word.indexOf('=');
    const name = word.slice(0, Math.max(0, at)).trim();
    if (name === '') return { kind: 'wrong', word };
    pairs.push([name, word.slice(at + 1).trim()]);
  }
  return { kind: 'pairs', pairs };
}
