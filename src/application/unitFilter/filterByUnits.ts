import { WorkbookError } from '../port/WorkbookError';
import type { WorkbookPort } from '../port/WorkbookPort';
import type { Refusal } from '../recalculate/RecalculationResult';
import { Cancelled } from '../run/Cancelled';
import { createRunWatch, type RunWatch } from '../run/RunWatch';
import { planStorage } from '../storage/planStorage';
import type { FilterUnitsResult } from '../units/UnitFilterResult';
import type { FilterUnitsOptions } from '../units/UnitsOptions';
import { openWorkbook } from '../workbook/openWorkbook';
import { describeStanding } from './describeStanding';
import type { FilterTarget } from './FilterTarget';
import { findTargets } from './findTargets';
import { judgeStanding } from './judgeStanding';
import type { WrittenUnits } from './namesOfUnits';
import { leftOver, planFilters, tellFilters, type FiltersPlanning } from './planFilters';
import type { PlannedFilter } from './planTarget';
import { readUnitTables } from './readUnitTables';
import { rollBackFilters } from './rollBackFilters';
import { formatStoredFilter, UNIT_FILTER_ENTRY } from './StoredUnitFilter';

function refuseUnknown(units: readonly string[], { spellings, keyOf }: WrittenUnits): Refusal | null {
  const unit = units.find((one) => !spellings.has(keyOf(one)));
  if (unit === undefined && units.length > 0) return null;
  const available = [...spellings.values()].map(([first = '']) => first).join('、');
  const code = unit === undefined || unit === '' ? 'filter-no-unit' : 'unknown-unit';
  return { kind: 'refused', finding: { code, params: { unit: unit ?? '', available }, cell: null } };
}

async function readHidden(
  port: WorkbookPort,
  targets: readonly FilterTarget[],
): Promise<readonly (readonly number[])[]> {
  const free = targets.filter(({ standing }) => (standing?.columns.length ?? 0) === 0);
  const below = free.map(({ unitTable, area }) => ({
    sheetId: unitTable.sheetId,
    area: { ...area, row: area.row + 1, rows: area.rows - 1 },
  }));
  const hidden = below.length === 0 ? [] : await port.readHiddenRows(below);
  return targets.map((target) => hidden[free.indexOf(target)] ?? []);
}

/** What is to be remembered comes first: whatever happens then, it can be cleared. A failure half-way is put back. */
async function commit(
  port: WorkbookPort,
  planning: FiltersPlanning,
  planned: readonly PlannedFilter[],
): Promise<FilterUnitsResult> {
  const { workbook, options } = planning;
  const { units } = options;
  const { sheets } = workbook.outline;
  const stored = planned.flatMap((one) => one.stored ?? []);
  const lines = formatStoredFilter({ units, filters: [...leftOver(planning), ...stored] });
  const writes = planned.flatMap((one) => one.write ?? []);
  try {
    await port.writeParts(planStorage(workbook.storage, new Map([[UNIT_FILTER_ENTRY, lines]])));
    if (writes.length > 0) await port.writeFilters(writes);
    const ids = [...new Set(stored.map(({ sheetId }) => sheetId))];
    const filters = ids.length === 0 ? [] : await port.readFilters(ids);
    const judged = stored.map((one) => judgeStanding(one, sheets, filters));
    const set = new Set(planned.flatMap(({ write, stored: one }) => (write === null ? [] : (one ?? []))));
    const differing = judged.filter((one) => set.has(one.stored) && one.standing !== 'ours');
    return {
      kind: 'filtered',
      filter: describeStanding(units, judged) ?? { units, sheets: [] },
      conflicts: planned.flatMap(({ conflict }) => conflict ?? []),
      findings: [
        ...tellFilters(planning, planned),
        ...differing.map(({ stored: { sheet } }) => ({
          code: 'filter-differs',
          params: { sheet },
          cell: null,
        })),
      ],
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, detail } = error;
    if (await rollBackFilters(port, planning, planned))
      return { kind: 'failed', code, detail, left: { kind: 'as-it-was' } };
    const touched = [...new Set(stored.map(({ sheet }) => sheet))];
    return { kind: 'failed', code, detail, left: { kind: 'changed', cells: [], sheets: touched } };
  }
}

async function run(
  port: WorkbookPort,
  options: FilterUnitsOptions,
  watch: RunWatch,
): Promise<FilterUnitsResult> {
  watch('read')(0);
  const workbook = await openWorkbook(port);
  const read = await readUnitTables(port, workbook, { sheet: options.sheet, watch });
  if (read.kind !== 'tables') return read;
  const unknown = refuseUnknown(options.units, read.written);
  if (unknown !== null) return unknown;
  const { sheets } = workbook.outline;
  const filters = await port.readFilters(sheets.map(({ id }) => id));
  watch('assess')(0);
  const tables = read.columns.map(({ table }) => table);
  const { targets, findings } = findTargets(sheets, tables, filters);
  const hidden = await readHidden(port, targets);
  const planning = { workbook, read, targets, filters, hidden, options };
  watch('assess')(1);
  const result = await commit(port, planning, planFilters(planning));
  return result.kind === 'filtered' ? { ...result, findings: [...findings, ...result.findings] } : result;
}

/**
 * Shows only the rows of these units on every sheet that has a column of units, with Excel's own filter. It is no step to
 * undo: the workbook keeps what stood before, and `clearUnitFilter` puts it back. A user's own filter that hides rows is
 * left alone and told, unless it may be replaced.
 */
export async function filterByUnits(
  port: WorkbookPort,
  options: FilterUnitsOptions,
): Promise<FilterUnitsResult> {
  try {
    return await run(port, options, createRunWatch(options));
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: 'failed', code: error.code, detail: error.detail, left: { kind: 'as-it-was' } };
  }
}
