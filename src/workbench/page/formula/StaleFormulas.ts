import {
  holds,
  MAX_COLUMNS,
  type Area,
  type CellGrid,
  type Change,
  type Sheet,
  type Workbook,
} from '../../../xlsx';
import { FormulaIndex, type SheetCells } from './FormulaIndex';

const FEW_ROWS = 1000;

/**
 * Which formulas show a value from before an edit: those that read a changed cell, directly or through others, and those
 * just written. Nothing is calculated here; the saved file asks Excel to do so.
 */
export class StaleFormulas {
  private readonly workbook: Workbook;
  private readonly stale = new Map<string, Set<number>>();
  private formulas: FormulaIndex | undefined;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  get count(): number {
    return [...this.stale.values()].reduce((sum, cells) => sum + cells.size, 0);
  }

  isStale(sheet: Sheet, row: number, column: number): boolean {
    return this.stale.get(sheet.id)?.has(row * MAX_COLUMNS + column) ?? false;
  }

  note(change: Change): void {
    if (change.kind === 'cells') {
      if (change.aspect === 'contents') this.noteContents(change);
    } else if (change.kind === 'rows') {
      if (change.aspect === 'hidden') this.noteHidden(change);
    } else if (change.kind === 'inserted' || change.kind === 'deleted') this.noteShift(change.sheet);
    else if (change.kind === 'sheetDeleted') {
      this.stale.delete(change.sheet);
      this.formulas = undefined;
    } else if (change.kind === 'workbookPart' && change.part === 'names') this.formulas = undefined;
  }

  /** Cells moved, so the old marks no longer fit: all formulas of the sheet count as old. */
  private noteShift(sheet: string): void {
    this.formulas = undefined;
    this.stale.delete(sheet);
    for (const cells of this.index().ofSheet(sheet)) this.mark(cells);
  }

  /** Rows came or went: what counts only the rows shown is old, and what reads that. */
  private noteHidden({ sheet, first, count }: Extract<Change, { readonly kind: 'rows' }>): void {
    const area = { row: first, column: 0, rows: count, columns: MAX_COLUMNS };
    const counters = this.index().mindingHidden({ sheet, area });
    this.spread(counters.filter((formula) => this.mark(formula)));
  }

  private noteContents(change: SheetCells): void {
    this.takeUp(change);
    this.spread([change]);
  }

  /** Marks whatever reads these cells, directly or through others. */
  private spread(changed: readonly SheetCells[]): void {
    const waiting = [...changed];
    for (let cells = waiting.pop(); cells; cells = waiting.pop()) {
      for (const reader of this.index().readersOf(cells)) {
        if (this.mark(reader)) waiting.push(reader);
      }
    }
  }

  /** A formula just written has no value yet, or the one given with it; an overwritten one is none any more. */
  private takeUp({ sheet, area }: SheetCells): void {
    const cells = this.workbook.sheet(sheet)?.cells;
    const marks = this.stale.get(sheet);
    for (const place of marks ?? []) {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      if (holds(area, row, column)) marks?.delete(place);
    }
    for (const row of cells ? rowsOf(cells, area) : []) {
      for (const [column, cell] of cells?.row(row) ?? []) {
        if (!cell.formula || !holds(area, row, column)) continue;
        this.formulas = undefined;
        if (cell.value === null) this.mark({ sheet, area: { row, column, rows: 1, columns: 1 } });
      }
    }
  }

  /** Marks a formula cell; answers whether that is news. */
  private mark({ sheet, area: { row, column } }: SheetCells): boolean {
    if (!this.workbook.sheet(sheet)?.cells.get(row, column)?.formula) return false;
    let marks = this.stale.get(sheet);
    if (!marks) this.stale.set(sheet, (marks = new Set<number>()));
    const before = marks.size;
    return marks.add(row * MAX_COLUMNS + column).size > before;
  }

  private index(): FormulaIndex {
    return (this.formulas ??= new FormulaIndex(this.workbook));
  }
}

/** The rows of an area that may hold cells: counted off where they are few, else those that do. */
function rowsOf(cells: CellGrid, area: Area): number[] {
  if (area.rows <= FEW_ROWS) return Array.from({ length: area.rows }, (_, index) => area.row + index);
  return cells.rowNumbers().filter((row) => row >= area.row && row < area.row + area.rows);
}
