import { createWorkbook, parseArea, type Area, type Sheet, type Workbook } from '../../../src/xlsx';
import { RelayPane } from './support/RelayPane';
import { recordedError, runSnippet } from './support/runSnippet';
import { TRACES, traceOf, type Trace } from './support/traces';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

/** The recording's two sheets: 1, 甲 and 2 in 明细, nothing in the hidden 汇总. */
function recorded(): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook('明细');
  const second = workbook.addSheet('汇总');
  workbook.setVisibility(second, 'veryHidden');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.cells.set([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: '甲' },
    { row: 1, column: 0, value: 2 },
  ]);
  return { workbook, sheet };
}

interface Case {
  readonly api: string;
  readonly prepare?: (workbook: Workbook, sheet: Sheet) => void;
  /** Where the recorded stand-in's samples are not what the two sheets hold. */
  readonly gives?: unknown;
}

const notImplemented = (location: string) => ({
  error: {
    code: 'NotImplemented',
    message: '未实现所请求的功能。',
    httpStatusCode: 500,
    errorLocation: location,
  },
});

const A4 = { rowHidden: false, format: { rowHeight: 14.25 } };
const COLUMN = { columnHidden: false, format: { columnWidth: 48 } };
const NO_CRITERIA = { criterion1: null, criterion2: null, color: null, icon: null };

/** Exchanges that run on the host and give what was recorded, or what the sheets hold in place of the samples. */
const CASES: readonly Case[] = [
  { api: 'Excel.run + range.load' },
  {
    api: 'Excel.run clean-up',
    prepare: (_, sheet) => {
      sheet.changeView({ selection: area('A1:B2') });
    },
  },
  { api: 'context.trackedObjects' },
  { api: 'load(): no argument' },
  { api: "load('items')" },
  {
    api: "load('items/name, items/id')",
    gives: [
      ['明细', '{S1}', 'Visible', 0],
      ['汇总', '{00000000-0001-0000-0000-000000000002}', 'VeryHidden', 1],
    ],
  },
  { api: 'then use a loaded collection item', gives: [['']] },
  { api: 'load({select, expand, top, skip})', gives: 0 },
  { api: 'load({…: true}) nested' },
  {
    api: 'nested collection',
    prepare: (_, sheet) => {
      addTable(sheet);
    },
  },
  { api: 'property not answered', gives: [['1']] },
  {
    api: 'property answered null',
    prepare: (_, sheet) => {
      sheet.rows.setHidden(0, 1, true);
    },
    gives: [null, null, 'General'],
  },
  { api: 'worksheets.getItemOrNullObject: absent' },
  { api: 'method on a null object' },
  { api: 'worksheets.getItemOrNullObject: present' },
  {
    api: 'worksheets.add + name',
    gives: { error: expect.objectContaining({ code: 'InvalidOperation' }) as unknown },
  },
  { api: 'worksheet.activate / delete / copy' },
  { api: 'worksheets.getActiveWorksheet', gives: ['明细', 1] },
  { api: 'worksheet.getUsedRangeOrNullObject(valuesOnly)' },
  {
    api: 'worksheet.getUsedRangeOrNullObject: empty',
    prepare: (_, sheet) => {
      sheet.cells.clearAll(area('A1:B2'));
    },
  },
  { api: 'worksheet.protection', gives: notImplemented('WorksheetProtection.protect') },
  { api: 'worksheet.freezePanes' },
  {
    api: 'workbook.names',
    prepare: (workbook) => {
      workbook.names.set({ name: '_FilterDatabase', formula: '明细!$A$1:$B$2', hidden: true });
    },
  },
  {
    api: 'range: all read properties',
    prepare: (_, sheet) => {
      sheet.cells.set([{ row: 1, column: 0, value: 2, formula: '1+1' }]);
    },
  },
  { api: 'range.values / formulas / numberFormat' },
  {
    api: 'range.values = scalar',
    gives: { error: expect.objectContaining({ code: 'InvalidArgument' }) as unknown },
  },
  { api: 'range.rowHidden' },
  { api: 'getRange() / getRangeByIndexes' },
  { api: 'getEntireRow' },
  {
    api: 'range.getMergedAreasOrNullObject',
    prepare: (_, sheet) => {
      sheet.merge(area('A1:A3'));
      sheet.merge(area('B5:C5'));
    },
  },
  { api: 'range.merge' },
  { api: 'range.clear / delete / insert', gives: notImplemented('Range.delete') },
  { api: 'range.copyFrom' },
  { api: 'range.select', gives: ['明细!B2', '明细!B2', '明细'] },
  { api: 'range.setCellProperties' },
  {
    api: 'range.getCellProperties',
    prepare: (_, sheet) => {
      sheet.cells.restyle(area('A1'), {
        fill: { kind: 'solid', color: { hex: '#FFC7CE' } },
        font: { bold: true, color: { hex: '#9C0006' } },
      });
    },
    gives: [
      [
        {
          address: '明细!A1',
          format: { fill: { color: '#FFC7CE' }, font: { bold: true, color: '#9C0006' } },
        },
        {
          address: '明细!B1',
          format: { fill: { color: '#FFFFFF' }, font: { bold: false, color: '#000000' } },
        },
      ],
    ],
  },
  {
    api: 'getRowProperties',
    gives: [
      [A4, A4, A4],
      [COLUMN, COLUMN],
    ],
  },
  { api: 'range.format: font' },
  {
    api: 'range.format.borders',
    gives: [
      ['EdgeTop', 'Continuous'],
      ['EdgeBottom', 'None'],
      ['EdgeLeft', 'None'],
      ['EdgeRight', 'None'],
      ['InsideVertical', 'None'],
      ['InsideHorizontal', 'Continuous'],
    ],
  },
  { api: 'range.format.load', gives: ['#FFFFFF', false, 48] },
  { api: 'range.set({...}) nested' },
  { api: 'range.hyperlink' },
  { api: 'range.dataValidation', gives: notImplemented('DataValidation.rule') },
  { api: 'range.find', gives: notImplemented('Range.sort') },
  {
    api: 'range.getSpecialCellsOrNullObject',
    prepare: (_, sheet) => {
      sheet.rows.setHidden(1, 2, true);
    },
  },
  { api: 'worksheet.getRanges' },
  { api: 'range.track()-free read', gives: [[1]] },
  { api: 'conditionalFormats.add custom', gives: ['1-1', 'Custom'] },
  { api: 'conditionalFormats.add cellValue' },
  {
    api: 'conditionalFormats load',
    prepare: (_, sheet) =>
      sheet.conditionalFormats.add({
        areas: [area('A2:F46')],
        rule: { kind: 'formula', formula: '$F2<0.75' },
        style: {},
        stopIfTrue: false,
      }),
    gives: ['1-1', false, '=$F2<0.75', '明细!A2:F46'],
  },
  {
    api: 'autoFilter apply',
    gives: [
      true,
      true,
      [{}, {}, { ...NO_CRITERIA, filterOn: 'Values', values: ['教育局'] }, {}, {}, {}],
      '明细!A1:F46',
    ],
  },
  { api: 'autoFilter clearCriteria' },
  {
    api: 'tables',
    prepare: (_, sheet) => {
      addTable(sheet);
    },
    gives: ['表1', '明细!A1:B3', [[1, '甲']], 2],
  },
  { api: 'tables.getItemOrNullObject' },
  { api: 'range.getTables' },
  { api: 'pageLayout set' },
  {
    api: 'pageLayout load',
    gives: ['Portrait', { scale: 100, horizontalFitToPages: null, verticalFitToPages: null }, true, null, ''],
  },
  { api: 'pageLayout.set' },
  { api: 'horizontalPageBreaks' },
  { api: 'workbook.settings add' },
  { api: 'workbook.settings: date' },
  { api: 'settings.add / worksheet', gives: notImplemented('Worksheet.customProperties') },
  { api: 'workbook.settings: absent' },
  { api: 'customXmlParts add', gives: [expect.any(String) as unknown, false, '<j xmlns="urn:journal"/>'] },
  { api: 'customXmlParts: load scoped' },
  { api: 'workbook.properties', gives: notImplemented('DocumentProperties.revisionNumber') },
  { api: 'workbook: name', gives: notImplemented('Workbook.save') },
  { api: 'application: suspend' },
  { api: 'application.cultureInfo' },
  { api: 'runtime.enableEvents' },
  { api: 'workbook.insertWorksheets', gives: notImplemented('Workbook.insertWorksheetsFromBase64') },
  { api: 'Excel.createWorkbook' },
  { api: 'workbook.comments', gives: notImplemented('Workbook.comments') },
  { api: 'worksheet.customProperties', gives: notImplemented('Worksheet.customProperties') },
  { api: 'several syncs batched', gives: [[[1]], [[9]]] },
  { api: 'writes only' },
  { api: 'Excel.run({delayForCellEdit', gives: [[1]] },
  { api: 'context.workbook.worksheets.getItem(id)' },
  { api: 'a range proxy used after' },
  { api: 'error: result already applied' },
  { api: 'thrown in the pane' },
  { api: 'worksheet.onChanged: register' },
  { api: 'worksheets.onChanged / onActivated' },
  { api: 'worksheet.onSelectionChanged' },
  { api: 'workbook.onSelectionChanged' },
  { api: 'workbook.settings.onSettingsChanged' },
  { api: 'Office.context.document.addHandlerAsync' },
  { api: 'Office.actions.associate' },
  { api: 'command not associated' },
  {
    api: 'Office.addin.showAsTaskpane',
    gives: [
      ['show', null],
      ['hide', null],
      ['getStartup', 'None'],
      ['setStartup', null],
    ],
  },
  {
    api: 'Office.context basics',
    gives: expect.objectContaining({ mode: 'readWrite', s114: true, s115: false }) as unknown,
  },
  { api: 'Office.context.document.settings' },
  { api: 'Office.context.document.getFileAsync' },
  { api: 'Office.context.ui' },
];

function addTable(sheet: Sheet): void {
  const columns = ['1', '甲'];
  const filter = { area: area('A1:B3'), columns: [] };
  sheet.tables.add({
    name: '表1',
    area: area('A1:B3'),
    headerRow: true,
    totalsRow: false,
    columns,
    filter,
    bandedRows: true,
  });
}

const relay = new RelayPane();
const OPTIONS = {
  fileName: 'ledger.xlsx',
  save: () => new Uint8Array([80, 75, 3, 4]),
  openCopy: () => undefined,
};

beforeAll(() => relay.start(OPTIONS));
afterAll(() => {
  relay.pane.close();
});

describe('a recorded exchange runs on the host', () => {
  it.each(CASES)('$api', async (known) => {
    const trace = traceOf(known.api);
    const { workbook, sheet } = recorded();
    known.prepare?.(workbook, sheet);
    await relay.open(workbook, OPTIONS);
    const given = await runSnippet(relay, trace);
    const wanted = 'gives' in known ? known.gives : trace.gives;
    expect(given).toEqual(wanted ?? undefined);
  });
});

describe('the request is the one that was recorded', () => {
  const written = CASES.map(({ api }) => traceOf(api)).filter(({ api, objectPaths }) => {
    const [first] = Array.isArray(objectPaths) ? (objectPaths as unknown[]) : [];
    return Array.isArray(first) && typeof first[0] === 'number' && !api.startsWith('Office.actions');
  });

  it.each(written)('$api', async (trace) => {
    const { workbook } = recorded();
    await relay.open(workbook, OPTIONS);
    await runSnippet(relay, trace);
    expect(actionsOf(relay.batches[0])).toEqual(trace.requestActions);
  });
});

/** A batch in the notation of the recording, without the root's Instantiate. */
function actionsOf(batch: Record<string, unknown> | undefined): unknown {
  const actions = (batch?.Actions ?? []) as Record<string, unknown>[];
  const root = Object.values((batch?.ObjectPaths ?? {}) as Record<string, Record<string, unknown>>).find(
    (path) => path.ObjectPathType === 1,
  );
  return actions.filter((action) => action.ObjectPathId !== root?.Id || action.ActionType !== 1).map(noted);
}

function noted(action: Record<string, unknown>): unknown[] {
  const info = action.ArgumentInfo as { Arguments?: unknown; ReferencedObjectPathIds?: unknown } | undefined;
  const payload = action.QueryInfo ?? info?.Arguments;
  const referenced = info?.ReferencedObjectPathIds;
  return [
    action.Id,
    action.ActionType,
    action.Name,
    action.ObjectPathId,
    ...(payload === undefined ? [] : [payload]),
    ...(referenced === undefined ? [] : [{ ReferencedObjectPathIds: referenced }]),
  ];
}

/** Exchanges in which the host answers something of its own: what office.js makes of each answer that a host can give. */
const DOCTORED = TRACES.filter((trace) =>
  /^(?:error (?:code|in)|envelope|Data\[0\]|body in pieces|_errorCode)/.test(trace.api),
);

describe('office.js reads an answer as recorded', () => {
  it.each(DOCTORED)('$api', async (trace: Trace) => {
    await relay.open(recorded().workbook, OPTIONS);
    relay.doctorNext((reply) => ({ ...reply, ...answered(trace, reply._data) }));
    const given = await runSnippet(relay, trace);
    const wanted = typeof trace.gives === 'string' ? trace.gives : recordedError(trace);
    expect(given).toEqual(wanted);
  });
});

function answered(trace: Trace, own: unknown): Record<string, unknown> {
  const { answer, api } = trace;
  const text = (own as { Data: string[] }).Data[2] ?? '';
  const [, status] = /^Data\[0\] = (\d+)/.exec(api) ?? [];
  if (status !== undefined) return { _data: { Error: 0, Data: [Number(status), [], text] } };
  if (api.startsWith('body in pieces'))
    return { _data: { Error: 0, Data: [200, [], [text.slice(0, 9), text.slice(9)]] } };
  const { _errorCode, Results, ...envelope } = answer as Record<string, unknown>;
  if (_errorCode !== undefined) return { _errorCode, _data: envelope };
  if (Results === undefined) return { _data: envelope };
  return { _data: { Error: 0, Data: [200, [], JSON.stringify(answer)] } };
}

it('knows every recorded exchange: those that need a host with a fault are named here', () => {
  const faulty = [
    '(',
    'range reused in a second sync',
    'settings.add reused',
    'error: extendedErrorLogging',
    'body not JSON',
    'onChanged when',
    'workbook.onSelectionChanged when',
    'event range',
    'error in the batch',
  ];
  const cases = [...CASES.map(({ api }) => traceOf(api)), ...DOCTORED];
  const others = TRACES.filter((trace) => !cases.includes(trace)).map((trace) => trace.api);
  expect(others.filter((api) => !faulty.some((start) => api.startsWith(start)))).toEqual([]);
});
