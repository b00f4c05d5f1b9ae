import {
  holds,
  type ConditionalFormat,
  type DifferentialStyle,
  type Sheet,
  type Workbook,
} from '../../../xlsx';
import { compileRule, type RuleTest } from './compileRule';
import { overlay } from './overlay';

interface Compiled {
  readonly format: ConditionalFormat;
  readonly test: RuleTest;
}

/** The conditional formats of a sheet, ready to be asked cell by cell. Made anew when the rules change. */
export class SheetRules {
  /** Rules that are kept in the file but not painted here. */
  readonly unpainted: readonly ConditionalFormat[];
  private readonly compiled: readonly Compiled[];
  private readonly workbook: Workbook;
  private readonly sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    const rules = sheet.conditionalFormats.all;
    this.compiled = rules.flatMap((format) => {
      const test = compileRule(format.rule);
      return test ? [{ format, test }] : [];
    });
    this.unpainted = rules.filter((format) => !this.compiled.some((rule) => rule.format === format));
  }

  /** The look that the rules add to a cell; `undefined` where none holds. */
  styleAt(row: number, column: number): DifferentialStyle | undefined {
    let style: DifferentialStyle | undefined;
    for (const { format, test } of this.compiled) {
      if (!format.areas.some((area) => holds(area, row, column)) || !this.holdsFor(format, test, row, column))
        continue;
      style = style ? overlay(style, format.style) : format.style;
      if (format.stopIfTrue) break;
    }
    return style;
  }

  private holdsFor(format: ConditionalFormat, test: RuleTest, row: number, column: number): boolean {
    const [first] = format.areas;
    if (!first) return false;
    return test(this.sheet.cells.value(row, column), {
      rows: row - first.row,
      columns: column - first.column,
      valueAt: (name, atRow, atColumn) => {
        const sheet = this.named(name);
        return sheet ? sheet.cells.value(atRow, atColumn) : { kind: 'error', code: '#REF!' };
      },
      isHidden: (name, atRow) => this.named(name)?.rows.isHidden(atRow) ?? false,
    });
  }

  private named(name: string | undefined): Sheet | undefined {
    return name === undefined ? this.sheet : this.workbook.sheetNamed(name);
  }
}
