import type { RecalculationOptions } from '../recalculate/RecalculationOptions';

export interface UnitSheetsOptions extends Pick<
  RecalculationOptions,
  'now' | 'sheet' | 'preview' | 'settings' | 'withoutUndo' | 'onProgress' | 'signal'
> {
  /** The units that get a sheet, in any way of writing that the ledger has or that was settled to be theirs; or all. */
  readonly units: readonly string[] | 'all';
  /** A sheet of ours that was edited by hand: kept with a second made beside it (the default), or overwritten. */
  readonly edited?: 'keep' | 'overwrite';
}
