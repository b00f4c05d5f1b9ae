import { readFileSync } from 'node:fs';
import { createWorkbook, openWorkbook, type Workbook } from '../../../../src/xlsx';
import { OpenBook } from '../../../../src/workbench/page/session/OpenBook';
import { whatToTell } from '../../../../src/workbench/page/session/whatToTell';
import { en } from '../../../../src/workbench/page/texts/en';

const told = (workbook: Workbook) =>
  whatToTell(new OpenBook(workbook, { fileName: 'x.xlsx', measure: { width: () => 0 }, host: {} }), en);

describe('whatToTell', () => {
  it('says nothing of a plain file', () => {
    expect(told(createWorkbook('台账'))).toEqual([]);
  });

  it('says that macros are kept', () => {
    expect(told(openWorkbook(readFileSync('test/fixtures/ledgers/macros.xlsm')))).toEqual([en.macros]);
  });

  it('counts the rules that are not painted, by their types', () => {
    const workbook = createWorkbook('台账');
    workbook.activeSheet?.conditionalFormats.load([
      {
        id: '1',
        areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
        priority: 1,
        stopIfTrue: false,
        rule: { kind: 'kept', type: 'dataBar', xml: '<cfRule/>', extended: false },
        style: {},
      },
    ]);
    expect(told(workbook)).toEqual([
      'Conditional formatting of “台账”: 1 rules are not shown here (types: dataBar); a save keeps them as they are.',
    ]);
  });
});
