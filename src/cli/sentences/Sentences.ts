import type { Failure, Finding, ItemReason, RecalculationResult, Settings } from '../../application';
import type { Texts } from '../../locales';
import type { CliTexts } from '../../locales/CliTexts';

/** Everything that the command line says, in one language: its own texts, and sentences for the codes of other rooms. */
export interface Sentences {
  readonly texts: CliTexts;
  readonly language: Settings['sheetLanguage'];
  readonly words: Texts['words'];
  readonly sayReason: (reason: ItemReason) => string;
  /** The sentences of several reasons, one after the other. */
  readonly sayReasons: (reasons: readonly ItemReason[]) => string;
  readonly sayFinding: (finding: Finding) => string;
  readonly sayError: (failure: Failure) => string;
  readonly sayNoLedger: (result: Extract<RecalculationResult, { readonly kind: 'no-ledger' }>) => string[];
}
