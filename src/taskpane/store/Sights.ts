import type {
  AppendicesResult,
  BulletinResult,
  DynamicsResult,
  ReviewResult,
  UnitsResult,
} from '../../application';
import type { Fault } from './toFault';

/** What is looked at in the workbook without writing: what each page shows before its job, and the bulletin's figures. */
export interface SeenBy {
  readonly dynamics: DynamicsResult;
  readonly appendices: AppendicesResult;
  readonly bulletin: BulletinResult;
  readonly review: ReviewResult;
  readonly units: UnitsResult;
}

/** Something to look at. */
export type SightName = keyof SeenBy;

/** How far a look is: not asked for, on its way, seen, or failed. */
export type Sight<Seen> =
  | { readonly kind: 'unseen' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** What the pages know of the workbook. */
export type Sights = { readonly [Name in SightName]: Sight<SeenBy[Name]> };

/** Before any page was opened. */
export const unseen: Sights = {
  dynamics: { kind: 'unseen' },
  appendices: { kind: 'unseen' },
  bulletin: { kind: 'unseen' },
  review: { kind: 'unseen' },
  units: { kind: 'unseen' },
};
