import type { Language } from '../../locales';
import type { UnitsPageTexts } from '../../locales/UnitsPageTexts';
import { unitsPage as english } from '../../locales/en-US/unitsPage';
import { unitsPage as chinese } from '../../locales/zh-CN/unitsPage';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, UnitsPageTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** The page's texts in the pane's language; loaded with the page. */
export function useUnitsTexts(): UnitsPageTexts {
  return tables[useSpeech().language];
}
