import type { Band } from '../../domain/progress/Assessment';

/** The sheets whose title an office may word itself: the three appendices and the monthly grid. */
export type TitledSheet = Band | 'dynamics';

/**
 * How the printed sheets are headed; kept in the workbook. What is null is guessed from the ledger's own titles (a title:
 * worded as the bulletin does); an empty text says that there is none. In a title `{region}`, `{months}`, `{threshold}`
 * and `{count}` are filled in.
 */
export interface ReportSettings {
  readonly region: string | null;
  /** The month that the report reaches to, `2024-09`, or `09` where no year is told. */
  readonly period: string | null;
  /** 填报单位, in the footer. */
  readonly unit: string | null;
  /** The date in the footer as it is to be printed; null: the last day of the period. */
  readonly date: string | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly titles: Readonly<Record<TitledSheet, string | null>>;
  /** Numbers of projects by category (`湘潭市实事`: 12), where no roster tells them. */
  readonly projects: Readonly<Record<string, number>>;
}

/** Everything guessed, upright A4, as the bulletin is. */
export const defaultReport: ReportSettings = {
  region: null,
  period: null,
  unit: null,
  date: null,
  orientation: 'portrait',
  titles: { completed: null, 'on-schedule': null, behind: null, dynamics: null },
  projects: {},
};
