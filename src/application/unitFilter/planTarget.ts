import type { SheetSnapshot } from '../../domain/sheet/SheetSnapshot';
import type { Finding } from '../Finding';
import type { FilterState, FilterWrite } from '../port/SheetFilter';
import type { FilterConflict } from '../units/UnitFilterResult';
import { describeCriteria, isRestorable, letsThrough } from './criteriaWords';
import type { FilterTarget } from './FilterTarget';
import { joinFilters, withoutOurs } from './joinFilters';
import type { JudgedFilter } from './judgeStanding';
import { headerOf, movedBefore, type MovedBefore } from './movedBefore';
import type { StoredFilter } from './StoredUnitFilter';

/** What is done about one filter: nothing is written where a user's own is left alone, or ours stands so already. */
export interface PlannedFilter {
  readonly write: FilterWrite | null;
  readonly stored: StoredFilter | null;
  readonly conflict: FilterConflict | null;
  readonly findings: readonly Finding[];
}

/** What a filter is planned from. `earlier` is what the add-in set there before; `hidden` are rows hidden by hand. */
export interface FilterPlanning {
  readonly values: readonly string[];
  readonly replace: boolean;
  readonly earlier: JudgedFilter | undefined;
  readonly hidden: readonly number[];
  readonly sheet: SheetSnapshot | undefined;
}

const NONE: Pick<MovedBefore, 'hidden' | 'lost'> = { hidden: [], lost: [] };

function wanted({ unitTable, area }: FilterTarget, values: readonly string[]): FilterState {
  const column = unitTable.column - area.column;
  return { area, columns: [{ column, criteria: { filterOn: 'Values', values } }] };
}

/** A filter of ours to which somebody added columns is theirs without our own column, beside what stood before it. */
function usersOwn(standing: FilterState, { earlier, sheet }: FilterPlanning): FilterState {
  if (earlier === undefined || !isAmong(standing, earlier)) return standing;
  const { before } = movedBefore(earlier.stored, standing, sheet);
  return joinFilters({ ...standing, columns: withoutOurs(standing, earlier.stored.values) }, before);
}

/** Ours stands still, among columns of somebody else's. */
function isAmong(standing: FilterState, { stored }: JudgedFilter): boolean {
  return withoutOurs(standing, stored.values).length < standing.columns.length;
}

function put(
  target: FilterTarget,
  planning: FilterPlanning,
  kept: Pick<StoredFilter, 'before' | 'hidden' | 'lost'>,
): Pick<PlannedFilter, 'write' | 'stored'> {
  const { unitTable, table, area, standing } = target;
  const { values } = planning;
  const { sheetId, sheetName: sheet } = unitTable;
  const filter = wanted(target, values);
  const { before, hidden, lost } = kept;
  const headers = (before?.columns ?? []).map(({ column }) =>
    headerOf(planning.sheet, before?.area ?? area, column),
  );
  return {
    write: { sheetId, table, stands: standing !== null, filter, hide: [] },
    stored: { sheetId, sheet, table, area, values, before, headers, lost, hidden },
  };
}

function isSame({ area, standing }: FilterTarget, values: readonly string[]): boolean {
  const [first] = standing?.columns ?? [];
  const same = JSON.stringify(standing?.area) === JSON.stringify(area);
  return same && first !== undefined && letsThrough(first, values);
}

function replaceOurs(
  target: FilterTarget,
  planning: FilterPlanning,
  { stored, now }: JudgedFilter,
): PlannedFilter {
  const planned = put(target, planning, movedBefore(stored, now, planning.sheet));
  const write = isSame(target, planning.values) ? null : planned.write;
  return { write, stored: planned.stored, conflict: null, findings: [] };
}

function replaceUsers(target: FilterTarget, planning: FilterPlanning, standing: FilterState): PlannedFilter {
  const { sheetName: sheet } = target.unitTable;
  const before = usersOwn(standing, planning);
  const criteria = describeCriteria(before, planning.sheet);
  const conflict = { sheet, criteria, replaced: planning.replace };
  const { earlier } = planning;
  const among = earlier !== undefined && isAmong(standing, earlier) ? earlier : null;
  if (!planning.replace) return { write: null, stored: among?.stored ?? null, conflict, findings: [] };
  const gone = among === null ? NONE : movedBefore(among.stored, standing, planning.sheet);
  const lost = criteria.filter(({ restorable }) => !restorable).map(({ column }) => column);
  const findings = lost.map((column) => ({
    code: 'filter-not-restorable',
    params: { sheet, column },
    cell: null,
  }));
  const kept = {
    before: { ...before, columns: before.columns.filter(isRestorable) },
    hidden: gone.hidden,
    lost: [...gone.lost, ...lost],
  };
  return { ...put(target, planning, kept), conflict, findings };
}

/** Plans one filter: a user's own that hides rows is left alone unless it may be replaced, and is kept then. Pure. */
export function planTarget(target: FilterTarget, planning: FilterPlanning): PlannedFilter {
  const { standing } = target;
  const { earlier, hidden } = planning;
  if (earlier?.standing === 'ours') return replaceOurs(target, planning, earlier);
  if (standing !== null && standing.columns.length > 0) return replaceUsers(target, planning, standing);
  const kept = { before: standing, hidden, lost: [] };
  return { ...put(target, planning, kept), conflict: null, findings: [] };
}
