import type { Language } from '../../locales';
import type { AppendicesPageTexts } from '../../locales/AppendicesPageTexts';
import { appendicesPage as english } from '../../locales/en-US/appendicesPage';
import { appendicesPage as chinese } from '../../locales/zh-CN/appendicesPage';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, AppendicesPageTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** The page's texts in the pane's language; loaded with the page. */
export function useAppendicesTexts(): AppendicesPageTexts {
  return tables[useSpeech().language];
}
