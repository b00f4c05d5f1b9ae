import type { Language } from '../../locales';
import type { SettingsTexts } from '../../locales/SettingsTexts';
import { settings as english } from '../../locales/en-US/settings';
import { settings as chinese } from '../../locales/zh-CN/settings';
import { useSpeech } from '../PaneContext';

const tables: Readonly<Record<Language, SettingsTexts>> = { 'zh-CN': chinese, 'en-US': english };

/** The page's texts in the pane's language; loaded with the page. */
export function useSettingsTexts(): SettingsTexts {
  return tables[useSpeech().language];
}
