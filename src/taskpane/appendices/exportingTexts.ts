import type { Language } from '../../locales';
import { exporting as english } from '../../locales/en-US/exporting';
import { exporting as chinese } from '../../locales/zh-CN/exporting';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, typeof chinese>> = { 'zh-CN': chinese, 'en-US': english };

/** What is said about sending the appendices; loaded with the page. */
export function useExportingTexts(): typeof chinese {
  return tables[useSpeech().language];
}
