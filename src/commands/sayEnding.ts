import { WorkbookError } from '../application/port/WorkbookError';
import { fillIn, textsOf, type Language } from '../locales';
import { commands as english } from '../locales/en-US/commands';
import { commands as chinese } from '../locales/zh-CN/commands';
import type { CommandEnding } from './CommandEnding';

const tables = { 'zh-CN': chinese, 'en-US': english } as const;

/** One sentence for how a run without a pane ended. */
export function sayEnding(ending: CommandEnding, language: Language): string {
  const { errors, findings } = textsOf(language);
  const own = tables[language];
  switch (ending.kind) {
    case 'done':
      return own.done;
    case 'no-ledger':
      return own.noLedger;
    case 'cancelled':
      return own.cancelled;
    case 'refused': {
      const sentences: Readonly<Record<string, string>> = findings;
      return fillIn(sentences[ending.finding.code] ?? ending.finding.code, ending.finding.params);
    }
    case 'failed':
      return errors[ending.code];
    case 'fault':
      return ending.thrown instanceof WorkbookError ? errors[ending.thrown.code] : own.fault;
  }
}
