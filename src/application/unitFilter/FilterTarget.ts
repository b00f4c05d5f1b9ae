import type { Area } from '../../domain/sheet/Area';
import type { UnitTable } from '../../domain/units/UnitTable';
import type { FilterState } from '../port/SheetFilter';

/** Where a filter by units goes: a sheet's own, or (by name) that of an Excel table; with what stands there. */
export interface FilterTarget {
  readonly unitTable: UnitTable;
  readonly table: string | null;
  /** The filter's area: the standing one's where that has the same header, so that its columns keep their filters. */
  readonly area: Area;
  readonly standing: FilterState | null;
}
