import type Fraction from 'fraction.js';
import type { Band } from '../progress/Assessment';

/** An item on its unit's sheet: texts as they stand in the ledger; `status` and `remarks` are worded already. */
export interface UnitSheetItem {
  readonly category: string;
  readonly name: string;
  readonly task: string;
  readonly progress: string;
  readonly ratio: Fraction | null;
  /** Null where there is no ratio. */
  readonly band: Band | null;
  readonly acceptance: Fraction | null;
  /** Something is amiss with the acceptance: it is bold. */
  readonly gap: boolean;
  readonly status: string;
  /** What the unit is to answer; empty where nothing is. */
  readonly remarks: string;
}

/** An assessed project of the unit: the months in which it published something, and those in which it did not, worded. */
export interface UnitSheetProject {
  readonly name: string;
  readonly marked: string;
  readonly remarks: string;
}

/** What stands on a unit's sheet; the lines above the table are worded already: their length decides their height. */
export interface UnitSheet {
  readonly title: string;
  readonly unit: string;
  readonly summary: string;
  readonly items: readonly UnitSheetItem[];
  readonly projects: readonly UnitSheetProject[];
  /** Whether the ledger has a column of acceptance. */
  readonly acceptance: boolean;
}
