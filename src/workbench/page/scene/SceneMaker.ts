import { MAX_ROWS, type Change, type Sheet, type Workbook } from '../../../xlsx';
import { Axis } from '../axis/Axis';
import { pointsToPixels } from '../axis/pixels';
import { SheetRules } from '../conditional/SheetRules';
import type { StaleFormulas } from '../formula/StaleFormulas';
import type { TextMeasure } from '../text/TextMeasure';
import { columnAxis } from './columnAxis';
import type { Extent } from './Extent';
import { RowHeights } from './RowHeights';
import type { SheetScene } from './SheetScene';

/** What a scene is made of; `measure` knows the fonts, `stale` the formulas whose values are old. */
export interface SceneSources {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly measure: TextMeasure;
  readonly stale: StaleFormulas;
}

/** Makes scenes of one sheet, keeping from one to the next what did not change; without a change, the same scene. */
export class SceneMaker {
  private readonly sources: SceneSources;
  private columns: Axis | undefined;
  private heights: RowHeights | undefined;
  private rows: Axis | undefined;
  private rules: SheetRules | undefined;
  private last: SheetScene | undefined;

  constructor(sources: SceneSources) {
    this.sources = sources;
  }

  /** Drops what a change made wrong. Cells of other sheets count too: rules and formulas may read them. */
  note(change: Change): void {
    if (change.kind === 'workbookPart') return;
    if (change.kind === 'sheetPart' && change.part === 'view' && this.isLikeBefore()) return;
    this.last = undefined;
    if (change.sheet !== this.sources.sheet.id) return;
    if (change.kind === 'cells') this.heights?.forget(change.area.row, change.area.rows);
    else if (change.kind === 'rows') this.heights?.forget(change.first, change.count);
    else if (change.kind !== 'sheetPart') this.columns = this.heights = this.rules = undefined;
    else if (change.part === 'conditionalFormats') this.rules = undefined;
    else if (change.part === 'merges') this.heights = undefined;
  }

  /** The sheet's rules as they are now. */
  rulesNow(): SheetRules {
    return (this.rules ??= new SheetRules(this.sources.workbook, this.sources.sheet));
  }

  make(extent: Extent): SheetScene {
    const { last } = this;
    if (last?.rows.count === extent.rows && last.columns.count === extent.columns) return last;
    const { workbook, sheet, measure, stale } = this.sources;
    if (this.columns?.count !== extent.columns) this.columns = columnAxis(workbook, sheet, extent.columns);
    this.heights ??= this.freshHeights(this.columns);
    const { view } = sheet;
    this.last = {
      ...{ workbook, sheet, measure, view },
      rows: this.rowAxis(this.heights, extent.rows),
      columns: this.columns,
      rules: this.rulesNow(),
      isStale: (row, column) => stale.isStale(sheet, row, column),
    };
    return this.last;
  }

  private freshHeights(columns: Axis): RowHeights {
    const { workbook, sheet, measure } = this.sources;
    this.rows = undefined;
    return new RowHeights({ workbook, sheet, columns, measure });
  }

  private rowAxis(heights: RowHeights, count: number): Axis {
    if (this.rows?.count === count && !heights.settle()) return this.rows;
    this.rows = new Axis({
      count,
      limit: MAX_ROWS,
      usualSize: Math.round(pointsToPixels(this.sources.sheet.defaults.rowHeight)),
      sizeOf: (row) => heights.of(row),
    });
    return this.rows;
  }

  /** A selection alone changes nothing that is drawn in cells. */
  private isLikeBefore(): boolean {
    const before = this.last?.view;
    const { view } = this.sources.sheet;
    return (
      before !== undefined &&
      JSON.stringify({ ...before, selection: 0 }) === JSON.stringify({ ...view, selection: 0 })
    );
  }
}
