import type { ItemReason, RecalculationResult } from '../../application';
import { fillIn, sayReason, textsOf } from '../../locales';
import type { CliTexts } from '../../locales/CliTexts';
import type { Language } from '../Request';
import type { Sentences } from './Sentences';
import { textsIn } from './textsIn';

/** Everything the command line says, in a language. */
export function sentencesIn(language: Language): Sentences {
  const texts = textsIn(language);
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const shared = textsOf(locale);
  const { words, errors, findings } = shared;
  const say = (reason: ItemReason): string => sayReason(shared, reason);
  return {
    texts,
    language: locale,
    words,
    sayReason: say,
    sayReasons: (reasons) => reasons.map(say).join(texts.report.betweenSentences),
    sayFinding: ({ code, params }) => fillIn(sentenceFor(code, findings), params),
    sayError: ({ code }) => errors[code],
    sayNoLedger: (result) => sayNoLedger(result, texts),
  };
}

/** A code without a sentence is shown itself: better a word too many than a finding lost. */
function sentenceFor(code: string, table: Readonly<Record<string, string>>): string {
  return table[code] ?? code;
}

type NoLedger = Extract<RecalculationResult, { readonly kind: 'no-ledger' }>;

function sayNoLedger({ lookedFor, nearly }: NoLedger, { outcome, report }: CliTexts): string[] {
  const list = (words: readonly string[]): string => words.join(report.listMark);
  const near = nearly.map(({ sheet, row, found, missing }) =>
    outcome.nearly({ sheet, row: String(row + 1), found: list(found), missing: list(missing) }),
  );
  return [outcome.noLedger({ lookedFor: list(lookedFor) }), ...near];
}
