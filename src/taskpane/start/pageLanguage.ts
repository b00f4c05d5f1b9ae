import type { Language } from '../../locales';
import { chooseLanguage } from '../texts/chooseLanguage';

/** The language before the host has told its own: the one in the page's address (`Excel$Web$16.01$zh-CN$…`), else the browser's. */
export function pageLanguage(search: string, browser: string): Language {
  const hostInfo = new URLSearchParams(search).get('_host_Info') ?? '';
  const told = hostInfo.split(/[$|]/)[3];
  return chooseLanguage(told === undefined || told === '' ? browser : told);
}
