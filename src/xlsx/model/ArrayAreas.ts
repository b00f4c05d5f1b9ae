import { XlsxError } from '../XlsxError';
import { covers, overlaps, type Area } from './Area';
import type { CellFormula } from './Cell';

/** Where array formulas and data tables stand: each changes as one. */
export class ArrayAreas {
  private readonly areas: Area[] = [];

  get any(): boolean {
    return this.areas.length > 0;
  }

  add(formula: CellFormula | undefined): void {
    if (formula?.kind === 'array' || formula?.kind === 'table') this.areas.push(formula.area);
  }

  drop(formula: CellFormula | undefined): void {
    if (formula?.kind !== 'array' && formula?.kind !== 'table') return;
    const place = this.areas.indexOf(formula.area);
    if (place >= 0) this.areas.splice(place, 1);
  }

  /** Refuses edits that touch only a part of one. */
  check(
    edits: readonly {
      readonly row: number;
      readonly column: number;
      readonly rows?: number;
      readonly columns?: number;
    }[],
  ): void {
    if (!this.any) return;
    const areas = edits.map((edit): Area => ({ rows: 1, columns: 1, ...edit }));
    for (const array of this.areas) {
      const hit = areas.filter((area) => overlaps(area, array));
      const whole = hit.some((area) => covers(area, array)) || countCells(hit) >= array.rows * array.columns;
      if (hit.length > 0 && !whole)
        throw new XlsxError('part-of-array', { row: array.row, column: array.column });
    }
  }
}

function countCells(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}
