import type { Finding, LedgerIdentity } from '../../application';
import type { Reason } from '../../domain/progress/Reason';
import type { CliTexts } from '../../locales/CliTexts';

/** What every part of the report needs: its texts, the window's width, and the sentences for codes of other rooms. */
export interface ReportContext {
  readonly texts: CliTexts;
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly sayReason: (reason: Reason) => string;
  readonly sayFinding: (finding: Finding) => string;
  /** Only with several sheets does a cell's name need its sheet's. */
  readonly ledger: LedgerIdentity;
}
