import type { JournalBody } from '../journal/JournalBody';
import type { JournalAction, StandingIndex } from '../journal/JournalIndex';
import type { WorkbookWrite } from '../port/WorkbookWrite';
import type { EntryLines } from '../storage/planStorage';
import type { Storage } from '../storage/Storage';

/** Everything that a run writes, with what is needed to put it back. */
export interface CommitPlan {
  readonly now: string;
  readonly action: JournalAction;
  readonly sheets: readonly string[];
  readonly storage: Storage;
  readonly journal: StandingIndex;
  readonly body: JournalBody;
  readonly writes: readonly WorkbookWrite[];
  readonly entries: EntryLines;
  /** Write although the step is too large for the journal. */
  readonly withoutUndo: boolean;
}
