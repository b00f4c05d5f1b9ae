/** An item as the review page showed it: where it stands now is found by its key, and its words must be the same still. */
export interface ItemReference {
  readonly sheet: string;
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * What a reviewer chooses for an item: the rule's answer, the reported ratio, or a percentage of their own (`85.5`, with a
 * reason). A formula in the ratio cell is only replaced where `replaceFormula` says so.
 */
export type DecisionChoice =
  | { readonly kind: 'accept'; readonly note?: string; readonly replaceFormula?: boolean }
  | { readonly kind: 'keep'; readonly note?: string }
  | {
      readonly kind: 'typed';
      readonly percent: string;
      readonly note: string;
      readonly replaceFormula?: boolean;
    };

/** One item's new decision; null takes back the one that it has. */
export interface DecisionChange {
  readonly item: ItemReference;
  readonly choice: DecisionChoice | null;
}
