import type { DecisionChange } from '../decisions/DecisionChange';
import type { Settings } from '../settings/Settings';

/** Where a run is: `share` grows from 0 to 1 over the whole run. */
export interface RunProgress {
  readonly stage: 'read' | 'assess' | 'journal' | 'write' | 'check' | 'store';
  readonly share: number;
}

export interface RecalculationOptions {
  /** The time that the journal notes, ISO text; the application keeps no clock of its own. */
  readonly now: string;
  /** A sheet that is to be taken as the ledger, by name; without it domain rules choose. */
  readonly sheet?: string;
  /** Stop before anything is written, the journal included. */
  readonly preview?: boolean;
  /** Over what the workbook stored. */
  readonly settings?: Partial<Settings>;
  /** Write although the run is too large for an undo step to be kept (else the run is refused and says so). */
  readonly withoutUndo?: boolean;
  /** A 核对清单 that was edited by hand: kept with a second made beside it (the default), or overwritten. */
  readonly editedCheckList?: 'keep' | 'overwrite';
  /** A reviewer's decisions to keep with this run (see `saveDecisions`). */
  readonly decide?: readonly DecisionChange[];
  readonly onProgress?: (progress: RunProgress) => void;
  /** Cancels before anything is written; once writing began the run ends it. */
  readonly signal?: AbortSignal;
}
