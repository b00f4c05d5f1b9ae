import type Fraction from 'fraction.js';
import type { DecisionOutcome } from '../../domain/decisions/judgeDecision';
import type { Item, ItemsRead } from '../../domain/ledger/Item';
import type { SettledAssessment } from '../../domain/ledger/LedgerReason';
import type { FoundLedgers, LedgerState } from '../../domain/ledger/LedgerState';
import type { LedgerReading } from '../../domain/ledger/readItems';
import type { RatiosRead } from '../../domain/ledger/readRatios';
import type { RatioReading } from '../../domain/ledger/RatioReading';
import type { Recalled } from '../../domain/ledger/recallItems';
import type { SettledRatio } from '../../domain/ledger/settleRatio';
import type { StoredLedger } from '../../domain/ledger/StoredLedger';
import type { LedgerDetails } from '../port/WorkbookPort';
import type { Decisions } from '../decisions/Decisions';

/** The ledger as read: its state, its rows, and what the workbook remembers of it. */
export interface LedgerRead {
  readonly state: LedgerState;
  readonly found: Extract<FoundLedgers, { readonly kind: 'found' }>;
  readonly reading: LedgerReading;
  readonly details: readonly LedgerDetails[];
  readonly itemsRead: ItemsRead;
  readonly stored: StoredLedger;
}

/** One row after it was assessed, with everything that led there. */
export interface AssessedRow {
  readonly item: Item;
  readonly reading: RatioReading | undefined;
  readonly recalled: Recalled | undefined;
  readonly settled: SettledRatio;
  readonly assessment: SettledAssessment;
  /** What became of the reviewer's decision about the row; null where there is none. */
  readonly decision: DecisionOutcome | null;
  /** The row's decision is withdrawn by this run. */
  readonly withdrawn: boolean;
}

/** All rows assessed under one threshold; lights only tell apart what is behind. */
export interface AssessedLedger {
  readonly ledger: LedgerRead;
  readonly rows: readonly AssessedRow[];
  readonly ratios: RatiosRead;
  readonly threshold: Fraction;
  /** From where on what is behind is yellow; null where no lights are used. */
  readonly yellowFrom: Fraction | null;
  readonly decisions: Decisions;
}
