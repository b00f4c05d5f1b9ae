import type { AppendicesOptions } from '../appendices/AppendicesOptions';

/** `language` is the paragraph's; the workbook's own where it is left out. */
export interface BulletinOptions extends Pick<
  AppendicesOptions,
  'now' | 'sheet' | 'settings' | 'report' | 'onProgress' | 'signal'
> {
  readonly language?: 'zh-CN' | 'en-US';
}
