import type { Month } from '../../domain/dynamics/Month';
import type { ListedItem, ReportHeading } from '../appendices/AppendicesResult';
import type { Finding } from '../Finding';
import type {
  Failure,
  LedgerIdentity,
  RecalculationResult,
  Refusal,
} from '../recalculate/RecalculationResult';

/** A figure that the whole ledger has. `shared`: items of more than one category; `platform`: reported by the province. */
export type FigureCode =
  'items' | 'shared' | 'completed' | 'on-schedule' | 'behind' | 'without-ratio' | 'platform';

/** A figure with the rows that make it up, each with its cell. */
export type BulletinFigure =
  | {
      readonly kind: 'ledger';
      readonly code: FigureCode;
      readonly count: number;
      readonly rows: readonly ListedItem[];
    }
  /** The indicators of one category (省实事); an item of two counts in both. `projects` null: neither roster nor setting tells. */
  | {
      readonly kind: 'category';
      readonly category: string;
      readonly count: number;
      readonly rows: readonly ListedItem[];
      readonly projects: number | null;
    }
  /** Units of the ledger, each once (settled names are one); the rows are the first item of each. */
  | { readonly kind: 'units'; readonly count: number; readonly rows: readonly ListedItem[] }
  /** Projects of the roster without an upload in a month. */
  | {
      readonly kind: 'without-dynamics';
      readonly month: Month;
      readonly count: number;
      readonly rows: readonly ListedItem[];
    };

/** 通报数据: the bulletin's opening paragraph and its figures. */
export interface Bulletin {
  readonly ledger: LedgerIdentity;
  readonly heading: ReportHeading;
  readonly paragraph: string;
  readonly figures: readonly BulletinFigure[];
  readonly findings: readonly Finding[];
}

/** How reading ended; nothing is written. */
export type BulletinResult =
  | { readonly kind: 'read'; readonly bulletin: Bulletin }
  | Extract<RecalculationResult, { readonly kind: 'no-ledger' }>
  | { readonly kind: 'cancelled' }
  | Refusal
  | Failure;
