import { WorkbookError } from '../application/port/WorkbookError';
import { spokenIn, type Language } from '../locales/spoken';
import { sayFinding } from './sayFinding';
import { commandTexts } from './commandTexts';
import { sayFilterEnding } from './sayFilterEnding';
import type { CommandEnding } from './CommandEnding';

/** One sentence for how a run without a pane ended. */
export function sayEnding(ending: CommandEnding, language: Language): string {
  const { errors, findings } = spokenIn(language);
  const own = commandTexts[language];
  switch (ending.kind) {
    case 'done':
      return own.done;
    case 'filtered':
    case 'cleared':
    case 'nothing-filtered':
    case 'no-unit':
      return sayFilterEnding(ending, language);
    case 'no-ledger':
      return own.noLedger;
    case 'cancelled':
      return own.cancelled;
    case 'refused':
      return sayFinding(ending.finding, findings);
    case 'failed':
      return errors[ending.code];
    case 'fault':
      return ending.thrown instanceof WorkbookError ? errors[ending.thrown.code] : own.fault;
  }
}
