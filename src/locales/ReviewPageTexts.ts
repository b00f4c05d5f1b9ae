import type { DecisionKind } from '../domain/progress/Assessment';
import type { Role } from '../domain/quantity/Quantity';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** The texts of the page 核对, in one language. Sentences are whole. */
export interface ReviewPageTexts {
  readonly start: string;
  readonly again: string;
  readonly intro: string;
  readonly reading: string;
  readonly show: string;
  readonly filter: Readonly<Record<'doubtful' | 'decided' | 'all', Sentence<'count'>>>;
  readonly none: Readonly<Record<'doubtful' | 'decided' | 'all', string>>;
  readonly place: Sentence<'index' | 'count'>;
  readonly previous: string;
  readonly next: string;
  readonly keys: string;
  readonly task: string;
  readonly progress: string;
  readonly noText: string;
  readonly legend: string;
  readonly number: Readonly<Record<Role, Sentence<'shown'>>>;
  readonly compared: Sentence<'shown'>;
  readonly reported: string;
  readonly answer: string;
  readonly noReported: string;
  readonly noAnswer: string;
  readonly why: string;
  readonly decide: string;
  readonly accept: Sentence<'ratio'>;
  readonly keep: Sentence<'ratio'>;
  readonly type: string;
  readonly percent: string;
  readonly percentFault: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly formula: Sentence<'formula'>;
  readonly equal: Sentence<'count'>;
  readonly save: string;
  readonly decided: Sentence<'kind' | 'ratio'>;
  readonly decidedNote: Sentence<'note'>;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly withdraw: string;
  readonly saved: Sentence<'changes'>;
  readonly lapsed: Sentence<'count'>;
}
