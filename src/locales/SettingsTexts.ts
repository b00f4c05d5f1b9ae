import type { Band } from '../domain/progress/Assessment';
import type { Light } from '../domain/progress/lightOf';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** The texts of the settings page, in one language. */
export interface SettingsTexts {
  readonly own: string;
  readonly ownHint: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly language: string;
  readonly languageOf: Readonly<Record<'office' | 'zh-CN' | 'en-US', string>>;
  readonly workbook: string;
  readonly workbookHint: string;
  readonly threshold: string;
  readonly fixed: string;
  readonly elapsed: string;
  readonly percent: string;
  readonly percentFault: string;
  readonly lights: string;
  readonly lightsHint: string;
  readonly points: string;
  readonly pointsFault: string;
  readonly sheetLanguage: string;
  readonly chinese: string;
  readonly english: string;
  readonly report: string;
  readonly reportHint: string;
  readonly region: string;
  readonly period: string;
  readonly periodHint: string;
  readonly periodFault: string;
  readonly unit: string;
  readonly date: string;
  readonly titles: string;
  readonly titlesHint: string;
  readonly title: Readonly<Record<Band | 'dynamics', string>>;
  readonly projects: string;
  readonly projectsHint: string;
  readonly projectsFault: string;
  readonly save: string;
  readonly effect: string;
  readonly effectReading: string;
  readonly effectHint: string;
  readonly fromTo: Sentence<'name' | 'before' | 'after'>;
  readonly same: Sentence<'name' | 'value'>;
  readonly light: Readonly<Record<Light, string>>;
  readonly apply: string;
  readonly back: string;
  readonly unitNames: string;
  readonly unitNamesNone: string;
  readonly oneUnit: Sentence<'names'>;
  readonly differentUnits: Sentence<'names'>;
  readonly forget: string;
  readonly selfcheck: string;
  readonly selfcheckHint: string;
}
