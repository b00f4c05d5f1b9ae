import { defaultReport, type ReportSettings } from './ReportSettings';

/** The threshold between on schedule and behind: a fixed share (`3/4`), or the year's elapsed months (month ÷ 12). */
export type ThresholdSetting =
  { readonly kind: 'fixed'; readonly share: string } | { readonly kind: 'elapsed' };

/** Lights (红黄绿灯): what is behind is yellow up to so many points below the threshold, red beyond; off by default. */
export type LightsSetting = { readonly kind: 'off' } | { readonly kind: 'on'; readonly points: number };

/** The points below the threshold that are yellow where an office turns lights on and says no more. */
export const YELLOW_POINTS = 10;

/** What an office settles for a workbook; kept in it. Texts of made sheets are Chinese unless it says otherwise. */
export interface Settings {
  readonly threshold: ThresholdSetting;
  readonly sheetLanguage: 'zh-CN' | 'en-US';
  /** The sheet last recalculated: it is taken again where the active sheet is no ledger. */
  readonly ledgerSheet: string | null;
  readonly report: ReportSettings;
  readonly lights: LightsSetting;
}

/** September's 9/12 as a fixed threshold, Chinese sheets. */
export const defaultSettings: Settings = {
  threshold: { kind: 'fixed', share: '3/4' },
  sheetLanguage: 'zh-CN',
  ledgerSheet: null,
  report: defaultReport,
  lights: { kind: 'off' },
};
