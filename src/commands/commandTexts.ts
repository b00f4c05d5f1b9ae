import { commands as english } from '../locales/en-US/commands';
import { commands as chinese } from '../locales/zh-CN/commands';

/** What the commands say by themselves, by language. */
export const commandTexts = { 'zh-CN': chinese, 'en-US': english } as const;
