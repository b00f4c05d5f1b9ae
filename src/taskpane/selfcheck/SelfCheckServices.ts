import type { Observation } from '../../excel/selfcheck/Scenario';

/** What the self-check page can have done; tests give their own. */
export interface SelfCheckServices {
  readonly isWorkbookEmpty: () => Promise<boolean>;
  readonly openScratchWorkbook: () => Promise<void>;
  readonly runSelfCheck: (onObservation: (observation: Observation) => void) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** Lines that say which Excel was checked. */
  readonly about: () => readonly string[];
}
