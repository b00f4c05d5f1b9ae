import type { Month } from './Month';

/** The words of the sheet that `application` turns into text. */
export type DynamicsWord =
  | 'label'
  | 'title'
  | 'note'
  | 'page'
  | 'number'
  | 'unit'
  | 'project'
  | 'projectMonths'
  | 'silent'
  | 'longest'
  | 'without'
  | 'monthTotals'
  | 'coverage'
  | 'byUnit'
  | 'unitProjects'
  | 'unitMarks'
  | 'unitCoverage';

/** A text of the sheet 附件4: one of its words, a month's heading (`withYear` where the period goes over a year), or as it stands. */
export type DynamicsText =
  | { readonly kind: 'word'; readonly word: DynamicsWord }
  | { readonly kind: 'month'; readonly month: Month; readonly withYear: boolean }
  | { readonly kind: 'months'; readonly months: readonly Month[]; readonly withYear: boolean }
  | { readonly kind: 'verbatim'; readonly text: string };
