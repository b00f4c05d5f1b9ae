import type { LedgerReason } from '../domain/ledger/LedgerReason';
import type { Reason } from '../domain/progress/Reason';
import { fillIn } from './fillIn';
import type { ReasonTexts } from './reasonTexts';

/** Why an item came out as it did, as a sentence that a clerk understands. */
export function sayReason({ reasons, ledgerReasons }: ReasonTexts, reason: Reason | LedgerReason): string {
  const { code, params } = reason;
  if (code in ledgerReasons) return fillIn(ledgerReasons[code as LedgerReason['code']], params);
  const say = reasons[code as Reason['code']] as (params: Reason['params']) => string;
  return say(params);
}
