import Fraction from 'fraction.js';
import type {
  AppendicesReport,
  Bulletin,
  DynamicsReport,
  ItemResult,
  OpeningReport,
  RatioChange,
  Recalculation,
  ReviewItem,
  ReviewResult,
  UnitReading,
  Units,
  UnitSheetsReport,
} from '../../src/application';
import type { Inspection } from '../../src/application/inspect/Inspection';
import { defaultSettings } from '../../src/application/settings/Settings';
import type { PaneServices } from '../../src/taskpane/store/PaneServices';

export const item = (over: Partial<ItemResult> = {}): ItemResult => ({
  number: '23',
  category: '省实事',
  name: '城镇新增就业',
  unit: '人社局',
  task: '2000人',
  progress: '2352人',
  cell: { sheet: '9月', row: 24, column: 6 },
  assessment: {
    basis: 'computed',
    ratio: new Fraction(2352, 2000),
    effective: new Fraction(2352, 2000),
    replaces: true,
    review: false,
    reasons: [{ code: 'computed', params: { achieved: '2352 人', target: '2000 人', ratio: '117.6%' } }],
    parts: [],
    taskQuantities: [],
    progressQuantities: [],
  },
  reported: new Fraction(104, 100),
  reportedShown: '104.0%',
  effective: new Fraction(2352, 2000),
  effectiveShown: '117.6%',
  last: null,
  acceptance: null,
  band: 'completed',
  review: false,
  ...over,
});

export const change = (over: Partial<RatioChange> = {}): RatioChange => {
  const own = over.item ?? item();
  return {
    kind: 'change',
    item: own,
    before: '104.0%',
    after: '117.6%',
    reasons: own.assessment.reasons,
    ...over,
  };
};

const behind = item({
  name: '隐患整改',
  unit: '应急局',
  cell: { sheet: '9月', row: 40, column: 6 },
  band: 'behind',
  effectiveShown: '31.8%',
});

export const recalculation = (over: Partial<Recalculation> = {}): Recalculation => ({
  ledger: {
    sheets: ['9月'],
    others: ['8月'],
    title: '进度台账',
    period: '2024-09',
    threshold: new Fraction(3, 4),
  },
  figures: {
    items: 45,
    units: 16,
    bands: { completed: 25, 'on-schedule': 19, behind: 1 },
    bases: {
      decided: 0,
      platform: 10,
      computed: 20,
      stated: 0,
      'claimed-complete': 5,
      reported: 10,
      missing: 0,
    },
    withoutRatio: 0,
    review: 1,
    changes: { change: 1, rounding: 0, tidied: 1 },
  },
  items: [item(), behind],
  changes: [change(), change({ kind: 'tidied', item: behind, before: '31.8%', after: '31.8%' })],
  review: [
    item({
      name: '开工建设',
      cell: { sheet: '9月', row: 13, column: 6 },
      review: true,
      effectiveShown: '100.0%',
    }),
  ],
  findings: [{ code: 'without-progress', params: { count: 2 }, cell: null }],
  checkList: '核对清单',
  ...over,
});

/** A grid of two projects over two months: 就业 has both marks, 技能培训 only July's. */
export const dynamics = (over: Partial<DynamicsReport> = {}): DynamicsReport => ({
  sources: {
    logs: [{ sheet: '动态上传记录', entries: 12 }],
    roster: '考核项目名单',
    others: [],
    grids: [],
    ledger: ['9月'],
  },
  sheet: '附件4',
  months: [
    { year: 2024, month: 7 },
    { year: 2024, month: 8 },
  ],
  rows: [
    { project: { name: '城镇新增就业', unit: '人社局' }, marks: ['log', 'typed'] },
    { project: { name: '技能培训', unit: '人社局' }, marks: ['log', null] },
  ],
  totals: {
    projects: [
      { months: 2, silent: 0, longest: 0 },
      { months: 1, silent: 1, longest: 1 },
    ],
    units: [{ unit: '人社局', projects: 2, marks: 3, possible: 4 }],
    months: [2, 1],
    coverage: { marks: 3, possible: 4 },
  },
  conflicts: [],
  findings: [],
  ...over,
});

/** 1-12 of the bulletin: 119 of 214 sets are named, 100 % is reported. */
export const reviewItem = (over: Partial<ReviewItem> = {}): ReviewItem => ({
  reference: { sheet: '9月', key: '开工建设保障性租赁住房', fingerprint: 'a' },
  result: item({
    name: '开工建设保障性租赁住房(套)',
    unit: '住建局',
    task: '214',
    progress: '已完成 119 套,完成一层 60%墙体',
    cell: { sheet: '9月', row: 17, column: 6 },
    effectiveShown: '100.0%',
  }),
  basis: 'reported',
  reasons: item().assessment.reasons,
  doubtful: true,
  numbers: [
    { side: 'task', start: 0, end: 3, shown: '214 套', role: 'amount', compared: true },
    { side: 'progress', start: 4, end: 9, shown: '119 套', role: 'amount', compared: true },
    { side: 'progress', start: 15, end: 18, shown: '60%', role: 'part', compared: false },
  ],
  answer: { basis: 'computed', ratio: new Fraction(119, 214), shown: '55.6%' },
  reported: { ratio: new Fraction(1), shown: '100.0%' },
  formula: null,
  decision: null,
  caseKey: 'reported disagrees',
  ...over,
});

export const review = (...items: readonly ReviewItem[]): ReviewResult => ({
  kind: 'review',
  ledger: recalculation().ledger,
  items: items.length === 0 ? [reviewItem()] : items,
  lapsed: [],
});

const listed = { name: '隐患整改', unit: '应急局', cell: behind.cell };

/** Three appendices of a ledger of 45 items; 附件3 stands already. */
export const appendices = (over: Partial<AppendicesReport> = {}): AppendicesReport => ({
  ledger: recalculation().ledger,
  heading: { region: '湘乡市', months: '1-9 月', unit: '', date: '2024年9月30日' },
  items: 45,
  sheets: [
    {
      number: 1,
      band: 'completed',
      sheet: '附件1',
      title: '已完成(25 项)',
      count: 25,
      pages: 2,
      change: 'made',
    },
    {
      number: 2,
      band: 'on-schedule',
      sheet: '附件2',
      title: '进度在 75%以上(19 项)',
      count: 19,
      pages: 2,
      change: 'made',
    },
    {
      number: 3,
      band: 'behind',
      sheet: '附件3',
      title: '滞后(1 项)',
      count: 1,
      pages: 1,
      change: 'rewritten',
    },
  ],
  withoutRatio: [],
  notRecalculated: [],
  conflicts: [],
  findings: [],
  ...over,
});

const unit = (name: string, over: Partial<UnitReading> = {}): UnitReading => ({
  name,
  spellings: [name],
  cell: { sheet: '9月', row: 24, column: 2 },
  items: [item({ unit: name })],
  bands: { completed: 1, 'on-schedule': 0, behind: 0 },
  lights: null,
  withoutRatio: 0,
  review: 0,
  acceptance: null,
  dynamics: null,
  ...over,
  figures: {
    items: 1,
    completed: 1,
    'on-schedule': 0,
    behind: 0,
    yellow: null,
    red: null,
    'without-ratio': 0,
    review: 0,
    acceptance: null,
    'acceptance-gaps': null,
    'without-dynamics': null,
    ...over.figures,
  },
});

const supplies = item({
  name: '防汛物资',
  unit: '应急局',
  cell: { sheet: '9月', row: 41, column: 6 },
  acceptanceGap: { kind: 'none' },
});

/** 人社局 has everything done; 应急局 (written in two ways) is behind, with an acceptance gap and a silent month. */
export const units = (over: Partial<Units> = {}): Units => ({
  ledger: recalculation().ledger,
  units: [
    unit('人社局'),
    unit('应急局', {
      spellings: ['应急局', '县应急局'],
      items: [behind, supplies],
      bands: { completed: 1, 'on-schedule': 0, behind: 1 },
      acceptance: {
        read: 1,
        average: new Fraction(1, 2),
        lowest: new Fraction(1, 2),
        highest: new Fraction(1, 2),
        gaps: [supplies],
      },
      dynamics: {
        months: [
          { year: 2024, month: 7 },
          { year: 2024, month: 8 },
        ],
        projects: [{ name: '隐患整改', marked: [true, false], without: [{ year: 2024, month: 8 }] }],
        without: 1,
      },
      figures: {
        ...unit('').figures,
        items: 2,
        behind: 1,
        acceptance: 0.5,
        'acceptance-gaps': 1,
        'without-dynamics': 1,
      },
    }),
  ],
  offers: [],
  merged: [],
  findings: [],
  ...over,
});

/** One sheet for 应急局. */
export const unitSheets = (over: Partial<UnitSheetsReport> = {}): UnitSheetsReport => ({
  ledger: recalculation().ledger,
  heading: appendices().heading,
  sheets: [
    {
      unit: '应急局',
      sheet: '反馈 应急局',
      figures: {
        items: 2,
        bands: { completed: 1, 'on-schedule': 0, behind: 1 },
        withoutRatio: 0,
        review: 0,
        acceptanceGaps: 1,
        silent: 1,
      },
      pages: 1,
      change: 'made',
    },
  ],
  withoutUnit: [],
  notRecalculated: [],
  conflicts: [],
  findings: [],
  ...over,
});

export const bulletin: Bulletin = {
  ledger: recalculation().ledger,
  heading: appendices().heading,
  paragraph: '2024 年,湘乡市共有重点民生实事项目 45 项指标。',
  figures: [
    { kind: 'ledger', code: 'behind', count: 1, rows: [listed] },
    { kind: 'category', category: '省实事', count: 34, projects: 23, rows: [listed] },
    { kind: 'without-dynamics', month: { year: 2024, month: 3 }, count: 18, rows: [listed] },
  ],
  findings: [],
};

export const opening = (over: Partial<OpeningReport> = {}): OpeningReport => ({
  sheets: ['9月'],
  settings: defaultSettings,
  unitNames: [],
  steps: [],
  dropped: 0,
  interrupted: null,
  ...over,
});

export const step = {
  id: 's1',
  at: '2024-09-27T08:00:00.000Z',
  action: 'recalculate',
  sheets: ['9月'],
  cells: 45,
} as const;

const block = {
  sheetId: 'a',
  sheetName: '9月',
  headerRow: 1,
  firstRow: 2,
  lastRow: 46,
  matched: [
    { role: 'name', columns: [1], label: '项目名称' },
    { role: 'task', columns: [3], label: '目标任务' },
    { role: 'progress', columns: [4], label: '进度情况' },
  ],
  choices: ['序号', '项目名称', '单位', '目标任务', '进度情况'].map((label, column) => ({
    column,
    letters: 'ABCDE'.charAt(column),
    label,
  })),
  correction: null,
} as const;

const ledger = {
  asked: '9月',
  sheets: ['9月'],
  items: 45,
  period: { year: 2024, month: 9 },
  blocks: [block],
};

export const found: Extract<Inspection, { kind: 'found' }> = {
  kind: 'found',
  ledgers: [ledger],
  chosen: ledger,
  choice: 'only',
  unitNames: [{ name: '民政局', others: ['县民政局'] }],
};

export const foundSeveral: Inspection = {
  ...found,
  ledgers: [ledger, { ...ledger, asked: '8月', sheets: ['8月'] }],
  choice: 'active',
};

export const foundNone: Inspection = {
  kind: 'none',
  empty: false,
  sheets: 1,
  near: [
    {
      sheetId: 'a',
      sheetName: '表一',
      headerRow: 0,
      matched: [{ role: 'name', columns: [1], label: '项目名称' }],
      choices: block.choices,
      correction: null,
      missing: ['task', 'progress'],
    },
  ],
};

/** Services that answer at once and do nothing; a test replaces what it is about. */
export function fakeServices(over: Partial<PaneServices> = {}): PaneServices {
  return {
    readOpening: jest.fn(() => Promise.resolve(opening())),
    inspect: jest.fn(() => Promise.resolve(found)),
    recalculate: jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, recalculation: recalculation() }),
    ),
    buildDynamics: jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, dynamics: dynamics() }),
    ),
    buildAppendices: jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, appendices: appendices() }),
    ),
    saveDecisions: jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, recalculation: recalculation() }),
    ),
    exportSheets: jest.fn(() => Promise.resolve({ kind: 'opened' as const, sheets: ['附件1', '附件4'] })),
    readUnitFilter: jest.fn(() => Promise.resolve({ kind: 'read' as const, filter: null })),
    filterUnits: jest.fn(({ units }) =>
      Promise.resolve({
        kind: 'filtered' as const,
        filter: { units, sheets: [{ sheet: '9月', standing: 'ours' as const }] },
        conflicts: [],
        findings: [],
      }),
    ),
    clearUnitFilter: jest.fn(() =>
      Promise.resolve({ kind: 'cleared' as const, sheets: ['9月'], restored: [], findings: [] }),
    ),
    spreadMerges: jest.fn(() => Promise.resolve({ kind: 'preview' as const, areas: units().merged })),
    buildUnitSheets: jest.fn(() =>
      Promise.resolve({ kind: 'done' as const, written: true, unitSheets: unitSheets() }),
    ),
    settleProjectName: jest.fn(() => Promise.resolve()),
    sights: {
      dynamics: jest.fn(() => Promise.resolve({ kind: 'preview' as const, dynamics: dynamics() })),
      appendices: jest.fn(() => Promise.resolve({ kind: 'preview' as const, appendices: appendices() })),
      review: jest.fn(() => Promise.resolve(review())),
      units: jest.fn(() => Promise.resolve({ kind: 'read' as const, units: units() })),
      bulletin: jest.fn(() => Promise.resolve({ kind: 'read' as const, bulletin })),
    },
    undo: jest.fn(() => Promise.resolve({ kind: 'nothing-to-undo' as const })),
    saveSettings: jest.fn(() => Promise.resolve()),
    saveCorrection: jest.fn(() => Promise.resolve()),
    settleUnitNames: jest.fn(() => Promise.resolve()),
    forgetUnitNames: jest.fn(() => Promise.resolve()),
    seeUnder: jest.fn(() =>
      Promise.resolve({
        run: { kind: 'preview' as const, recalculation: recalculation() },
        appendices: { kind: 'preview' as const, appendices: appendices() },
      }),
    ),
    selectCell: jest.fn(() => Promise.resolve()),
    activateSheet: jest.fn(() => Promise.resolve()),
    addTemplate: jest.fn(() => Promise.resolve('进度台账')),
    openSample: jest.fn(() => Promise.resolve({ kind: 'opened' as const })),
    isSampleOpen: () => false,
    watchEdits: jest.fn(() => Promise.resolve()),
    preferences: {
      readPreviewFirst: () => false,
      writePreviewFirst: jest.fn(),
      readLanguage: () => 'office',
      writeLanguage: jest.fn(),
      readExperienced: () => true,
      writeExperienced: jest.fn(),
    },
    ...over,
  };
}
