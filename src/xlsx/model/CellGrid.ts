import { XlsxError } from '../XlsxError';
import { MAX_COLUMNS, MAX_ROWS, covers, holds, overlaps, union, type Area } from './Area';
import { sameValue, type Cell, type CellFormula, type CellValue } from './Cell';
import { shiftLine, type LineShift } from '../reference/LineShift';
import type { SheetContext } from './SheetContext';
import type { StylePatch } from './Style';

const MAX_TEXT = 32_767;

/** What to put into a cell. `formula` goes without `=`, `value` beside it is its computed value. A left-out `style` stays. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: number;
}

/** What the grid has to know of its sheet to place a cell. */
export interface GridSurroundings {
  /** The style of a cell that is not there: its row's, else its column's, else 0. */
  readonly styleOf: (row: number, column: number) => number;
  /** Whether a merge covers the cell without starting in it: such a cell swallows what is written. */
  readonly isCovered: (row: number, column: number) => boolean;
}

/** The cells of one sheet, sparse by row. Cells are values: a change puts another one in place. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly touched = new Map<number, Map<number, Cell | undefined>>();
  private readonly arrays: Area[] = [];
  private restructured = false;

  constructor(
    private readonly context: SheetContext,
    private readonly surroundings: GridSurroundings,
  ) {}

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
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
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** The cells of a row by column; not in order. */
  row(row: number): ReadonlyMap<number, Cell> | undefined {
    return this.rows.get(row);
  }

  /** The smallest area around all cells, or around those with a value or formula. */
  usedArea(withContentOnly = false): Area | undefined {
    let area: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (withContentOnly && cell.value === null && !cell.formula) continue;
        area = union(area, { row, column, rows: 1, columns: 1 });
      }
    }
    return area;
  }

  /** Puts values or formulas in place, all or none: refused before the first if one cannot be. */
  set(edits: readonly CellEdit[]): void {
    for (const edit of edits) this.check(edit);
    this.checkArrays(edits);
    const before = this.single(edits);
    let area: Area | undefined;
    for (const edit of edits) {
      if (this.surroundings.isCovered(edit.row, edit.column)) continue;
      this.place(
        edit.row,
        edit.column,
        made(edit, this.styleId(edit.row, edit.column), this.get(edit.row, edit.column)),
      );
      area = union(area, { row: edit.row, column: edit.column, rows: 1, columns: 1 });
    }
    if (area) this.record(area, 'contents', before);
  }

  /** Gives every cell of the area the look that `patch` makes of its own. */
  restyle(area: Area, patch: StylePatch): void {
    this.restyleEach(area, (id) => this.context.styles.derive(id, patch));
  }

  /** Gives each cell of the area the style that `choose` names for its place. */
  restyleEach(area: Area, choose: (style: number, row: number, column: number) => number): void {
    inside(area);
    const before = this.single([area]);
    let changed = false;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const old = this.styleId(row, column);
        const style = choose(old, row, column);
        if (style === old) continue;
        this.place(row, column, { ...(this.get(row, column) ?? { value: null }), style });
        changed = true;
      }
    }
    if (changed) this.record(area, 'styles', before);
  }

  /** Empties the cells of the area; their look stays. */
  clearContents(area: Area): void {
    inside(area);
    this.clearCells(area, ({ cell }) => ({ value: null, style: cell.style }));
  }

  /** Removes the cells of the area, content and look. */
  clearAll(area: Area): void {
    inside(area);
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
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
    if (cell.formula?.kind === 'array' || cell.formula?.kind === 'table') this.arrays.push(cell.formula.area);
  }

  /** The cells changed since opening, with what the file had there. For the save. */
  changedCells(): ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>> {
    return this.touched;
  }

  /** Whether an array formula or a data table stands in the sheet. */
  get hasArrays(): boolean {
    return this.arrays.length > 0;
  }

  /** Whether rows or columns moved since opening: then the cells are written anew. */
  get isRestructured(): boolean {
    return this.restructured;
  }

  /** Moves the cells behind inserted or deleted lines. Recorded by the workbook, which also moves what refers to them. */
  shift(shift: LineShift): void {
    this.restructured = true;
    const old = [...this.rows];
    this.rows.clear();
    for (const [row, cells] of old) {
      const to = shift.axis === 'rows' ? shiftLine(row, shift) : row;
      if (to === undefined) continue;
      for (const [column, cell] of cells) {
        const place = shift.axis === 'columns' ? shiftLine(column, shift) : column;
        if (place !== undefined) this.load(to, place, alone(cell));
      }
    }
  }

  /** Replaces each formula by what `change` makes of it; the computed values stay. */
  mapFormulas(change: (formula: string) => string): void {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of [...cells]) {
        if (!cell.formula) continue;
        const text = change(cell.formula.text);
        if (text === cell.formula.text) continue;
        this.place(row, column, { ...alone(cell), formula: { ...alone(cell).formula, text } as CellFormula });
      }
    }
  }

  private clearCells(
    area: Area,
    empty: (at: { cell: Cell; row: number; column: number }) => Cell | undefined,
  ): void {
    this.checkArrays([area]);
    const before = this.single([area]);
    let changed = false;
    for (const row of this.rowsOf(area)) {
      for (const [column, cell] of [...(this.rows.get(row) ?? [])]) {
        if (!holds(area, row, column)) continue;
        this.place(row, column, empty({ cell, row, column }));
        changed = true;
      }
    }
    if (changed) this.record(area, 'contents', before);
  }

  private rowsOf(area: Area): number[] {
    if (area.rows > this.rows.size) {
      return [...this.rows.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
    }
    return Array.from({ length: area.rows }, (_, index) => area.row + index);
  }

  private place(row: number, column: number, cell: Cell | undefined): void {
    const old = this.get(row, column);
    let log = this.touched.get(row);
    if (!log) this.touched.set(row, (log = new Map<number, Cell | undefined>()));
    if (!log.has(column)) log.set(column, old);
    this.dropArray(old?.formula);
    if (cell) this.load(row, column, cell);
    else this.rows.get(row)?.delete(column);
  }

  private dropArray(formula: CellFormula | undefined): void {
    if (formula?.kind !== 'array' && formula?.kind !== 'table') return;
    this.arrays.splice(this.arrays.indexOf(formula.area), 1);
  }

  private check(edit: CellEdit): void {
    inside({ ...edit, rows: 1, columns: 1 });
    if (typeof edit.value === 'string' && edit.value.length > MAX_TEXT) {
      throw new XlsxError('text-too-long', { row: edit.row, column: edit.column, limit: MAX_TEXT });
    }
  }

  /** An array formula or data table changes as one: refused where the edits touch only a part of it. */
  private checkArrays(edits: readonly (CellEdit | Area)[]): void {
    if (this.arrays.length === 0) return;
    const areas = edits.map((edit) => ('rows' in edit ? edit : { ...edit, rows: 1, columns: 1 }));
    for (const array of this.arrays) {
      const hit = areas.filter((area) => overlaps(area, array));
      const whole = hit.some((area) => covers(area, array)) || countCells(hit) >= array.rows * array.columns;
      if (hit.length > 0 && !whole)
        throw new XlsxError('part-of-array', { row: array.row, column: array.column });
    }
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

/** The new cell. Attributes that nobody here reads stay, but for those that describe the old content. */
function made(edit: CellEdit, style: number, old: Cell | undefined): Cell {
  const attributes = old?.kept?.attributes?.replace(/ (?:cm|vm|ph)="[^"]*"/g, '') ?? '';
  const cell = {
    value: edit.value,
    style: edit.style ?? style,
    ...(attributes !== '' && { kept: { attributes } }),
  };
  return edit.formula === undefined ? cell : { ...cell, formula: { kind: 'plain', text: edit.formula } };
}

/** A cell of a shared formula with the formula to itself. */
function alone(cell: Cell): Cell {
  if (cell.formula?.kind !== 'shared') return cell;
  return { ...cell, formula: { kind: 'plain', text: cell.formula.text } };
}

function countCells(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}

function inside(area: Area): void {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw new XlsxError('outside-sheet', { row: area.row, column: area.column });
}
