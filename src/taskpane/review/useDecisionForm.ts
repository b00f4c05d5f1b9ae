import { useState } from 'react';
import type { DecisionChoice, ReviewItem } from '../../application';
import { parsePercent } from '../../application/decisions/parsePercent';

/** What stands in the way of a decision. */
export type DecisionFault = 'percent' | 'reason' | 'formula';

export interface DecisionForm {
  readonly kind: DecisionChoice['kind'];
  readonly percent: string;
  readonly note: string;
  readonly replaceFormula: boolean;
  readonly equal: boolean;
  readonly fault: DecisionFault | null;
  readonly setKind: (kind: DecisionChoice['kind']) => void;
  readonly setPercent: (percent: string) => void;
  readonly setNote: (note: string) => void;
  readonly setReplaceFormula: (replace: boolean) => void;
  readonly setEqual: (equal: boolean) => void;
  /** The decision, where nothing stands in its way; else the fault is shown. */
  readonly choose: () => DecisionChoice | null;
}

interface Draft {
  readonly kind: DecisionChoice['kind'];
  readonly percent: string;
  readonly note: string;
  readonly replaceFormula: boolean;
  readonly equal: boolean;
}

function faultOf(
  { kind, percent, note, replaceFormula }: Draft,
  { formula }: ReviewItem,
): DecisionFault | null {
  if (kind === 'typed' && parsePercent(percent) === null) return 'percent';
  if (kind === 'typed' && note.trim() === '') return 'reason';
  if (kind !== 'keep' && formula !== null && !replaceFormula) return 'formula';
  return null;
}

function choiceOf({ kind, percent, note, replaceFormula }: Draft): DecisionChoice {
  switch (kind) {
    case 'keep':
      return { kind, note };
    case 'accept':
      return { kind, note, replaceFormula };
    case 'typed':
      return { kind, percent, note, replaceFormula };
  }
}

function firstKind({ answer, reported }: ReviewItem): DecisionChoice['kind'] {
  if (reported !== null) return 'keep';
  return answer === null ? 'typed' : 'accept';
}

/** A decision while it is being made; keeping what was reported is what is offered first. */
export function useDecisionForm(item: ReviewItem): DecisionForm {
  const [draft, setDraft] = useState<Draft>({
    kind: firstKind(item),
    percent: '',
    note: '',
    replaceFormula: false,
    equal: false,
  });
  const [fault, setFault] = useState<DecisionFault | null>(null);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setFault(null);
  };
  return {
    ...draft,
    fault,
    setKind: (kind) => {
      change({ kind });
    },
    setPercent: (percent) => {
      change({ percent });
    },
    setNote: (note) => {
      change({ note });
    },
    setReplaceFormula: (replaceFormula) => {
      change({ replaceFormula });
    },
    setEqual: (equal) => {
      change({ equal });
    },
    choose: () => {
      const found = faultOf(draft, item);
      setFault(found);
      return found === null ? choiceOf(draft) : null;
    },
  };
}
