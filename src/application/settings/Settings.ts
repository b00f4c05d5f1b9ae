import { defaultReport, type ReportSettings } from './ReportSettings';

/** The threshold between on schedule and behind: a fixed share (`3/4`), or the year's elapsed months (month ÷ 12). */
export type ThresholdSetting =
  { readonly kind: 'fixed'; readonly share: string } | { readonly kind: 'elapsed' };

/** What an office settles for a workbook; kept in it. Texts of made sheets are Chinese unless it says otherwise. */
export interface Settings {
  readonly threshold: ThresholdSetting;
  readonly sheetLanguage: 'zh-CN' | 'en-US';
  /** The sheet last recalculated: it is taken again where the active sheet is no ledger. */
  readonly ledgerSheet: string | null;
  readonly report: ReportSettings;
}

/** September's 9/12 as a fixed threshold, Chinese sheets. */
export const defaultSettings: Settings = {
  threshold: { kind: 'fixed', share: '3/4' },
  sheetLanguage: 'zh-CN',
  ledgerSheet: null,
  report: defaultReport,
};
