import type { Notice } from '../../store/PaneState';
import type { Speech } from '../../texts/Speech';

export type FilterNotice = Extract<Notice, { readonly kind: 'filter-cleared' | 'filter-failed' }>;

/** What clearing the filter came to, in one go: the rows, the user's own filter, and what could not be put back. */
export function sayCleared(notice: FilterNotice, { texts, sayFault, sayFinding }: Speech): string {
  const { filter, listMark } = texts;
  if (notice.kind === 'filter-failed') return `${filter.failed} ${sayFault(notice.fault)}`;
  const { result } = notice;
  if (result.kind === 'nothing-filtered') return filter.nothing;
  const restored =
    result.restored.length === 0 ? [] : [filter.restored({ sheets: result.restored.join(listMark) })];
  return [filter.cleared, ...restored, ...result.findings.map(sayFinding)].join(' ');
}
