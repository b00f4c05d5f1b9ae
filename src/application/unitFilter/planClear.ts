import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Finding } from '../Finding';
import type { FilterState, FilterWrite } from '../port/SheetFilter';
import { isRestorable } from './criteriaWords';
import { joinFilters, withoutOurs } from './joinFilters';
import type { JudgedFilter } from './judgeStanding';
import { movedBefore, type MovedBefore } from './movedBefore';

/** What is done about one filter of the add-in's: `kept` where it cannot be touched now. */
export interface PlannedClear {
  readonly write: FilterWrite | null;
  readonly restored: boolean;
  readonly kept: boolean;
  readonly findings: readonly Finding[];
}

const NOTHING: PlannedClear = { write: null, restored: false, kept: false, findings: [] };

function writeOf({ stored, outline, now }: JudgedFilter, filter: FilterState | null): FilterWrite {
  const { table, sheetId } = stored;
  return { sheetId: outline?.id ?? sheetId, table, stands: now !== null, filter, hide: [] };
}

function tellLost({ stored, outline }: JudgedFilter, lost: readonly string[]): readonly Finding[] {
  const sheet = outline?.name ?? stored.sheet;
  return lost.map((column) => ({ code: 'filter-not-restored', params: { sheet, column }, cell: null }));
}

function clearOurs(judged: JudgedFilter, { before, hidden, lost }: MovedBefore): PlannedClear {
  return {
    write: { ...writeOf(judged, before), hide: hidden },
    restored: (before?.columns.length ?? 0) > 0,
    kept: false,
    findings: tellLost(judged, lost),
  };
}

/**
 * Somebody added columns to our filter: only ours goes, and what stood before comes back beside theirs. Somebody put
 * another in its place: it stays. Beside criteria that Excel does not take back nothing can be done yet.
 */
function clearChanged(judged: JudgedFilter, moved: MovedBefore): PlannedClear {
  const { stored, outline, now } = judged;
  const params = { sheet: outline?.name ?? stored.sheet };
  const findings = [{ code: 'filter-changed', params, cell: null }];
  if (now === null) return { ...NOTHING, findings };
  const others = withoutOurs(now, stored.values);
  if (others.length === now.columns.length) return { ...NOTHING, findings };
  if (!others.every(isRestorable)) return { ...NOTHING, kept: true, findings };
  const filter = joinFilters({ ...now, columns: others }, moved.before);
  return {
    write: { ...writeOf(judged, filter), hide: moved.hidden },
    restored: filter.columns.length > others.length,
    kept: false,
    findings: [...findings, ...tellLost(judged, moved.lost)],
  };
}

/** Plans how one filter of the add-in's goes: what stood before is put back; the sheet is as it is now. Pure. */
export function planClear(judged: JudgedFilter, sheet: SheetSnapshot | undefined): PlannedClear {
  const { stored, outline, now, standing } = judged;
  if (outline === undefined || standing === 'gone') return NOTHING;
  if (outline.protection.kind === 'protected') {
    const params = { sheet: outline.name };
    return { ...NOTHING, kept: true, findings: [{ code: 'filter-protected', params, cell: null }] };
  }
  const moved = movedBefore(stored, now, sheet);
  return standing === 'ours' ? clearOurs(judged, moved) : clearChanged(judged, moved);
}
