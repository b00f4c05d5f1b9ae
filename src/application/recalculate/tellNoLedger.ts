import type { FoundLedgers } from '../../domain/ledger/LedgerState';
import type { RecalculationResult } from './RecalculationResult';

/** The headers as users know them, the commonest first; `COLUMN_WORDS` orders its words by what they tell. */
const KNOWN = {
  name: ['项目名称', '实事项目', '指标名称', '考核项目'],
  task: ['任务数', '目标任务', '年度目标', '目标值'],
  progress: ['进度情况', '完成情况', '目前进度', '累计完成'],
} as const;

const LOOKED_FOR = ['name', 'task', 'progress'] as const;

/** What was looked for, in the office's own words, and the rows that nearly were a header. */
export function tellNoLedger({
  near,
}: Extract<FoundLedgers, { readonly kind: 'none' }>): Extract<
  RecalculationResult,
  { readonly kind: 'no-ledger' }
> {
  return {
    kind: 'no-ledger',
    lookedFor: LOOKED_FOR.map((role) => KNOWN[role].join('/')),
    nearly: near.map(({ sheetName, row, found, missing }) => ({
      sheet: sheetName,
      row,
      found: found.map(({ label }) => label),
      missing: missing.map((role) => KNOWN[role][0]),
    })),
  };
}
