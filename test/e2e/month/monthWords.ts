import { readFileSync } from 'node:fs';
import { firstRun as firstRunEn } from '../../../src/locales/en-US/firstRun';
import { appendicesPage as appendicesEn } from '../../../src/locales/en-US/appendicesPage';
import { dynamicsPage as dynamicsEn } from '../../../src/locales/en-US/dynamicsPage';
import { reviewPage as reviewEn } from '../../../src/locales/en-US/reviewPage';
import { settings as settingsEn } from '../../../src/locales/en-US/settings';
import { unitsPage as unitsEn } from '../../../src/locales/en-US/unitsPage';
import { textsOf, type Language } from '../../../src/locales';
import { appendicesPage } from '../../../src/locales/zh-CN/appendicesPage';
import { dynamicsPage } from '../../../src/locales/zh-CN/dynamicsPage';
import { firstRun } from '../../../src/locales/zh-CN/firstRun';
import { reviewPage } from '../../../src/locales/zh-CN/reviewPage';
import { settings } from '../../../src/locales/zh-CN/settings';
import { unitsPage } from '../../../src/locales/zh-CN/unitsPage';
import { textsOf as pageTextsOf } from '../../../src/workbench/page/texts/chooseLanguage';
import { paneTexts } from '../paneViews';

export type Lang = keyof typeof paneTexts;

const languages: Readonly<Record<Lang, Language>> = { zh: 'zh-CN', en: 'en-US' };

const pages = {
  zh: {
    firstRun,
    review: reviewPage,
    dynamics: dynamicsPage,
    appendices: appendicesPage,
    units: unitsPage,
    settings,
  },
  en: {
    firstRun: firstRunEn,
    review: reviewEn,
    dynamics: dynamicsEn,
    appendices: appendicesEn,
    units: unitsEn,
    settings: settingsEn,
  },
};

/** A label of the ribbon, as the manifest words it: Chinese is the override of the English default. */
function ribbonWord(lang: Lang, id: string): string {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const text = new RegExp(
    `id="${id}" DefaultValue="([^"]+)">\\s*<bt:Override Locale="zh-CN" Value="([^"]+)"`,
  );
  const word = text.exec(manifest)?.[lang === 'zh' ? 2 : 1];
  if (word === undefined) throw new Error(`The manifest has no words ${id}.`);
  return word;
}

/** Every word that a month's work reads or presses, from the tables of the pane, the sheets, the page and the ribbon. */
export function monthWords(lang: Lang) {
  const { words, findings } = textsOf(languages[lang]);
  return {
    ...pages[lang],
    lang,
    pane: paneTexts[lang],
    words,
    findings,
    page: pageTextsOf(languages[lang]),
    filterByUnit: ribbonWord(lang, 'FilterByUnits.Label'),
  };
}

export type MonthWords = ReturnType<typeof monthWords>;
