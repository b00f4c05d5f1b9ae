import type { Finding } from '../Finding';
import type { FilterState, FilterWrite } from '../port/SheetFilter';
import { isRestorable, letsThrough } from './criteriaWords';
import type { JudgedFilter } from './judgeStanding';

/** What is done about one filter of the add-in's: `kept` where it cannot be touched now. */
export interface PlannedClear {
  readonly write: FilterWrite | null;
  readonly restored: boolean;
  readonly kept: boolean;
  readonly findings: readonly Finding[];
}

const NOTHING: PlannedClear = { write: null, restored: false, kept: false, findings: [] };

function sameArea({ stored, now }: JudgedFilter): boolean {
  return JSON.stringify(now?.area) === JSON.stringify(stored.area);
}

/** What stood before, where the rows are now: its area moves with the filter where it was the same. */
function before(judged: JudgedFilter): FilterState | null {
  const { stored, now } = judged;
  if (stored.before === null || now === null) return stored.before;
  const moved = JSON.stringify(stored.before.area) === JSON.stringify(stored.area);
  return moved ? { ...stored.before, area: now.area } : stored.before;
}

function writeOf({ stored, outline, now }: JudgedFilter, filter: FilterState | null): FilterWrite {
  const { table, sheetId } = stored;
  return { sheetId: outline?.id ?? sheetId, table, stands: now !== null, filter, hide: [] };
}

/** Rows hidden by hand are hidden again only while no row came or went: they have no other name than their number. */
function clearOurs(judged: JudgedFilter): PlannedClear {
  const { stored, outline } = judged;
  const filter = before(judged);
  const sheet = outline?.name ?? stored.sheet;
  const hide = sameArea(judged) ? stored.hidden : [];
  return {
    write: { ...writeOf(judged, filter), hide },
    restored: (filter?.columns.length ?? 0) > 0,
    kept: false,
    findings: stored.lost.map((column) => {
      return { code: 'filter-not-restored', params: { sheet, column }, cell: null };
    }),
  };
}

/** Somebody added columns to our filter: only ours goes. Somebody put another in its place: it stays. */
function clearChanged(judged: JudgedFilter): PlannedClear {
  const { stored, outline, now } = judged;
  const params = { sheet: outline?.name ?? stored.sheet };
  const findings = [{ code: 'filter-changed', params, cell: null }];
  if (now === null) return { ...NOTHING, findings };
  const others = now.columns.filter((column) => !letsThrough(column, stored.values));
  if (others.length === now.columns.length || !others.every(isRestorable)) return { ...NOTHING, findings };
  return { ...NOTHING, write: writeOf(judged, { ...now, columns: others }), findings };
}

/** Plans how one filter of the add-in's goes: what stood before is put back. Pure. */
export function planClear(judged: JudgedFilter): PlannedClear {
  const { outline, standing } = judged;
  if (outline === undefined || standing === 'gone') return NOTHING;
  if (outline.protection.kind === 'protected') {
    const params = { sheet: outline.name };
    return { ...NOTHING, kept: true, findings: [{ code: 'filter-protected', params, cell: null }] };
  }
  return standing === 'ours' ? clearOurs(judged) : clearChanged(judged);
}
