import type { Month } from '../../domain/dynamics/Month';
import type { RecalculationOptions } from '../recalculate/RecalculationOptions';

export interface DynamicsOptions extends Pick<
  RecalculationOptions,
  'now' | 'preview' | 'settings' | 'withoutUndo' | 'onProgress' | 'signal'
> {
  /** The months of the grid; what is left out is chosen from log, earlier grids and ledger. */
  readonly first?: Month;
  readonly last?: Month;
  /** The sheet whose projects are assessed, by name, where a workbook has several lists of projects. */
  readonly roster?: string;
  /** The sheet's title in the office's own words, kept from now on (not by a preview); an empty one takes it back. */
  readonly title?: string;
  /** A sheet of ours that was edited beyond its marks: kept with a second made beside it (the default), or overwritten. */
  readonly edited?: 'keep' | 'overwrite';
}
