import type { Language } from '../../locales';
import type { DynamicsPageTexts } from '../../locales/DynamicsPageTexts';
import { dynamicsPage as english } from '../../locales/en-US/dynamicsPage';
import { dynamicsPage as chinese } from '../../locales/zh-CN/dynamicsPage';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, DynamicsPageTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** The page's texts in the pane's language; loaded with the page. */
export function useDynamicsTexts(): DynamicsPageTexts {
  return tables[useSpeech().language];
}
