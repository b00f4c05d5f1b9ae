import { createWorkbook, type Change, type Sheet } from '../../../src/xlsx';

const AREA = { row: 0, column: 0, rows: 8, columns: 2 };

function filtered(): { readonly sheet: Sheet; readonly told: () => readonly (readonly number[])[] } {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const changes: Change[] = [];
  workbook.log.listen((change) => changes.push(change));
  const told = () =>
    changes.splice(0).flatMap((change) => (change.kind === 'rows' ? [[change.first, change.count]] : []));
  return { sheet, told };
}

const hidden = (sheet: Sheet) => sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));

describe('rows under a filter', () => {
  it('touches only rows that are not so yet, neighbours at once', () => {
    const { sheet, told } = filtered();
    sheet.setAutoFilter({ area: AREA, columns: [] }, [2, 3, 4, 6]);
    expect(told()).toEqual([
      [2, 3],
      [6, 1],
    ]);
    sheet.setAutoFilter({ area: AREA, columns: [] }, [3, 4, 5, 6]);
    expect(told()).toEqual([
      [2, 1],
      [5, 1],
    ]);
    expect(hidden(sheet)).toEqual([3, 4, 5, 6]);
    sheet.setAutoFilter({ area: AREA, columns: [] }, [3, 4, 5, 6]);
    expect(told()).toEqual([]);
  });

  it('shows the rows of an area that the filter left, and none of the header or below', () => {
    const { sheet } = filtered();
    sheet.setAutoFilter({ area: AREA, columns: [] }, [6, 7]);
    for (const row of [0, 8]) sheet.rows.setHidden(row, 1, true);
    sheet.setAutoFilter({ area: { ...AREA, rows: 4 }, columns: [] }, [1]);
    expect(hidden(sheet)).toEqual([0, 1, 8]);
    sheet.setAutoFilter(undefined);
    expect(hidden(sheet)).toEqual([0, 8]);
  });

  it('is the same for the filter of a table', () => {
    const { sheet } = filtered();
    const { id } = sheet.tables.add({
      ...{ name: '表1', area: AREA, headerRow: true, totalsRow: false, bandedRows: true },
      ...{ columns: ['甲', '乙'], filter: { area: AREA, columns: [] } },
    });
    sheet.setTableFilter(id, { area: AREA, columns: [] }, [1, 5]);
    expect(hidden(sheet)).toEqual([1, 5]);
    sheet.setTableFilter(id, undefined);
    expect(hidden(sheet)).toEqual([]);
    expect(sheet.tables.all[0]?.filter).toBeUndefined();
  });
});
