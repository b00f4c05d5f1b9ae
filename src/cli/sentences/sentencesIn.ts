import type { Language } from '../Request';
import type { Sentences } from './Sentences';
import { textsIn } from './textsIn';

/** Everything the command line says, in a language. */
export function sentencesIn(language: Language): Sentences {
  const texts = textsIn(language);
  return {
    texts,
    sayReason: ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    sayFinding: ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    sayError: ({ code, detail }) => `${code} ${detail}`,
    sayNoLedger: ({ lookedFor, nearly }) => [
      texts.outcome.noLedger({ lookedFor: lookedFor.join(texts.report.listMark) }),
      ...nearly.map(({ sheet, row, found, missing }) =>
        texts.outcome.nearly({
          sheet,
          row: String(row + 1),
          found: found.join(texts.report.listMark),
          missing: missing.join(texts.report.listMark),
        }),
      ),
    ],
  };
}
