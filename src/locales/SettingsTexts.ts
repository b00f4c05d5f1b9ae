/** The texts of the settings page, in one language. */
export interface SettingsTexts {
  readonly preview: string;
  readonly previewHint: string;
  readonly workbook: string;
  readonly workbookHint: string;
  readonly threshold: string;
  readonly fixed: string;
  readonly elapsed: string;
  readonly percent: string;
  readonly percentFault: string;
  readonly sheetLanguage: string;
  readonly chinese: string;
  readonly english: string;
  readonly save: string;
  readonly selfcheck: string;
  readonly selfcheckHint: string;
}
