import type { DynamicsResult } from '../../application';
import type { Fault } from './toFault';

/** What each page looks at in the workbook before it does anything, by the page. */
export interface SeenBy {
  readonly dynamics: DynamicsResult;
}

/** A page that has something to look at. */
export type SightedPage = keyof SeenBy;

/** How far a look is: not asked for, on its way, seen, or failed. */
export type Sight<Seen> =
  | { readonly kind: 'unseen' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** What the pages know of the workbook. */
export type Sights = { readonly [Page in SightedPage]: Sight<SeenBy[Page]> };

/** Before any page was opened. */
export const unseen: Sights = { dynamics: { kind: 'unseen' } };
