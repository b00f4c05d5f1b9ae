import type { LineShift } from '../reference/LineShift';
import { holds, union, type Area } from './Area';
import { ArrayAreas } from './ArrayAreas';
import { sameValue, type Cell, type CellValue } from './Cell';
import { editedCell, splitCell, type CellEdit } from './CellEdit';
import { checkEdit, checkInside } from './cellLimits';
import { CellRows } from './CellRows';
import type { SheetContext } from './SheetContext';
import type { StylePatch } from './Style';

/** What the grid has to know of its sheet to place a cell. */
export interface GridSurroundings {
  /** The style of a cell that is not there: its row's, else its column's, else 0. */
  readonly styleOf: (row: number, column: number) => number;
  /** Whether a merge covers the cell without starting in it: such a cell swallows what is written. */
  readonly isCovered: (row: number, column: number) => boolean;
}

/** The cells of one sheet, sparse by row. Cells are values: a change puts another one in place. */
export class CellGrid {
  private readonly rows = new CellRows();
  private readonly touched = new Map<number, Map<number, Cell | undefined>>();
  private readonly arrays = new ArrayAreas();
  private restructured = false;

  constructor(
    private readonly context: SheetContext,
    private readonly surroundings: GridSurroundings,
  ) {}

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row, column);
  }

  value(row: number, column: number): CellValue {
    return this.get(row, column)?.value ?? null;
  }

  /** The number of the style that the cell shows, its own or its row's or column's. */
  styleId(row: number, column: number): number {
    return this.get(row, column)?.style ?? this.surroundings.styleOf(row, column);
  }

  /** Row numbers that hold cells, ascending. */
  rowNumbers(): number[] {
    return this.rows.numbers();
  }

  /** The cells of a row by column; not in order. */
  row(row: number): ReadonlyMap<number, Cell> | undefined {
    return this.rows.row(row);
  }

  /** The smallest area around all cells, or around those with a value or formula. */
  usedArea(withContentOnly = false): Area | undefined {
    return this.rows.around((cell) => !withContentOnly || cell.value !== null || cell.formula !== undefined);
  }

  /** Puts values or formulas in place, all or none: refused before the first if one cannot be. */
  set(edits: readonly CellEdit[]): void {
    for (const edit of edits) checkEdit(edit);
    this.arrays.check(edits.map(({ row, column }) => ({ row, column })));
    const before = this.single(edits);
    let area: Area | undefined;
    for (const edit of edits) {
      const { row, column } = edit;
      if (this.surroundings.isCovered(row, column)) continue;
      this.place(row, column, editedCell(edit, this.styleId(row, column), this.get(row, column)));
      area = union(area, { row, column, rows: 1, columns: 1 });
    }
    if (area) this.record(area, 'contents', before);
  }

  /** Gives every cell of the area the look that `patch` makes of its own. */
  restyle(area: Area, patch: StylePatch): void {
    this.restyleEach(area, (id) => this.context.styles.derive(id, patch));
  }

  /** Gives each cell of the area the style that `choose` names for its place. */
  restyleEach(area: Area, choose: (style: number, row: number, column: number) => number): void {
    checkInside(area);
    const before = this.single([area]);
    let changed = false;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = this.get(row, column);
        const old = cell?.style ?? this.surroundings.styleOf(row, column);
        const style = choose(old, row, column);
        if (style === old) continue;
        this.place(row, column, { ...(cell ?? { value: null }), style });
        changed = true;
      }
    }
    if (changed) this.record(area, 'styles', before);
  }

  /** Empties the cells of the area; their look stays. */
  clearContents(area: Area): void {
    this.clearCells(area, ({ cell }) => ({ value: null, style: cell.style }));
  }

  /** Removes the cells of the area, content and look. */
  clearAll(area: Area): void {
    const plain: Cell = { value: null, style: 0 };
    this.clearCells(area, ({ row, column }) =>
      this.surroundings.styleOf(row, column) === 0 ? undefined : plain,
    );
  }

  /** Sets computed values of formula cells; no formula, no style changes. */
  setComputed(results: readonly { row: number; column: number; value: CellValue }[]): void {
    let area: Area | undefined;
    for (const { row, column, value } of results) {
      const cell = this.get(row, column);
      if (!cell?.formula || sameValue(cell.value, value)) continue;
      this.place(row, column, { ...cell, value });
      area = union(area, { row, column, rows: 1, columns: 1 });
    }
    if (area) this.record(area, 'contents', undefined);
  }

  /** Takes a cell as the file has it. For the reader alone: nothing is recorded. */
  load(row: number, column: number, cell: Cell): void {
    this.rows.put(row, column, cell);
    this.arrays.add(cell.formula);
  }

  /** The cells changed since opening, with what the file had there. For the save. */
  changedCells(): ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>> {
    return this.touched;
  }

  /** Whether an array formula or a data table stands in the sheet. */
  get hasArrays(): boolean {
    return this.arrays.any;
  }

  /** Whether rows or columns moved since opening: then the cells are written anew. */
  get isRestructured(): boolean {
    return this.restructured;
  }

  /** Moves the cells behind inserted or deleted lines. Recorded by the workbook, which also moves what refers to them. */
  shift(shift: LineShift): void {
    this.restructured = true;
    this.rows.shift(shift);
  }

  /** Replaces each formula by what `change` makes of it; the computed values stay. */
  mapFormulas(change: (formula: string) => string): void {
    for (const row of this.rowNumbers()) {
      for (const [column, cell] of [...(this.row(row) ?? [])]) {
        const { formula } = splitCell(cell);
        if (!formula) continue;
        const text = change(formula.text);
        if (text !== formula.text) this.place(row, column, { ...cell, formula: { ...formula, text } });
      }
    }
  }

  private clearCells(
    area: Area,
    empty: (at: { cell: Cell; row: number; column: number }) => Cell | undefined,
  ): void {
    checkInside(area);
    this.arrays.check([area]);
    const before = this.single([area]);
    let changed = false;
    for (const row of this.rows.rowsOf(area)) {
      for (const [column, cell] of [...(this.row(row) ?? [])]) {
        if (!holds(area, row, column)) continue;
        this.place(row, column, empty({ cell, row, column }));
        changed = true;
      }
    }
    if (changed) this.record(area, 'contents', before);
  }

  private place(row: number, column: number, cell: Cell | undefined): void {
    const old = this.get(row, column);
    let log = this.touched.get(row);
    if (!log) this.touched.set(row, (log = new Map<number, Cell | undefined>()));
    if (!log.has(column)) log.set(column, old);
    this.arrays.drop(old?.formula);
    this.rows.put(row, column, cell);
    this.arrays.add(cell?.formula);
  }

  private single(areas: readonly (CellEdit | Area)[]): Cell | undefined {
    const [first] = areas;
    return areas.length === 1 && first ? this.get(first.row, first.column) : undefined;
  }

  private record(area: Area, aspect: 'contents' | 'styles', before: Cell | undefined): void {
    const one = area.rows === 1 && area.columns === 1;
    const told = one ? { before, after: this.get(area.row, area.column) } : {};
    this.context.log.record({ kind: 'cells', sheet: this.context.sheet, area, aspect, ...told });
  }
}
