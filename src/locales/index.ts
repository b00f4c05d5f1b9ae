import { appendices as appendicesEn } from './en-US/appendices';
import { bulletin as bulletinEn } from './en-US/bulletin';
import { checkList as checkListEn } from './en-US/checkList';
import { dynamics as dynamicsEn } from './en-US/dynamics';
import { errors as errorsEn, left as leftEn } from './en-US/errors';
import { findings as findingsEn } from './en-US/findings';
import { ledgerReasons as ledgerReasonsEn } from './en-US/ledgerReasons';
import { reasons as reasonsEn } from './en-US/reasons';
import { spreadFindings as spreadFindingsEn } from './en-US/spreadFindings';
import { unitFindings as unitFindingsEn } from './en-US/unitFindings';
import { unitSheetFindings as unitSheetFindingsEn, unitSheets as unitSheetsEn } from './en-US/unitSheets';
import { words as wordsEn } from './en-US/words';
import { appendices } from './zh-CN/appendices';
import { bulletin } from './zh-CN/bulletin';
import { checkList } from './zh-CN/checkList';
import { dynamics } from './zh-CN/dynamics';
import { errors, left } from './zh-CN/errors';
import { findings } from './zh-CN/findings';
import { ledgerReasons } from './zh-CN/ledgerReasons';
import { reasons } from './zh-CN/reasons';
import { spreadFindings } from './zh-CN/spreadFindings';
import { unitFindings } from './zh-CN/unitFindings';
import { unitSheetFindings, unitSheets } from './zh-CN/unitSheets';
import { words } from './zh-CN/words';

/** The languages that the add-in speaks. */
export type Language = 'zh-CN' | 'en-US';

type Sentences<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Sentences<Table[Key]>;
};

const chinese = {
  appendices,
  bulletin,
  checkList,
  dynamics,
  errors,
  left,
  findings: { ...findings, ...unitFindings, ...unitSheetFindings, ...spreadFindings },
  unitSheets,
  words,
  ledgerReasons,
};

/** The one shape of all tables of texts: the Chinese ones lead, the English ones must have the same keys. */
export type Texts = Sentences<typeof chinese> & { readonly reasons: typeof reasons };

const tables = {
  'zh-CN': { ...chinese, reasons },
  'en-US': {
    appendices: appendicesEn,
    bulletin: bulletinEn,
    checkList: checkListEn,
    dynamics: dynamicsEn,
    errors: errorsEn,
    left: leftEn,
    findings: { ...findingsEn, ...unitFindingsEn, ...unitSheetFindingsEn, ...spreadFindingsEn },
    unitSheets: unitSheetsEn,
    words: wordsEn,
    ledgerReasons: ledgerReasonsEn,
    reasons: reasonsEn,
  },
} satisfies Record<Language, Texts>;

/** All texts of a language. */
export function textsOf(language: Language): Texts {
  return tables[language];
}

export { fillIn } from './fillIn';
export { sayReason } from './sayReason';
