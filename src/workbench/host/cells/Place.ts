import type { Area, Sheet } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Scope } from '../Scope';

/**
 * Cells of a sheet that an object stands for: one area (Range) or several (RangeAreas). It follows its cells when rows
 * or columns are inserted or deleted; once all of them are gone, every use is an InvalidReference.
 */
export class Place {
  readonly scope: Scope;
  readonly sheet: Sheet;
  private current: readonly Area[];

  constructor(scope: Scope, sheet: Sheet, areas: readonly Area[]) {
    this.scope = scope;
    this.sheet = sheet;
    this.current = areas;
  }

  get areas(): readonly Area[] {
    if (this.current.length === 0) throw new HostError('InvalidReference');
    if (this.scope.workbook.sheet(this.sheet.id) !== this.sheet) throw new HostError('ItemNotFound');
    return this.current;
  }

  /** The first, for a Range the only, area. */
  get area(): Area {
    const [area] = this.areas;
    if (!area) throw new HostError('InvalidReference');
    return area;
  }

  /** Moves with the cells; `follow` answers where an area went, or nothing when it is gone. */
  follow(sheet: string, follow: (area: Area) => Area | undefined): void {
    if (sheet === this.sheet.id) this.current = this.current.flatMap((area) => follow(area) ?? []);
  }
}
