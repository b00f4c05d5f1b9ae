import { XlsxError } from '../XlsxError';
import { holds, type Area } from './Area';
import type { AutoFilter } from './AutoFilter';
import { CellGrid } from './CellGrid';
import { Columns } from './Columns';
import { ConditionalFormats } from './ConditionalFormats';
import type { DataValidation } from './DataValidation';
import { hideExactly } from './hideExactly';
import { Hyperlinks } from './Hyperlinks';
import { Merges } from './Merges';
import { DEFAULT_PAGE, type PageLayout } from './PageLayout';
import { DEFAULT_ALLOWS, type ProtectionOptions, type SheetProtection } from './Protection';
import { Rows } from './Rows';
import { recordPart, type SheetContext } from './SheetContext';
import { DEFAULT_VIEW, type SheetView } from './SheetView';
import type { Style } from './Style';
import type { Table } from './Table';
import { Tables } from './Tables';
import { without } from './without';

export type SheetKind = 'worksheet' | 'chartsheet' | 'macrosheet' | 'dialogsheet';
export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Default sizes: row height in points, column width in characters. */
export interface SheetDefaults {
  readonly rowHeight: number;
  readonly columnWidth: number;
}

/** What a sheet is loaded with; the reader fills it, and what is left out is a new sheet's. */
export interface SheetState {
  readonly page?: PageLayout;
  readonly view?: SheetView;
  readonly autoFilter?: AutoFilter;
  readonly protection?: SheetProtection;
  readonly validations?: readonly DataValidation[];
  readonly defaults?: SheetDefaults;
  /** Names of what hangs on places of the sheet and cannot be moved: drawings, comments, rules of extensions … */
  readonly fixedParts?: readonly string[];
}

/**
 * One sheet of the workbook. Its name, place, visibility and tab colour are changed through the workbook.
 * Sheets that are no worksheets (charts, macros) have no cells and stay as the file has them.
 */
export class Sheet {
  readonly id: string;
  readonly cells: CellGrid;
  readonly columns: Columns;
  readonly rows: Rows;
  readonly merges: Merges;
  readonly conditionalFormats: ConditionalFormats;
  readonly hyperlinks: Hyperlinks;
  readonly tables: Tables;
  private state: SheetState = {};

  constructor(
    private readonly context: SheetContext,
    readonly kind: SheetKind,
    allTables: () => readonly Table[],
  ) {
    this.id = context.sheet;
    this.rows = new Rows(context);
    this.columns = new Columns(context);
    this.merges = new Merges(context);
    this.cells = new CellGrid(context, {
      styleOf: (row, column) => this.rows.get(row)?.style ?? this.columns.at(column)?.style ?? 0,
      isCovered: (row, column) => this.merges.isCovered(row, column),
    });
    this.conditionalFormats = new ConditionalFormats(context);
    this.hyperlinks = new Hyperlinks(context);
    this.tables = new Tables(context, allTables);
  }

  get defaults(): SheetDefaults {
    return this.state.defaults ?? { rowHeight: 14.25, columnWidth: 8.43 };
  }

  get page(): PageLayout {
    return this.state.page ?? DEFAULT_PAGE;
  }

  get view(): SheetView {
    return this.state.view ?? DEFAULT_VIEW;
  }

  get autoFilter(): AutoFilter | undefined {
    return this.state.autoFilter;
  }

  get protection(): SheetProtection | undefined {
    return this.state.protection;
  }

  get validations(): readonly DataValidation[] {
    return this.state.validations ?? [];
  }

  get fixedParts(): readonly string[] {
    return this.state.fixedParts ?? [];
  }

  /** The look of a cell, its own or its row's or column's. */
  style(row: number, column: number): Style {
    return this.context.styles.get(this.cells.styleId(row, column));
  }

  /** Merges the area as Excel does: only its first cell keeps its content, unless `keepCovered`. */
  merge(area: Area, options: { readonly keepCovered?: boolean } = {}): void {
    if (this.tables.all.some((table) => holds(table.area, area.row, area.column)))
      throw new XlsxError('merge-in-table');
    this.merges.add(area);
    if (options.keepCovered) return;
    this.cells.clearContents({ ...area, column: area.column + 1, columns: area.columns - 1, rows: 1 });
    this.cells.clearContents({ ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  changePage(patch: Partial<PageLayout>): void {
    this.assign({ page: { ...this.page, ...patch } }, 'page');
  }

  changeView(patch: Partial<SheetView>): void {
    this.assign({ view: { ...this.view, ...patch } }, 'view');
  }

  /**
   * Sets or removes the sheet's filter. `hides` names the rows that it hides, as the caller found them by the texts shown; all other
   * rows of the old and the new area are shown again.
   */
  setAutoFilter(filter: AutoFilter | undefined, hides: readonly number[] = []): void {
    this.hideRows([this.autoFilter, filter], hides);
    this.state = without(this.state, 'autoFilter');
    this.assign(filter ? { autoFilter: filter } : {}, 'autoFilter');
  }

  /** Sets or removes the filter of a table; rows are hidden and shown as by the sheet's own. */
  setTableFilter(id: number, filter: AutoFilter | undefined, hides: readonly number[] = []): void {
    const before = this.tables.all.find((table) => table.id === id)?.filter;
    this.hideRows([before, filter], hides);
    this.tables.setFilter(id, filter);
  }

  /** Protects the sheet without a password. */
  protect(allows: Partial<ProtectionOptions> = {}): void {
    if (this.protection?.hasPassword) throw new XlsxError('password', { sheet: this.id });
    const protection = { hasPassword: false, allows: { ...DEFAULT_ALLOWS, ...allows } };
    this.assign({ protection }, 'protection');
  }

  /** Lifts a protection that has no password. */
  unprotect(): void {
    if (this.protection?.hasPassword) throw new XlsxError('password', { sheet: this.id });
    this.state = without(this.state, 'protection');
    recordPart(this.context, 'protection');
  }

  /** Forgets a filter whose whole area was deleted; records nothing. */
  dropAutoFilter(): void {
    this.state = without(this.state, 'autoFilter');
  }

  /** Takes the state as the file has it; records nothing. */
  load(state: SheetState): void {
    this.state = { ...this.state, ...state };
  }

  private hideRows(filters: readonly (AutoFilter | undefined)[], hides: readonly number[]): void {
    const areas = filters.flatMap((filter) => (filter ? [filter.area] : []));
    hideExactly(this.rows, areas, hides);
  }

  private assign(state: SheetState, part: 'page' | 'view' | 'autoFilter' | 'protection'): void {
    this.state = { ...this.state, ...state };
    recordPart(this.context, part);
  }
}
