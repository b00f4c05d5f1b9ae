import { useState } from 'react';
import type { ReviewItem } from '../../application';

export const reviewFilters = ['doubtful', 'decided', 'all'] as const;

/** Which items are gone through. */
export type ReviewFilter = (typeof reviewFilters)[number];

const filters: Readonly<Record<ReviewFilter, (item: ReviewItem) => boolean>> = {
  doubtful: ({ doubtful, decision }) => doubtful && decision === null,
  decided: ({ decision }) => decision !== null,
  all: () => true,
};

export interface ReviewList {
  readonly filter: ReviewFilter;
  readonly setFilter: (filter: ReviewFilter) => void;
  readonly counts: Readonly<Record<ReviewFilter, number>>;
  readonly shown: readonly ReviewItem[];
  readonly index: number;
  readonly current: ReviewItem | null;
  readonly move: (step: 1 | -1) => void;
}

/** Goes through the items one by one. A decided item leaves the list of doubtful ones, and the next takes its place. */
export function useReviewList(items: readonly ReviewItem[]): ReviewList {
  const [filter, setFilter] = useState<ReviewFilter>('doubtful');
  const [wanted, setWanted] = useState(0);
  const shown = items.filter(filters[filter]);
  const index = Math.min(wanted, Math.max(0, shown.length - 1));
  return {
    filter,
    setFilter: (chosen) => {
      setFilter(chosen);
      setWanted(0);
    },
    counts: {
      doubtful: items.filter(filters.doubtful).length,
      decided: items.filter(filters.decided).length,
      all: items.length,
    },
    shown,
    index,
    current: shown[index] ?? null,
    move: (step) => {
      setWanted(Math.min(Math.max(0, index + step), Math.max(0, shown.length - 1)));
    },
  };
}
