import type { StoredPart } from '../port/WorkbookOutline';
import { JOURNAL_INDEX_NAMESPACE } from '../storage/namespaces';
import { formatStoragePart, parseStoragePart } from '../storage/StoragePart';

/**
 * Where a step is. `applying` until its run has read back what it wrote: found later, it was cut off. `undoing` while
 * it is put back. Only one run writes at a time: a fresh `applying` or `undoing` also locks others out.
 */
export type StepState = 'applying' | 'done' | 'undoing';

/** The jobs that leave a step. */
export type JournalAction =
  'recalculate' | 'decide' | 'dynamics' | 'appendices' | 'unit-sheets' | 'spread-merges';

/** One step as the index lists it. `letters` is the size of its body; `at` is ISO text. */
export interface JournalStep {
  readonly id: string;
  readonly at: string;
  readonly action: JournalAction;
  readonly state: StepState;
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly letters: number;
}

/** The journal's table of contents, oldest step first, and how many were dropped to keep the workbook small. */
export interface JournalIndex {
  readonly steps: readonly JournalStep[];
  readonly dropped: number;
}

/** The index with the part that holds it (null where the workbook has no journal yet). */
export interface StandingIndex {
  readonly part: StoredPart | null;
  readonly index: JournalIndex;
}

export const emptyIndex: JournalIndex = { steps: [], dropped: 0 };

function isStep(value: unknown): value is JournalStep {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'id' in value && 'at' in value && 'state' in value && 'sheets' in value && Array.isArray(value.sheets)
  );
}

function parseIndex(text: string): JournalIndex {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('steps' in value) || !Array.isArray(value.steps))
      return emptyIndex;
    const dropped = 'dropped' in value && typeof value.dropped === 'number' ? value.dropped : 0;
    return { steps: value.steps.filter(isStep), dropped };
  } catch {
    return emptyIndex;
  }
}

/** Reads the index from the parts of its namespace. A damaged index makes no step valid: nothing is undone by guess. */
export function readIndex(parts: readonly StoredPart[]): StandingIndex {
  const part = parts[0] ?? null;
  const parsed = part === null ? null : parseStoragePart(part.xml);
  return { part, index: parsed === null ? emptyIndex : parseIndex(parsed.text) };
}

/** The index as XML: plain JSON, so that a person who opens the package can see what is kept. */
export function formatIndex(index: JournalIndex): string {
  const text = JSON.stringify(index);
  return formatStoragePart(JOURNAL_INDEX_NAMESPACE, { entry: 'index', index: 0, count: 1, text });
}
