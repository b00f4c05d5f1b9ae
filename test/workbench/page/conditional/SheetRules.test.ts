import { createWorkbook, type ConditionalRule, type Sheet, type Workbook } from '../../../../src/xlsx';
import { SheetRules } from '../../../../src/workbench/page/conditional/SheetRules';

const RED = { fill: { kind: 'solid', color: { hex: '#FFC7CE' } } } as const;
const PERCENT = { numberFormat: '[<0.75]0.0%" ▼"' };

/** F5:F8 hold 0.5, 0.75, a text, nothing; the rules cover F5:F8, the most important first. */
function ruled(
  rules: readonly ConditionalRule[],
  stopIfTrue = false,
): { rules: SheetRules; sheet: Sheet; workbook: Workbook } {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  [0.5, 0.75, '已完成'].forEach((value, index) => {
    sheet.cells.load(4 + index, 5, { value, style: 0 });
  });
  sheet.conditionalFormats.load(
    rules.map((rule, index) => ({
      id: String(index),
      areas: [{ row: 4, column: 5, rows: 4, columns: 1 }],
      priority: index + 1,
      stopIfTrue,
      rule,
      style: index === 0 ? RED : PERCENT,
    })),
  );
  return { rules: new SheetRules(workbook, sheet), sheet, workbook };
}

const painted = ({ rules }: { rules: SheetRules }) =>
  [4, 5, 6, 7].map((row) => rules.styleAt(row, 5) !== undefined);

describe('SheetRules', () => {
  test.each<[string, ConditionalRule, readonly boolean[]]>([
    [
      'our own rule',
      { kind: 'formula', formula: 'AND(ISNUMBER($F5),$F5<0.75,N("ledger")=0)' },
      [true, false, false, false],
    ],
    ['a bare comparison', { kind: 'formula', formula: '=$F5<0.75'.slice(1) }, [true, false, false, true]],
    ['less than', { kind: 'cellValue', operator: 'lessThan', formula1: '0.75' }, [true, false, false, true]],
    [
      'between',
      { kind: 'cellValue', operator: 'between', formula1: '0.6', formula2: '0.8' },
      [false, true, false, false],
    ],
    ['not equal', { kind: 'cellValue', operator: 'notEqual', formula1: '0.5' }, [false, true, true, true]],
    ['a text', { kind: 'cellValue', operator: 'equal', formula1: '"已完成"' }, [false, false, true, false]],
  ])('%s', (_, rule, expected) => {
    expect(painted(ruled([rule]))).toEqual(expected);
  });

  it('draws a repeated word empty only while the row above is shown', () => {
    const workbook = createWorkbook('附件4');
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    for (const row of [4, 5, 6]) sheet.cells.load(row, 1, { value: '县水利局', style: 0 });
    sheet.conditionalFormats.add({
      areas: [{ row: 5, column: 1, rows: 2, columns: 1 }],
      stopIfTrue: false,
      rule: { kind: 'formula', formula: 'AND($B6=$B5,SUBTOTAL(103,$B5)=1)*(N("unit")=0)' },
      style: { numberFormat: ';;;' },
    });
    const rules = new SheetRules(workbook, sheet);
    const empty = () => [4, 5, 6].map((row) => rules.styleAt(row, 1)?.numberFormat === ';;;');
    expect(empty()).toEqual([false, true, true]);
    sheet.rows.setHidden(4, 1, true);
    expect(empty()).toEqual([false, false, true]);
  });

  it('lists what it cannot work out and does not paint it', () => {
    const made = ruled([
      { kind: 'kept', type: 'colorScale', xml: '<cfRule/>', extended: false },
      { kind: 'formula', formula: 'VLOOKUP(F5,A:B,2)>1' },
    ]);
    expect(painted(made)).toEqual([false, false, false, false]);
    expect(made.rules.unpainted).toHaveLength(2);
  });

  it('adds the looks of several rules, the most important first, until one stops', () => {
    const both: ConditionalRule[] = [
      { kind: 'formula', formula: '$F5=0.5' },
      { kind: 'formula', formula: '$F5<1' },
    ];
    expect(ruled(both).rules.styleAt(4, 5)).toEqual({ ...RED, ...PERCENT });
    expect(ruled(both, true).rules.styleAt(4, 5)).toEqual(RED);
    expect(ruled(both).rules.styleAt(5, 5)).toEqual(PERCENT);
  });
});
