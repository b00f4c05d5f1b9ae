import { cellArea, createWorkbook } from '../../../../src/xlsx';
import { OpenBook } from '../../../../src/workbench/page/session/OpenBook';

function opened(): OpenBook {
  return new OpenBook(createWorkbook('台账'), {
    fileName: '台账.xlsx',
    measure: { width: (text) => text.length * 10 },
    host: {},
  });
}

function sheetOf(book: OpenBook) {
  const sheet = book.workbook.activeSheet;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('OpenBook', () => {
  it('counts cells as work to be saved, selecting not', () => {
    const book = opened();
    sheetOf(book).changeView({ selection: cellArea(2, 2) });
    expect(book.isUnsaved).toBe(false);
    sheetOf(book).cells.set([{ row: 0, column: 0, value: 1 }]);
    expect(book.isUnsaved).toBe(true);
    book.markSaved();
    expect(book.isUnsaved).toBe(false);
  });

  it('tells once after several changes', async () => {
    const book = opened();
    let told = 0;
    book.subscribe(() => {
      told += 1;
    });
    sheetOf(book).cells.set([{ row: 0, column: 0, value: 1 }]);
    sheetOf(book).cells.set([{ row: 1, column: 0, value: 2 }]);
    await Promise.resolve();
    expect(told).toBe(1);
  });

  it('follows what the add-in selects, and tells the model what the user does', () => {
    const book = opened();
    const sheet = sheetOf(book);
    book.workbook.log.as('api', () => {
      sheet.changeView({ selection: { row: 4, column: 1, rows: 2, columns: 2 } });
    });
    expect(book.selections.of(sheet)).toMatchObject({
      active: { row: 4, column: 1 },
      reveal: { row: 4, column: 1 },
    });
    book.selections.set(sheet, {
      active: { row: 1, column: 1 },
      head: { row: 1, column: 1 },
      area: cellArea(1, 1),
    });
    expect(sheet.view.selection).toEqual(cellArea(1, 1));
  });

  it('stands for the merge when its first cell is selected', () => {
    const book = opened();
    const sheet = sheetOf(book);
    sheet.merges.load([{ row: 0, column: 0, rows: 1, columns: 9 }]);
    expect(book.selections.of(sheet).area.columns).toBe(9);
    expect(book.selections.of(sheet)).toBe(book.selections.of(sheet));
  });
});

describe('the cell editor', () => {
  it('keeps the host waiting while it is open, and the text until Escape or Enter', () => {
    const book = opened();
    const sheet = sheetOf(book);
    book.editor.start(sheet, { row: 0, column: 0 }, '用户');
    expect(book.host.session.isEditing).toBe(true);
    book.workbook.log.as('api', () => {
      sheet.cells.set([{ row: 0, column: 0, value: '程序' }]);
    });
    expect(book.editor.editing?.text).toBe('用户');
    expect(book.editor.commit()).toBe(true);
    expect(sheet.cells.value(0, 0)).toBe('用户');
    expect(book.host.session.isEditing).toBe(false);
  });

  it('stays open with its text when that is refused', () => {
    const book = opened();
    book.editor.start(sheetOf(book), { row: 0, column: 0 }, '=1+');
    expect(book.editor.commit()).toBe(false);
    expect(book.editor.editing?.text).toBe('=1+');
    expect(book.editor.refusal?.code).toBe('not-a-formula');
    book.editor.cancel();
    expect(book.host.session.isEditing).toBe(false);
  });

  it('writes nothing when the text is as it was', () => {
    const book = opened();
    const sheet = sheetOf(book);
    sheet.cells.load(0, 0, { value: 0.244, style: 0 });
    book.editor.start(sheet, { row: 0, column: 0 });
    expect(book.editor.commit()).toBe(true);
    expect(book.isUnsaved).toBe(false);
  });
});
