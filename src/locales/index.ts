import { appendices as appendicesEn } from './en-US/appendices';
import { bulletin as bulletinEn } from './en-US/bulletin';
import { checkList as checkListEn } from './en-US/checkList';
import { dynamics as dynamicsEn } from './en-US/dynamics';
import { unitSheets as unitSheetsEn } from './en-US/unitSheets';
import { reasonsIn, type ReasonTexts } from './reasonTexts';
import { spokenIn, type Language, type Sentences, type SpokenTexts } from './spoken';
import { appendices } from './zh-CN/appendices';
import { bulletin } from './zh-CN/bulletin';
import { checkList } from './zh-CN/checkList';
import { dynamics } from './zh-CN/dynamics';
import { unitSheets } from './zh-CN/unitSheets';

const chinese = { appendices, bulletin, checkList, dynamics, unitSheets };

/** The one shape of all tables of texts: the Chinese ones lead, the English ones must have the same keys. */
export type Texts = Sentences<typeof chinese> & SpokenTexts & ReasonTexts;

const tables = {
  'zh-CN': { ...spokenIn('zh-CN'), ...reasonsIn('zh-CN'), ...chinese },
  'en-US': {
    ...spokenIn('en-US'),
    ...reasonsIn('en-US'),
    appendices: appendicesEn,
    bulletin: bulletinEn,
    checkList: checkListEn,
    dynamics: dynamicsEn,
    unitSheets: unitSheetsEn,
  },
} satisfies Record<Language, Texts>;

/** All texts of a language. */
export function textsOf(language: Language): Texts {
  return tables[language];
}

export type { Language } from './spoken';
export { fillIn } from './fillIn';
export { sayReason } from './sayReason';
