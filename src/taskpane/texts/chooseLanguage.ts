import type { Language } from '../../locales';

/** The pane's language from Office's display language: any `zh*` is Chinese, all others English. */
export function chooseLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en-US';
}
