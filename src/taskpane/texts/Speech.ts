import type { Failure, Finding } from '../../application';
import type { Language, Texts } from '../../locales';
import type { PaneTexts } from '../../locales/PaneTexts';
import type { Fault } from '../store/toFault';

/** Everything that the pane says, in one language: its own texts, and sentences for the codes of other rooms. */
export interface Speech {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly words: Texts['words'];
  readonly sayFinding: (finding: Finding) => string;
  /** What happened, and what to do next. */
  readonly sayFault: (fault: Fault) => string;
  /** What stands in the workbook after a failure. */
  readonly sayLeft: (failure: Failure) => string;
}
