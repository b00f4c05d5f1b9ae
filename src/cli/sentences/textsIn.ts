import type { CliTexts } from '../../locales/CliTexts';
import { cli as english } from '../../locales/en-US/cli';
import { cli as chinese } from '../../locales/zh-CN/cli';
import type { Language } from '../Request';

/** The command line's own texts in a language. */
export function textsIn(language: Language): CliTexts {
  return language === 'zh' ? chinese : english;
}
