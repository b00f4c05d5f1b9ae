import { errors as errorsEn, left as leftEn } from './en-US/errors';
import { findings as findingsEn } from './en-US/findings';
import { spreadFindings as spreadFindingsEn } from './en-US/spreadFindings';
import { unitFindings as unitFindingsEn } from './en-US/unitFindings';
import { unitSheetFindings as unitSheetFindingsEn } from './en-US/unitSheetFindings';
import { words as wordsEn } from './en-US/words';
import { errors, left } from './zh-CN/errors';
import { findings } from './zh-CN/findings';
import { spreadFindings } from './zh-CN/spreadFindings';
import { unitFindings } from './zh-CN/unitFindings';
import { unitSheetFindings } from './zh-CN/unitSheetFindings';
import { words } from './zh-CN/words';

/** The languages that the add-in speaks. */
export type Language = 'zh-CN' | 'en-US';

/** Texts of the same keys in another language. */
export type Sentences<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Sentences<Table[Key]>;
};

const chinese = {
  errors,
  left,
  findings: { ...findings, ...unitFindings, ...unitSheetFindings, ...spreadFindings },
  words,
};

/** What is said beside the sheets, by whoever says it: the Chinese tables lead, the English ones must have the same keys. */
export type SpokenTexts = Sentences<typeof chinese>;

const tables = {
  'zh-CN': chinese,
  'en-US': {
    errors: errorsEn,
    left: leftEn,
    findings: { ...findingsEn, ...unitFindingsEn, ...unitSheetFindingsEn, ...spreadFindingsEn },
    words: wordsEn,
  },
} satisfies Record<Language, SpokenTexts>;

/** What is said in a language, without the texts of made sheets and reasons: the pane's first sight has no need of those. */
export function spokenIn(language: Language): SpokenTexts {
  return tables[language];
}
