import { createWorkbook, type CellValue, type Sheet, type Workbook } from '../../../../src/xlsx';
import { copyText } from '../../../../src/workbench/page/edit/copyText';
import { editText } from '../../../../src/workbench/page/edit/editText';
import { enterTexts } from '../../../../src/workbench/page/edit/enterTexts';
import { pasteEntries } from '../../../../src/workbench/page/edit/pasteEntries';

function made(): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { workbook, sheet };
}

function typed(text: string): { value: CellValue; format: string; formula: string | undefined } {
  const { workbook, sheet } = made();
  enterTexts({ workbook, sheet, thisYear: 2024 }, [{ row: 0, column: 0, text }]);
  const cell = sheet.cells.get(0, 0);
  return {
    value: cell?.value ?? null,
    format: sheet.style(0, 0).numberFormat,
    formula: cell?.formula?.text,
  };
}

describe('typing', () => {
  test.each<[string, CellValue, string]>([
    ['75%', 0.75, '0%'],
    ['2024年9月30日', 45565, 'yyyy"年"m"月"d"日"'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['225人/月', '225人/月', 'General'],
    ["'001", '001', 'General'],
    ['', null, 'General'],
    ['１２', 12, 'General'],
  ])('%j becomes %j with the format %s', (text, value, format) => {
    expect(typed(text)).toMatchObject({ value, format });
  });

  it('keeps a formula, its value left open', () => {
    expect(typed('=A2*2')).toMatchObject({ value: null, formula: 'A2*2' });
  });

  it('refuses half a formula and changes nothing', () => {
    const { workbook, sheet } = made();
    sheet.cells.load(0, 0, { value: 1, style: 0 });
    const target = { workbook, sheet, thisYear: 2024 };
    expect(enterTexts(target, [{ row: 0, column: 0, text: '=A2*(' }])).toEqual({
      code: 'not-a-formula',
      params: {},
    });
    expect(sheet.cells.value(0, 0)).toBe(1);
  });

  it('refuses a locked cell of a protected sheet', () => {
    const { workbook, sheet } = made();
    sheet.protect();
    const target = { workbook, sheet, thisYear: 2024 };
    expect(enterTexts(target, [{ row: 0, column: 0, text: '1' }])?.code).toBe('protected');
  });
});

describe('editText', () => {
  const { workbook } = made();
  test.each<[CellValue, string, string]>([
    [0.244, '0.0%', '24.4%'],
    [0.3333333, '0%', '33.33333%'],
    [45565, 'yyyy/m/d', '2024/9/30'],
    [1234.5, '#,##0', '1234.5'],
    [true, 'General', 'TRUE'],
    [{ kind: 'error', code: '#N/A' }, 'General', '#N/A'],
    [null, 'General', ''],
  ])('%j with %s is edited as %j', (value, numberFormat, text) => {
    const style = { ...workbook.styles.get(0), numberFormat };
    expect(editText({ value, style: 0 }, style, false)).toBe(text);
  });

  it('shows formulas, and the apostrophe of a text that must stay text', () => {
    const style = workbook.styles.get(0);
    expect(editText({ value: 3, style: 0, formula: { kind: 'plain', text: 'A1+1' } }, style, false)).toBe(
      '=A1+1',
    );
    expect(editText({ value: '001', style: 0 }, { ...style, quotePrefix: true }, false)).toBe("'001");
  });
});

describe('the clipboard', () => {
  it('takes cells as shown, tabs between, and quotes what would not come back as one cell', () => {
    const { workbook, sheet } = made();
    sheet.cells.load(0, 0, { value: 0.5, style: workbook.styles.derive(0, { numberFormat: '0%' }) });
    sheet.cells.load(0, 1, { value: '一\n"二"', style: 0 });
    sheet.cells.load(1, 1, { value: '三', style: 0 });
    expect(copyText(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 2 })).toBe(
      '50%\t"一\n""二"""\r\n\t三',
    );
  });

  it('reads back what it wrote', () => {
    const entries = pasteEntries('50%\t"一\n""二"""\r\n\t三\r\n', { row: 2, column: 1 });
    expect(entries).toEqual([
      { row: 2, column: 1, text: '50%' },
      { row: 2, column: 2, text: '一\n"二"' },
      { row: 3, column: 1, text: '' },
      { row: 3, column: 2, text: '三' },
    ]);
  });
});
