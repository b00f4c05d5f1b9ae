import type { DecisionKind } from './Assessment';

/** What a sentence about each reason needs. Numbers come as they are to be read (`27.904 公里`, `103.3%`), words as they stand in the cell. */
export interface ReasonParams {
  // the bases
  readonly decided: { readonly kind: DecisionKind; readonly ratio: string; readonly note: string };
  readonly platform: { readonly text: string };
  readonly computed: { readonly achieved: string; readonly target: string; readonly ratio: string };
  readonly stated: { readonly text: string; readonly ratio: string };
  readonly claimed: { readonly text: string };
  readonly reported: { readonly ratio: string };
  readonly missing: Readonly<Record<string, never>>;
  // how it was computed
  readonly 'smallest-part': { readonly parts: number; readonly ratio: string };
  readonly ceiling: { readonly target: string };
  readonly approximate: { readonly text: string };
  readonly 'large-difference': { readonly ratio: string; readonly reported: string };
  readonly fell: { readonly ratio: string; readonly last: string };
  // why nothing was computed
  readonly 'no-progress': Readonly<Record<string, never>>;
  readonly 'no-progress-yet': { readonly ratio: string };
  readonly 'no-target': Readonly<Record<string, never>>;
  readonly 'target-zero': Readonly<Record<string, never>>;
  readonly 'ceiling-zero': Readonly<Record<string, never>>;
  readonly 'not-answered': { readonly target: string };
  readonly 'text-target': { readonly text: string };
  readonly 'range-target': { readonly text: string };
  readonly 'year-target': { readonly total: string; readonly year: string };
  readonly 'share-target': { readonly text: string };
  readonly 'less-is-better': { readonly word: string };
  readonly 'date-cell': { readonly text: string };
  readonly 'error-cell': { readonly text: string };
  // why a number was not taken
  readonly 'achieves-nothing': { readonly text: string; readonly word: string };
  readonly restated: { readonly text: string };
  readonly 'restated-unclear': { readonly text: string };
  readonly 'starting-point': { readonly text: string };
  readonly 'describes-only': { readonly text: string };
  readonly range: { readonly text: string };
  readonly share: { readonly text: string };
  readonly growth: { readonly text: string };
  readonly addition: { readonly text: string };
  readonly history: { readonly text: string };
  readonly among: { readonly text: string };
  readonly rest: { readonly text: string };
  readonly partial: { readonly text: string };
  readonly stage: { readonly text: string };
  readonly step: { readonly text: string; readonly step: string };
  readonly stock: { readonly text: string };
  readonly 'other-thing': { readonly text: string };
  readonly 'ratio-of-part': { readonly text: string };
  readonly 'split-number': { readonly text: string };
  // why a person should look
  readonly 'several-numbers': { readonly texts: string };
  readonly 'several-ratios': { readonly texts: string };
  readonly 'number-disagrees': { readonly text: string; readonly ratio: string; readonly reported: string };
  readonly 'stated-disagrees': { readonly ratio: string; readonly reported: string };
  readonly 'claim-disagrees': { readonly reported: string };
  readonly 'percent-fits-neither': { readonly text: string; readonly reported: string };
  readonly 'text-contradicts': { readonly text: string; readonly ratio: string };
  readonly 'picked-far': { readonly ratio: string; readonly reported: string };
  readonly slip: { readonly ratio: string; readonly reported: string };
  readonly 'fraction-of-count': { readonly text: string };
  readonly 'fraction-of-percent': { readonly text: string };
  readonly 'rate-unsaid': { readonly text: string; readonly unit: string };
  readonly 'over-thousand': { readonly ratio: string };
  readonly 'approximate-decides': { readonly text: string };
  readonly 'formula-disagrees': { readonly ratio: string; readonly reported: string };
  readonly 'formula-error': { readonly text: string };
  readonly 'formula-without-value': Readonly<Record<string, never>>;
  readonly 'picked-fell': { readonly ratio: string; readonly last: string };
  readonly 'stale-kept': { readonly ratio: string };
  readonly 'ratio-unreadable': { readonly text: string };
  readonly 'nothing-to-go-by': Readonly<Record<string, never>>;
}

/** The stable codes of all reasons. */
export type ReasonCode = keyof ReasonParams;

/** Why an assessment came out as it did: a stable code, and what a sentence about it needs. Texts live in `locales`. */
export type Reason = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParams[Code] };
}[ReasonCode];
