import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/xlsx';
import { changedParts, partsOf, partText, sheetOf } from './fixture';

const file = new Uint8Array(readFileSync(join(__dirname, '../fixtures/ledgers/pivot-table.xlsx')));
const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml';
const LEDGER = '进度台账';

function edited(edit: (workbook: Workbook) => void): Uint8Array {
  const workbook = openWorkbook(file);
  edit(workbook);
  return saveWorkbook(workbook);
}

/** The parts that a pivot table consists of, and the sheet on which it stands. */
const pivotParts = Object.keys(partsOf(file)).filter((path) => /pivot|sheet2\.xml/.test(path));

test('the file holds a pivot table with its cache and records', () => {
  expect(pivotParts).toHaveLength(7);
  expect(partText(file, CACHE)).toContain('<worksheetSource ref="A3:H8" sheet="进度台账"/>');
});

test('opened and saved, nothing differs', () => {
  expect(
    changedParts(
      file,
      edited(() => undefined),
    ),
  ).toEqual([]);
});

test('a ratio changed under it leaves the pivot table byte for byte: Excel sums up anew when it is refreshed', () => {
  const saved = edited((workbook) => {
    sheetOf(workbook, LEDGER).cells.set([{ row: 4, column: 6, value: 1.0375 }]);
  });
  expect(changedParts(file, saved).filter((path) => pivotParts.includes(path))).toEqual([]);
});

test('its source follows a new name of the ledger', () => {
  const saved = edited((workbook) => {
    workbook.renameSheet(sheetOf(workbook, LEDGER), '9 月');
  });
  expect(partText(saved, CACHE)).toContain('<worksheetSource ref="A3:H8" sheet="9 月"/>');
  expect(changedParts(file, saved).filter((path) => pivotParts.includes(path))).toEqual([CACHE]);
});

test('its source follows the rows of the ledger', () => {
  const saved = edited((workbook) => {
    workbook.shiftLines(sheetOf(workbook, LEDGER), { kind: 'inserted', axis: 'rows', first: 2, count: 1 });
  });
  expect(partText(saved, CACHE)).toContain('<worksheetSource ref="A4:H9" sheet="进度台账"/>');
});
