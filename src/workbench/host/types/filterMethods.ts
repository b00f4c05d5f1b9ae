import type { Area, AutoFilter, FilterColumn } from '../../../xlsx';
import { overlaps } from '../../../xlsx';
import { applyFilter, filterOf, type FilterPlace } from '../cells/applyFilter';
import { readAddress } from '../cells/areas';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject, Outcome } from '../objects/HostObject';
import type { Json } from '../protocol/Json';
import type { Scope } from '../Scope';
import { criteriaJson, readCriteria } from './filterCriteria';

/** A filter as the target of an object. `fixed` is where a table's filter lies: it cannot be anywhere else. */
export interface FilterTarget extends FilterPlace {
  readonly scope: Scope;
  readonly fixed?: Area;
}

/** One entry for each column of a filter; `{}` where a column filters nothing. */
export function allCriteria(filter: AutoFilter | undefined): Json {
  if (!filter) return null;
  return Array.from({ length: filter.area.columns }, (_, index) => {
    const column = filter.columns.find((known) => known.column === index);
    return column ? criteriaJson(column.criteria) : {};
  });
}

/** `apply`: other columns keep what they let through while the range stays the same. */
export function apply(target: FilterTarget, args: Arguments): null {
  applyFilter(target.scope.workbook, target, applied(target, args));
  return null;
}

/** `clearCriteria`, `clearColumnCriteria` and `reapply`: the same filter with other columns; nothing where there is none. */
export function changeColumns(
  target: FilterTarget,
  change: (columns: readonly FilterColumn[]) => readonly FilterColumn[] = (columns) => columns,
): null {
  const filter = filterOf(target);
  if (filter) applyFilter(target.scope.workbook, target, { ...filter, columns: change(filter.columns) });
  return null;
}

/** `getRangeOrNullObject`. */
export function rangeOf(target: FilterTarget): HostObject | null {
  const filter = filterOf(target);
  return filter ? target.scope.make.range(target.sheet, filter.area) : null;
}

/** `getRange`: an error where there is no filter. */
export function requireRange(target: FilterTarget): Outcome {
  const range = rangeOf(target);
  if (!range) throw new HostError('ItemNotFound');
  return range;
}

/** Where the filter is to lie. A table's takes any range of the table. */
function areaGiven({ scope, sheet, fixed }: FilterTarget, args: Arguments): Area {
  const given = scope.make.placeOf(args.object(0))?.area ?? readAddress(scope, sheet, args.text(0));
  if (fixed === undefined) return given;
  if (!overlaps(fixed, given)) throw new HostError('InvalidArgument');
  return fixed;
}

function applied(target: FilterTarget, args: Arguments): AutoFilter {
  const area = areaGiven(target, args);
  const old = filterOf(target);
  const same =
    old?.area.row === area.row && old.area.column === area.column && old.area.columns === area.columns;
  const kept = same ? old.columns : [];
  const rest = same ? { ...old, area } : { area };
  if (args.raw(1) === undefined) return { ...rest, columns: kept };
  const column = args.count(1);
  if (column >= area.columns) throw new HostError('InvalidArgument');
  const others = kept.filter((other) => other.column !== column);
  if (args.raw(2) === undefined) return { ...rest, columns: others };
  const added = { column, criteria: readCriteria(args.raw(2)) };
  return { ...rest, columns: [...others, added].sort((a, b) => a.column - b.column) };
}
