import type { SettingsTexts } from '../SettingsTexts';

/** The settings page, in English. */
export const settings: SettingsTexts = {
  preview: 'Preview first, write when confirmed',
  previewHint: 'On this machine only. When on, Recalculate only shows what would change.',
  workbook: 'Settings of this workbook',
  workbookHint: 'Kept in the workbook: they hold for everybody who opens it.',
  threshold: 'On schedule from',
  fixed: 'A fixed ratio',
  elapsed: 'The months gone by (months ÷ 12)',
  percent: 'Fixed ratio (%)',
  percentFault: 'Enter a number between 0 and 100, such as 75.',
  sheetLanguage: 'Language of the check list',
  chinese: 'Chinese',
  english: 'English',
  save: 'Save settings',
  selfcheck: 'Run the self-check',
  selfcheckHint:
    'Checks whether this Excel behaves as the add-in assumes; the report can be copied for your administrator.',
};
