import { en } from './en';
import type { Language, Texts } from './Texts';
import { zh } from './zh';

/** The page's language: `?lang=` if given, else the browser's; any `zh…` is Chinese. */
export function chooseLanguage(query: string, preferred: string): Language {
  const asked = new URLSearchParams(query).get('lang') ?? preferred;
  return asked.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

export function textsOf(language: Language): Texts {
  return language === 'zh-CN' ? zh : en;
}
