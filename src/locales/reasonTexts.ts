import { ledgerReasons as ledgerReasonsEn } from './en-US/ledgerReasons';
import { reasons as reasonsEn } from './en-US/reasons';
import type { Language, Sentences } from './spoken';
import { ledgerReasons } from './zh-CN/ledgerReasons';
import { reasons } from './zh-CN/reasons';

/** The sentences for reasons: the Chinese ones lead, the English ones must have the same keys. */
export interface ReasonTexts {
  readonly reasons: typeof reasons;
  readonly ledgerReasons: Sentences<typeof ledgerReasons>;
}

const tables = {
  'zh-CN': { reasons, ledgerReasons },
  'en-US': { reasons: reasonsEn, ledgerReasons: ledgerReasonsEn },
} satisfies Record<Language, ReasonTexts>;

/** The sentences for reasons in a language: there are many, and none is needed before the first result. */
export function reasonsIn(language: Language): ReasonTexts {
  return tables[language];
}
