import type { RecalculationOptions } from '../recalculate/RecalculationOptions';
import type { ReportSettings } from '../settings/ReportSettings';

export interface AppendicesOptions extends Pick<
  RecalculationOptions,
  'now' | 'sheet' | 'preview' | 'settings' | 'withoutUndo' | 'onProgress' | 'signal'
> {
  /** Over what the workbook keeps about its printed sheets; what is given here is kept from now on (not by a preview). */
  readonly report?: Partial<ReportSettings>;
  /** A sheet of ours that was edited by hand: kept with a second made beside it (the default), or overwritten. */
  readonly edited?: 'keep' | 'overwrite';
}
