import type { Failure, Finding, RecalculationResult } from '../../application';
import type { Reason } from '../../domain/progress/Reason';
import type { Texts } from '../../locales';
import type { CliTexts } from '../../locales/CliTexts';

/** Everything that the command line says, in one language: its own texts, and sentences for the codes of other rooms. */
export interface Sentences {
  readonly texts: CliTexts;
  readonly words: Texts['words'];
  readonly sayReason: (reason: Reason) => string;
  readonly sayFinding: (finding: Finding) => string;
  readonly sayError: (failure: Failure) => string;
  readonly sayNoLedger: (result: Extract<RecalculationResult, { readonly kind: 'no-ledger' }>) => string[];
}
