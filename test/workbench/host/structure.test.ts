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
  sheet.cells.set(
    ['单位', '教育局', '民政局', '', '教育局'].map((value, row) => ({
      row,
      column: 0,
      value: value === '' ? null : value,
    })),
  );
  await relay.open(workbook);
});

const ledger = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('台账');

const attempt = (act: (context: Excel.RequestContext) => void) =>
  failureOf(
    relay.run(async (context) => {
      act(context);
      await context.sync();
    }),
  );

describe('merged areas', () => {
  const merges = (address: string) =>
    relay.run(async (context) => {
      const merged = ledger(context).getRange(address).getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return merged.isNullObject ? null : merged.address;
    });

  it('are told only where their first cell lies in the range', async () => {
    sheet.merge(areaOf('B1:B3'));
    sheet.merge(areaOf('B5:C5'));
    expect(await merges('B1:B9')).toBe('台账!B1:B3,台账!B5:C5');
    expect(await merges('B2:B4')).toBeNull();
  });

  it('fail beyond 512', async () => {
    for (let row = 0; row < 512; row += 1) sheet.merge({ row: row * 2, column: 3, rows: 2, columns: 1 });
    expect(await merges('D1:D1024')).toContain('D1023:D1024');
    sheet.merge({ row: 1024, column: 3, rows: 2, columns: 1 });
    expect(
      await attempt((context) =>
        ledger(context).getRange('D:D').getMergedAreasOrNullObject().load('address'),
      ),
    ).toBe('GeneralException Range.getMergedAreasOrNullObject');
  });
});

describe('conditional formats', () => {
  it('a new rule goes first, and is known by its id in a later request', async () => {
    await relay.run(async (context) => {
      const first = ledger(context).getRange('A2:B9').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$B2<0.75';
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.numberFormat = '0.0%" ▼"';
      await context.sync();
      const second = ledger(context).getRanges('A2:A3,A6:A9').conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$A2=""';
      await context.sync();
      first.load('priority');
      second.load('priority');
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      second.priority = 1;
      await context.sync();
      first.load('priority');
      await context.sync();
      expect(first.priority).toBe(0);
    });
    expect(sheet.conditionalFormats.all.map(({ rule, areas }) => [rule, areas.length])).toEqual([
      [{ kind: 'formula', formula: '$B2<0.75' }, 1],
      [{ kind: 'formula', formula: '$A2=""' }, 2],
    ]);
  });

  it('are deleted one by one, and refuse what is no formula', async () => {
    const failure = await attempt((context) => {
      const rule = ledger(context).getRange('A2').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=1+';
    });
    expect(failure).toBe('InvalidArgument ConditionalFormatRule.formula');
    await relay.run(async (context) => {
      const rules = ledger(context).getRange().conditionalFormats;
      rules.load('items/id');
      await context.sync();
      for (const rule of rules.items) rule.delete();
      await context.sync();
    });
    expect(sheet.conditionalFormats.all).toEqual([]);
  });
});

describe('the filter', () => {
  const filtered = (criteria: Excel.FilterCriteria) =>
    attempt((context) => {
      const { autoFilter } = ledger(context);
      autoFilter.apply(ledger(context).getRange('A1:A5'), 0, criteria);
    });
  const hidden = () => sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));

  it('hides rows by the text shown; blanks are the empty text', async () => {
    expect(await filtered({ filterOn: 'Values', values: ['教育局'] })).toBe('none');
    expect(hidden()).toEqual([2, 3]);
    expect(await filtered({ filterOn: 'Values', values: ['教育局', ''] })).toBe('none');
    expect(hidden()).toEqual([2]);
    expect(
      await attempt((context) => {
        ledger(context).autoFilter.clearCriteria();
      }),
    ).toBe('none');
    expect(hidden()).toEqual([]);
  });

  it('takes wildcards, and refuses null fields and what it cannot evaluate', async () => {
    expect(await filtered({ filterOn: 'Custom', criterion1: '=*政*' })).toBe('none');
    expect(hidden()).toEqual([1, 3, 4]);
    const nulls = { filterOn: 'Values', values: ['教育局'], color: null } as unknown as Excel.FilterCriteria;
    expect(await filtered(nulls)).toBe('InvalidArgument AutoFilter.apply');
    expect(await filtered({ filterOn: 'CellColor', color: '#FF0000' })).toBe(
      'NotImplemented AutoFilter.apply',
    );
  });
});

describe('the filter of a table', () => {
  const hidden = () => sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row));
  const withTable = (headerRow = true) => {
    const area = { row: 0, column: 0, rows: 5, columns: 2 };
    const columns = ['单位', '数'];
    return sheet.tables.add({ name: '表1', area, headerRow, totalsRow: false, columns, bandedRows: true });
  };
  const filter = (change: (autoFilter: Excel.AutoFilter, table: Excel.Table) => void) =>
    attempt((context) => {
      const table = context.workbook.tables.getItem('表1');
      change(table.autoFilter, table);
    });
  const units: Excel.FilterCriteria = { filterOn: 'Values', values: ['教育局'] };

  it('is applied, told, cleared by column and as a whole, and taken away', async () => {
    withTable();
    expect(
      await filter((autoFilter, table) => {
        autoFilter.apply(table.getRange(), 0, units);
      }),
    ).toBe('none');
    expect(hidden()).toEqual([2, 3]);
    await relay.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('表1');
      autoFilter.load('enabled,isDataFiltered,criteria');
      const range = autoFilter.getRange();
      range.load('address');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        '台账!A1:B5',
      ]);
      expect(autoFilter.criteria[0]).toMatchObject({ filterOn: 'Values', values: ['教育局'], color: null });
      expect(autoFilter.criteria[1]).toEqual({});
    });
    expect(
      await filter((autoFilter) => {
        autoFilter.clearColumnCriteria(1);
      }),
    ).toBe('none');
    expect(hidden()).toEqual([2, 3]);
    expect(
      await filter((autoFilter) => {
        autoFilter.clearColumnCriteria(0);
      }),
    ).toBe('none');
    expect(hidden()).toEqual([]);
    await filter((autoFilter, table) => {
      autoFilter.apply(table.getRange(), 0, units);
    });
    expect(
      await filter((autoFilter) => {
        autoFilter.clearCriteria();
      }),
    ).toBe('none');
    expect([hidden(), sheet.tables.all[0]?.filter?.columns]).toEqual([[], []]);
    await filter((autoFilter, table) => {
      autoFilter.apply(table.getRange(), 0, units);
    });
    expect(
      await filter((autoFilter) => {
        autoFilter.remove();
      }),
    ).toBe('none');
    expect([hidden(), sheet.tables.all[0]?.filter]).toEqual([[], undefined]);
  });

  it('leaves the sheet’s own filter alone, and lies nowhere but over its table', async () => {
    withTable();
    expect(
      await filter((autoFilter) => {
        autoFilter.apply('A1:A3', 0, units);
      }),
    ).toBe('none');
    expect(sheet.autoFilter).toBeUndefined();
    expect(sheet.tables.all[0]?.filter?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 2 });
    expect(
      await filter((autoFilter) => {
        autoFilter.apply('D1:D5', 0, units);
      }),
    ).toBe('InvalidArgument AutoFilter.apply');
    expect(
      await filter((autoFilter, table) => {
        autoFilter.apply(table.getRange(), 2, units);
      }),
    ).toBe('InvalidArgument AutoFilter.apply');
  });

  it('is refused for a table without a header, and on a protected sheet that does not allow it', async () => {
    withTable(false);
    expect(
      await filter((autoFilter, table) => {
        autoFilter.apply(table.getRange(), 0, units);
      }),
    ).toBe('InvalidArgument AutoFilter.apply');
    sheet.protect();
    expect(
      await attempt((context) => {
        ledger(context).autoFilter.apply(ledger(context).getRange('A1:A5'), 0, units);
      }),
    ).toBe('AccessDenied AutoFilter.apply');
  });

  it('lets its rows be seen again when it is cleared', async () => {
    const area = { row: 0, column: 0, rows: 5, columns: 1 };
    const criteria = { kind: 'values', values: ['民政局'], blanks: false } as const;
    const table = { name: '表1', area, headerRow: true, totalsRow: false, columns: ['单位'] };
    const { id } = sheet.tables.add({ ...table, bandedRows: true });
    sheet.setTableFilter(id, { area, columns: [{ column: 0, criteria }] }, [1, 3, 4]);
    const cleared = await attempt((context) => {
      context.workbook.tables.getItem('表1').clearFilters();
    });
    expect(cleared).toBe('none');
    expect(sheet.rows.numbers().filter((row) => sheet.rows.isHidden(row))).toEqual([]);
    expect(sheet.tables.all[0]?.filter?.columns).toEqual([]);
  });
});

describe('rows that come and go', () => {
  it('a kept reference follows its cells', async () => {
    await relay.run(async (context) => {
      const kept = ledger(context).getRange('A3');
      const gone = ledger(context).getRange('A5');
      await context.sync();
      ledger(context).getRange('2:2').insert('Down');
      ledger(context).getRange('6:6').delete('Up');
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['台账!A4', [['民政局']]]);
      gone.load('address');
      expect(await failureOf(context.sync())).toBe('InvalidReference Range.address');
    });
  });

  it('part of a row cannot', async () => {
    expect(await attempt((context) => ledger(context).getRange('A2:B2').insert('Down'))).toBe(
      'NotImplemented Range.insert',
    );
  });
});

describe('sheets', () => {
  it.each([
    ['a'.repeat(32), 'InvalidArgument'],
    ['一/二', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['台账', 'ItemAlreadyExists'],
  ])('refuse the name %j', async (name, code) => {
    expect(await attempt((context) => context.workbook.worksheets.add(name))).toContain(code);
    expect(workbook.sheets).toHaveLength(1);
  });

  it('are copied with what is on them', async () => {
    sheet.merge(areaOf('B1:C1'));
    sheet.columns.change(0, 1, { width: 20 });
    await attempt((context) => ledger(context).copy('Beginning'));
    const [copy] = workbook.sheets;
    expect(
      copy && [workbook.sheetName(copy), copy.cells.value(1, 0), copy.merges.areas, copy.columns.width(0)],
    ).toEqual(['台账 (2)', '教育局', [areaOf('B1:C1')], 20]);
  });

  it('stay: the last visible one cannot be deleted', async () => {
    expect(
      await attempt((context) => {
        ledger(context).delete();
      }),
    ).toBe('InvalidOperation Worksheet.delete');
  });

  it('take hidden names of their own', async () => {
    await attempt((context) => {
      ledger(context).names.add('记号', '="guid"').visible = false;
    });
    expect(workbook.names.all).toEqual([{ name: '记号', formula: '"guid"', hidden: true, sheet: sheet.id }]);
  });
});

describe('copies', () => {
  it('of formats alone bring merges whose covered cells keep their values', async () => {
    sheet.merge(areaOf('D1:D3'));
    await attempt((context) => {
      ledger(context).getRange('A2:A4').copyFrom('D1:D3', 'Formats');
    });
    expect(sheet.merges.areas).toEqual([areaOf('D1:D3'), areaOf('A2:A4')]);
    expect(sheet.cells.value(2, 0)).toBe('民政局');
  });

  it('move the relative references of formulas', async () => {
    sheet.cells.set([{ row: 0, column: 1, value: 3, formula: 'A1+$A$1+"A1"' }]);
    await attempt((context) => {
      ledger(context).getRange('B2:B3').copyFrom('B1');
    });
    expect([sheet.cells.get(1, 1)?.formula, sheet.cells.get(2, 1)?.formula]).toEqual([
      { kind: 'plain', text: 'A2+$A$1+"A1"' },
      { kind: 'plain', text: 'A3+$A$1+"A1"' },
    ]);
  });
});

describe('the store', () => {
  it('takes a custom XML part up to its limit only', async () => {
    await relay.open(workbook, { customXmlLimit: 40 });
    const add = (xml: string) => attempt((context) => context.workbook.customXmlParts.add(xml));
    expect(await add('<j xmlns="urn:j"/>')).toBe('none');
    expect(await add(`<j xmlns="urn:j">${'字'.repeat(20)}</j>`)).toBe(
      'GeneralException CustomXmlPartCollection.add',
    );
    expect(await add('<j')).toBe('InvalidArgument CustomXmlPartCollection.add');
    expect(workbook.customXml.all).toHaveLength(1);
  });
});

describe('events', () => {
  it('tell of a change at the grid and through the API, with its cells as they are by then', async () => {
    const seen: unknown[] = [];
    await relay.run(async (context) => {
      ledger(context).onChanged.add(async (event) => {
        await relay.run(async (inner) => {
          const range = event.getRangeOrNullObject(inner);
          range.load('address');
          await inner.sync();
          seen.push([event.address, event.triggerSource, range.address]);
        });
      });
      await context.sync();
    });
    sheet.cells.set([{ row: 8, column: 0, value: '甲' }]);
    await relay.settle(80);
    await attempt((context) => {
      ledger(context).getRange('B1').values = [[1]];
    });
    await relay.settle(80);
    expect(seen).toEqual([
      ['A9', 'Unknown', '台账!A9'],
      ['B1', 'ThisLocalAddin', '台账!B1'],
    ]);
  });
});
