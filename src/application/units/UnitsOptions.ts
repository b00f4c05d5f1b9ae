import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import type { MergedRole } from './UnitsResult';

/** Which ledger is read, under which settings; how a long reading is watched. */
export type UnitsOptions = Pick<RecalculationOptions, 'sheet' | 'settings' | 'onProgress' | 'signal'>;

export interface FilterUnitsOptions extends UnitsOptions {
  /** The units to show, by their names as `readUnits` tells them. */
  readonly units: readonly string[];
  /** Replace a filter of the user's own; it is kept and put back by `clearUnitFilter`. */
  readonly replace?: boolean;
}

export interface SpreadMergesOptions extends UnitsOptions {
  /** The time that the journal notes, ISO text. */
  readonly now: string;
  readonly columns: readonly MergedRole[];
  /** Stop before anything is written. */
  readonly preview?: boolean;
}
