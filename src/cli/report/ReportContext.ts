import type { LedgerIdentity } from '../../application';
import type { Sentences } from '../sentences/Sentences';

/** What every part of the report needs: the window's width, its texts, and the sentences for codes of other rooms. */
export interface ReportContext extends Pick<
  Sentences,
  'texts' | 'words' | 'sayReason' | 'sayReasons' | 'sayFinding'
> {
  readonly columns: number;
  readonly strong: (text: string) => string;
  /** Only with several sheets does a cell's name need its sheet's. */
  readonly ledger: LedgerIdentity;
}
