import type { Figure, Reading } from '../quantity/figures';
import type { Quantity } from '../quantity/Quantity';
import type { UnitHint } from '../quantity/unitHint';
import type { Reason } from './Reason';

/** One target. `30件40个` is one target at two levels: the one that the progress names counts. */
export interface TaskPart {
  readonly levels: readonly TaskLevel[];
}

/** A target quantity with the noun it counts. */
export interface TaskLevel {
  readonly quantity: Quantity;
  readonly noun: string;
}

/** What a row asks for, read from its task and its name together. */
export interface Task {
  readonly parts: readonly TaskPart[];
  readonly hint: UnitHint | null;
  readonly reading: Reading;
  readonly figures: readonly Figure[];
  /** Name and task, normalised: what the task names. */
  readonly named: string;
  readonly name: string;
  readonly stages: ReadonlySet<string>;
  /** Words like 新增 and 减少: the task counts a change, not a stock. */
  readonly changes: ReadonlySet<string>;
  readonly plain: boolean;
  readonly empty: boolean;
  /** Why it cannot be computed at all, whatever the progress says. */
  readonly obstacle: Reason | null;
}
