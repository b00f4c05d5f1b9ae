import { createWorkbook, type Sheet, type Workbook } from '../../../src/xlsx';
import { areaOf, failureOf, relayedPane } from './support/relayed';

const relay = relayedPane();
let workbook: Workbook;
let sheet: Sheet;

beforeEach(async () => {
  workbook = createWorkbook('台账');
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  await relay.open(workbook, { today: () => new Date(2024, 8, 30) });
});

const ledger = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('台账');

const write = (address: string, values: unknown[][]) =>
  relay.run(async (context) => {
    ledger(context).getRange(address).values = values;
    await context.sync();
  });

const readBack = (address: string) =>
  relay.run(async (context) => {
    const range = ledger(context).getRange(address);
    range.load('values,text,numberFormat,valueTypes,formulas');
    await context.sync();
    return range;
  });

describe('values', () => {
  it('leave a cell alone for null and empty it for an empty text', async () => {
    await write('A1:C1', [[1, 2, 3]]);
    await write('A1:C1', [[null, '', 30]]);
    expect((await readBack('A1:C1')).values).toEqual([[1, '', 30]]);
  });

  it('bring a number format into a General cell only', async () => {
    sheet.cells.restyle(areaOf('B1'), { numberFormat: '0.00' });
    await write('A1:B1', [['75%', '75%']]);
    const range = await readBack('A1:B1');
    expect([range.values, range.numberFormat, range.text]).toEqual([
      [[0.75, 0.75]],
      [['0%', '0.00']],
      [['75%', '0.75']],
    ]);
  });

  it('stay text under @', async () => {
    await relay.run(async (context) => {
      const range = ledger(context).getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['1/6']];
      await context.sync();
    });
    const range = await readBack('A1');
    expect([range.values, range.valueTypes]).toEqual([[['1/6']], [['String']]]);
  });

  it('keep the apostrophe as a mark of the cell, and lose it again', async () => {
    await write('A1', [["'1/6"]]);
    expect([sheet.cells.value(0, 0), sheet.style(0, 0).quotePrefix]).toEqual(['1/6', true]);
    await write('A1', [[5]]);
    expect(sheet.style(0, 0).quotePrefix).toBe(false);
  });

  it('are swallowed by the covered cells of a merge', async () => {
    sheet.merge(areaOf('A1:A3'));
    await write('A1:A3', [[1], [2], [3]]);
    expect((await readBack('A1:A3')).values).toEqual([[1], [''], ['']]);
  });

  it('must have the size of the range', async () => {
    expect(await failureOf(write('A1:B2', [[1, 2]]))).toBe('InvalidArgument Range.values');
    expect(await failureOf(write('A1:B1', [[1]]))).toBe('InvalidArgument Range.values');
  });

  it('have at most 32,767 characters', async () => {
    await write('A1', [['字'.repeat(32_767)]]);
    expect(await failureOf(write('A2', [['字'.repeat(32_768)]]))).toBe('InvalidArgument Range.values');
    expect(sheet.cells.value(1, 0)).toBeNull();
  });

  it('are written in slices by the proxy where there are many, in order', async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [row, `第${String(row)}行`]);
    await write('A1:B4000', rows);
    expect((await readBack('A4000:B4000')).values).toEqual([[3999, '第3999行']]);
  });

  it('of errors and truth values come back as Excel tells them', async () => {
    await write('A1:C1', [['#N/A', true, '甲']]);
    const range = await readBack('A1:D1');
    expect([range.values, range.valueTypes]).toEqual([
      [['#N/A', true, '甲', '']],
      [['Error', 'Boolean', 'String', 'Empty']],
    ]);
  });
});

describe('formulas', () => {
  it('are kept; one that needs an engine has no value until something calculates it', async () => {
    await write('A1:B1', [[21, '=SUM(A1:A1)']]);
    const range = await readBack('A1:B1');
    expect([range.formulas, range.values, range.valueTypes]).toEqual([
      [[21, '=SUM(A1:A1)']],
      [[21, '']],
      [['Double', 'Empty']],
    ]);
  });

  it('that are a constant have its value; a reference would grow stale and has none', async () => {
    await write('A1:D1', [[21, '=A1', '="甲"', '=-7']]);
    expect((await readBack('A1:D1')).values).toEqual([[21, '', '甲', -7]]);
  });

  it('are calculated before a batch reads, where the host was given an engine', async () => {
    await relay.open(workbook, {
      calculate: () => {
        sheet.cells.setComputed([{ row: 0, column: 1, value: 42 }]);
        return Promise.resolve();
      },
    });
    const values = await relay.run(async (context) => {
      const range = ledger(context).getRange('A1:B1');
      range.values = [[21, '=A1*2']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[21, 42]]);
  });
});

describe('a batch', () => {
  it('keeps what ran before an error, and does not run what follows', async () => {
    const failure = failureOf(
      relay.run(async (context) => {
        ledger(context).getRange('A1').values = [['前']];
        context.workbook.worksheets.getItem('无').getRange('A1').values = [[1]];
        ledger(context).getRange('A2').values = [['后']];
        await context.sync();
      }),
    );
    expect(await failure).toBe('ItemNotFound WorksheetCollection.getItem');
    expect([sheet.cells.value(0, 0), sheet.cells.value(1, 0)]).toEqual(['前', null]);
  });

  it('refuses to load what Excel has not, and what it has only later', async () => {
    const load = (names: string) =>
      failureOf(
        relay.run(async (context) => {
          ledger(context).getRange('A1').load(names);
          await context.sync();
        }),
      );
    expect(await load('colour')).toBe('ApiNotFound Range.colour');
    expect(await load('savedAsArray')).toBe('NotImplemented Range.savedAsArray');
    await relay.open(workbook, { sets: { ExcelApi: '1.6' } });
    expect(await load('isEntireRow')).toBe('ApiNotFound Range.isEntireRow');
  });

  it('over the limit is refused whole, an answer over the limit after its writes', async () => {
    await relay.open(workbook, { payloadLimit: 2_000 });
    const long = '长'.repeat(700);
    expect(await failureOf(write('A1', [[long]]))).toBe('RequestPayloadSizeLimitExceeded');
    expect(sheet.cells.value(0, 0)).toBeNull();
    sheet.cells.set([{ row: 0, column: 0, value: long }]);
    const failure = failureOf(
      relay.run(async (context) => {
        const range = ledger(context).getRange('A1');
        range.load('values');
        ledger(context).getRange('B1').values = [[1]];
        await context.sync();
      }),
    );
    expect(await failure).toBe('ResponsePayloadSizeLimitExceeded');
    expect(sheet.cells.value(0, 1)).toBe(1);
  });

  it('is refused while somebody types in a cell', async () => {
    const { session } = await relay.open(workbook);
    session.startEditing();
    expect(await failureOf(write('A1', [[1]]))).toBe('InvalidOperationInCellEditMode');
    session.endEditing();
    await write('A1', [[1]]);
    expect(sheet.cells.value(0, 0)).toBe(1);
  });
});

describe('a protected sheet', () => {
  beforeEach(() => {
    sheet.cells.restyle(areaOf('B1'), { protection: { locked: false } });
    sheet.protect();
  });

  const denied: [string, (range: Excel.Range) => void][] = [
    ['values', (range) => (range.values = [[1]])],
    ['numberFormat', (range) => (range.numberFormat = [['0.0']])],
    [
      'clear',
      (range) => {
        range.clear();
      },
    ],
    [
      'merge',
      (range) => {
        range.merge();
      },
    ],
    ['rowHidden', (range) => (range.rowHidden = true)],
    [
      'setCellProperties',
      (range) => {
        range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }]]);
      },
    ],
    [
      'setCellProperties',
      (range) => {
        range.setCellProperties([[{ hyperlink: { documentReference: 'A9' } }]]);
      },
    ],
  ];

  it.each(denied)('denies %s of a locked cell', async (member, act) => {
    const failure = failureOf(
      relay.run(async (context) => {
        act(ledger(context).getRange('A1'));
        await context.sync();
      }),
    );
    expect(await failure).toBe(`AccessDenied Range.${member}`);
  });

  it('lets an unlocked cell be written, not be formatted', async () => {
    await write('B1', [[1]]);
    expect(sheet.cells.value(0, 1)).toBe(1);
  });

  it('allows what its options allow', async () => {
    sheet.unprotect();
    sheet.protect({ formatCells: true });
    await relay.run(async (context) => {
      ledger(context).getRange('A1').format.fill.color = '#ffc7ce';
      await context.sync();
    });
    expect(sheet.style(0, 0).fill).toEqual({ kind: 'solid', color: { hex: '#FFC7CE' } });
  });
});

describe('setCellProperties', () => {
  const set = (address: string, properties: Excel.SettableCellProperties[][]) =>
    relay.run(async (context) => {
      ledger(context).getRange(address).setCellProperties(properties);
      await context.sync();
    });

  it('gives each cell its link, its text and a link’s look; an empty entry leaves its cell', async () => {
    const link = (row: number) => ({
      documentReference: `'台账'!B${String(row)}`,
      textToDisplay: `第${String(row)}行`,
    });
    await set('A1:A3', [[{ hyperlink: link(1) }], [{}], [{ hyperlink: link(3) }]]);
    expect(sheet.hyperlinks.all).toEqual([
      { area: areaOf('A1'), location: "'台账'!B1" },
      { area: areaOf('A3'), location: "'台账'!B3" },
    ]);
    expect([0, 1, 2].map((row) => sheet.cells.value(row, 0))).toEqual(['第1行', null, '第3行']);
    expect([0, 1, 2].map((row) => sheet.style(row, 0).font.underline)).toEqual(['single', 'none', 'single']);
  });

  it('lets a format win over the look that comes with a link', async () => {
    const hyperlink = { documentReference: 'A9' };
    await set('A1', [[{ hyperlink, format: { font: { color: '#FF0000' } } }]]);
    expect(sheet.style(0, 0).font).toMatchObject({ underline: 'single', color: { hex: '#FF0000' } });
  });

  it.each<[string, Excel.SettableCellProperties, string]>([
    [
      'a link that leads nowhere',
      { hyperlink: { textToDisplay: '无处' } },
      'InvalidArgument Range.setCellProperties',
    ],
    ['a property that is not answered', { style: 'Normal' }, 'NotImplemented SettableCellProperties.style'],
  ])('refuses %s and writes nothing', async (_, properties, error) => {
    expect(await failureOf(set('A1', [[properties]]))).toBe(error);
    expect(sheet.cells.usedArea()).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each<[string, string]>([
    ['B:B', '台账!B:B'],
    ['$B:$D', '台账!B:D'],
    ['3:5', '台账!3:5'],
    ['D4:B2', '台账!B2:D4'],
  ])('takes %s', async (address, told) => {
    const range = await relay.run(async (context) => {
      const found = ledger(context).getRange(address);
      found.load('address');
      await context.sync();
      return found;
    });
    expect(range.address).toBe(told);
  });

  it.each(['B2:D', 'B:3', '', 'XFE1'])('refuses “%s”', async (address) => {
    const asked = relay.run(async (context) => {
      ledger(context).getRange(address).load('address');
      await context.sync();
    });
    expect(await failureOf(asked)).toBe('InvalidArgument Worksheet.getRange');
  });
});
