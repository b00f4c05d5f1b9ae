import type Fraction from 'fraction.js';
import { fingerprint } from '../../domain/ledger/fingerprint';
import { hashIdentity } from '../../domain/ledger/recallItems';
import { hasMergedRatio } from '../../domain/ledger/settleAssessments';
import { encodeRatio, isStillStored } from '../../domain/ledger/storedRatio';
import type { DecisionOutcome } from '../../domain/decisions/judgeDecision';
import type { PriorItem, StoredDecision } from '../../domain/decisions/StoredDecision';
import { formatAddress } from '../../domain/sheet/formatAddress';
import type { Finding } from '../Finding';
import type { AssessedLedger, AssessedRow } from '../recalculate/LedgerRun';
import type { DecisionChange, DecisionChoice } from './DecisionChange';
import type { Decisions } from './Decisions';
import { parsePercent } from './parsePercent';
import { rulesAnswer } from './rulesAnswer';

/** The decisions with the changes in them, or why one of these cannot be taken: then none is. */
export type AppliedChanges =
  | { readonly kind: 'applied'; readonly decisions: Decisions }
  | { readonly kind: 'refused'; readonly finding: Finding };

type Resolved = { readonly ratio: Fraction } | { readonly fault: string };

function keptRatio({ settled: { cell } }: AssessedRow): Fraction | null {
  return cell.kind === 'ratio' || cell.kind === 'formula' ? cell.ratio : null;
}

/** The ratio that a choice comes to, or the code of what speaks against it. */
function resolve(choice: DecisionChoice, row: AssessedRow): Resolved {
  if (choice.kind === 'keep') {
    const kept = keptRatio(row);
    return kept === null ? { fault: 'decision-nothing-reported' } : { ratio: kept };
  }
  if (row.reading?.cell.kind === 'formula' && choice.replaceFormula !== true)
    return { fault: 'decision-formula' };
  if (choice.kind === 'accept') {
    const answer = rulesAnswer(row.assessment);
    return answer === null ? { fault: 'decision-no-answer' } : { ratio: answer };
  }
  const typed = parsePercent(choice.percent);
  if (typed === null) return { fault: 'decision-percent' };
  return choice.note.trim() === '' ? { fault: 'decision-no-reason' } : { ratio: typed };
}

/** The row before it was decided: as an earlier decision found it, while that one's ratio is what stands. */
function priorOf({ item, reading, recalled }: AssessedRow, earlier: StoredDecision | null): PriorItem {
  const words = fingerprint(item.task, item.progress);
  if (reading === undefined) return { fingerprint: words, left: '', reported: '' };
  const left = encodeRatio(reading.cell);
  if (recalled === undefined || !isStillStored(reading.cell, recalled.stored.left))
    return { fingerprint: words, left, reported: left };
  return earlier?.prior ?? { ...pick(recalled.stored), left };
}

function pick({ fingerprint: words, reported }: PriorItem): Omit<PriorItem, 'left'> {
  return { fingerprint: words, reported };
}

/** The rows that a change is about: a merged ratio is one ratio, so that all its rows are decided together. */
function rowsOf({ item }: DecisionChange, rows: readonly AssessedRow[]): readonly AssessedRow[] {
  const named = rows.find((row) => row.item.sheetName === item.sheet && row.item.key === item.key);
  if (named === undefined || fingerprint(named.item.task, named.item.progress) !== item.fingerprint)
    return [];
  if (!hasMergedRatio(named.item)) return [named];
  const { sheetId, ratioMerge } = named.item;
  const others = rows.filter(
    (row) => row !== named && row.item.sheetId === sheetId && row.item.ratioMerge?.row === ratioMerge?.row,
  );
  return [named, ...others];
}

function faultFinding(code: string, row: AssessedRow): Finding {
  const { item, reading } = row;
  const column = reading?.column.column ?? item.block.columns.name[0] ?? 0;
  const place = { sheet: item.sheetName, row: reading?.row ?? item.row, column };
  const cell = `${place.sheet}!${formatAddress(place.row, column)}`;
  return { code, params: { name: item.name, cell }, cell: place };
}

function gone({ item }: DecisionChange): Finding {
  return { code: 'decision-changed', params: { name: item.key.split('|')[0] ?? '' }, cell: null };
}

/** One row's part in a change. `earlier` is the decision that stands about it, `old` any that was found. */
interface RowChange {
  readonly row: AssessedRow;
  readonly old: StoredDecision | null;
  readonly earlier: StoredDecision | null;
  readonly decision: StoredDecision | null;
  readonly replacesFormula: boolean;
}

interface Sources {
  readonly ruled: AssessedLedger;
  readonly standing: AssessedLedger;
  readonly outcomes: ReadonlyMap<string, DecisionOutcome | null>;
}

function decide(
  row: AssessedRow,
  { choice, ratio, earlier }: { choice: DecisionChoice; ratio: Fraction; earlier: StoredDecision | null },
): StoredDecision {
  const { item } = row;
  return {
    sheetId: item.sheetId,
    sheetName: item.sheetName,
    ...hashIdentity(item),
    fingerprint: fingerprint(item.task, item.progress),
    twin: 0,
    kind: choice.kind,
    ratio: ratio.toFraction(),
    note: choice.note?.trim() ?? '',
    prior: priorOf(row, earlier),
  };
}

function changeRows(
  change: DecisionChange,
  { ruled, standing, outcomes }: Sources,
): readonly RowChange[] | Finding {
  const { choice } = change;
  const rows = rowsOf(change, ruled.rows);
  const [first] = rows;
  if (first === undefined) return gone(change);
  const resolved = choice === null ? null : resolve(choice, first);
  if (resolved !== null && 'fault' in resolved) return faultFinding(resolved.fault, first);
  return rows.map((row) => {
    const { key } = row.item;
    const old = standing.decisions.byItem.get(key) ?? null;
    const outcome = outcomes.get(key);
    const earlier = outcome?.kind === 'stands' ? old : null;
    const decision =
      choice === null || resolved === null ? null : decide(row, { choice, ratio: resolved.ratio, earlier });
    const replacesFormula = choice !== null && choice.kind !== 'keep' && choice.replaceFormula === true;
    return { row, old, earlier, decision, replacesFormula };
  });
}

function join({ decisions }: AssessedLedger, changes: readonly RowChange[]): Decisions {
  const byItem = new Map(decisions.byItem);
  const withdrawn = new Map<string, StoredDecision>();
  for (const { row, decision, earlier } of changes) {
    if (decision !== null) byItem.set(row.item.key, decision);
    else byItem.delete(row.item.key);
    if (decision === null && earlier !== null) withdrawn.set(row.item.key, earlier);
  }
  const formulas = changes.filter(({ replacesFormula }) => replacesFormula);
  return {
    ...decisions,
    byItem,
    withdrawn,
    replacesFormula: new Set(formulas.map(({ row }) => row.item.key)),
    superseded: changes.flatMap(({ old }) => old ?? []),
  };
}

/**
 * Puts a reviewer's changes into the decisions. `ruled` is the ledger as the rules alone see it, `standing` as it is
 * decided now. All changes are taken or none.
 */
export function applyChanges(
  changes: readonly DecisionChange[],
  assessed: Omit<Sources, 'outcomes'>,
): AppliedChanges {
  const outcomes = new Map(assessed.standing.rows.map(({ item, decision }) => [item.key, decision]));
  const sources = { ...assessed, outcomes };
  const all: RowChange[] = [];
  for (const change of changes) {
    const rows = changeRows(change, sources);
    if ('code' in rows) return { kind: 'refused', finding: rows };
    all.push(...rows);
  }
  return { kind: 'applied', decisions: join(sources.standing, all) };
}
