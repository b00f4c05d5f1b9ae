import { WorkbookError } from '../../src/application/port/WorkbookError';
import type { ribbonJobs } from '../../src/commands/ribbonJobs';
import type { CommandEnding } from '../../src/commands/CommandEnding';
import { ribbonCommand, type CommandServices } from '../../src/commands/ribbonCommand';

import { sayEnding } from '../../src/commands/sayEnding';
import { createPaneLink } from '../../src/excel/pane/paneLink';

const done: CommandEnding = { kind: 'done', sheet: '核对清单' };

function services(over: Partial<CommandServices> = {}) {
  return {
    pane: jest.fn(() => Promise.resolve<((job: string) => Promise<void>) | null>(null)),
    showPane: jest.fn(() => Promise.resolve()),
    runAlone: jest.fn(() => Promise.resolve(done)),
    activateSheet: jest.fn(() => Promise.resolve()),
    tell: jest.fn(() => Promise.resolve()),
    ...over,
  };
}

async function press(
  over: Partial<CommandServices> = {},
  job: (typeof ribbonJobs)[number] = 'buildDynamics',
) {
  const given = services(over);
  const completed = jest.fn();
  await ribbonCommand(job, { completed }, given);
  return { ...given, completed };
}

describe("the ribbon's button", () => {
  it('lets the pane of a shared runtime run, and shows it', async () => {
    const run = jest.fn(() => Promise.resolve());
    const pressed = await press({ pane: () => Promise.resolve(run) });
    expect(run).toHaveBeenCalledWith('buildDynamics');
    expect(pressed.showPane).toHaveBeenCalledTimes(1);
    expect(pressed.runAlone).not.toHaveBeenCalled();
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });

  it('runs although the pane cannot be shown', async () => {
    const run = jest.fn(() => Promise.resolve());
    const refuse = () => Promise.reject(new Error('no'));
    const pressed = await press({ pane: () => Promise.resolve(run), showPane: refuse });
    expect(run).toHaveBeenCalledTimes(1);
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });

  it('runs alone without a pane, and goes to the sheet that tells', async () => {
    const pressed = await press();
    expect(pressed.activateSheet).toHaveBeenCalledWith('核对清单');
    expect(pressed.tell).not.toHaveBeenCalled();
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<CommandEnding>]>([
    ['no ledger', () => Promise.resolve({ kind: 'no-ledger' })],
    ['a fault', () => Promise.reject(new Error('broken'))],
  ])('says so and completes at %s', async (_, alone) => {
    const pressed = await press({ runAlone: alone });
    expect(pressed.tell).toHaveBeenCalledTimes(1);
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });

  it('completes even where nothing can be told', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    const pressed = await press({ runAlone: refuse, tell: refuse });
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });
});

describe('the button that filters by unit', () => {
  const filtered: CommandEnding = {
    kind: 'filtered',
    filter: { units: ['民政局'], sheets: [{ sheet: '台账', standing: 'ours' }] },
    conflicts: [],
    findings: [],
  };
  const criteria = [{ column: '完成比例', filterOn: 'Custom', shown: ['<0.9'], restorable: true }];
  const inTheWay: CommandEnding = {
    ...filtered,
    conflicts: [{ sheet: '附件1', criteria, replaced: false }],
  };

  it.each<[string, CommandEnding, number]>([
    ['what it filtered', filtered, 0],
    ['where nothing that names a unit is selected', { kind: 'no-unit' }, 0],
    ['a filter of the user’s own, in words too', inTheWay, 1],
    ['no ledger, in words too', { kind: 'no-ledger' }, 1],
  ])('filters by the selection, and lets the pane show %s', async (_, ending, told) => {
    const run = jest.fn(() => Promise.resolve());
    const pressed = await press(
      { pane: () => Promise.resolve(run), runAlone: jest.fn(() => Promise.resolve(ending)) },
      'filterByUnits',
    );
    expect(pressed.runAlone).toHaveBeenCalledWith('filterByUnits');
    expect(run).toHaveBeenCalledWith('filterByUnits');
    expect(pressed.showPane).toHaveBeenCalledTimes(1);
    expect(pressed.tell).toHaveBeenCalledTimes(told);
    expect(pressed.completed).toHaveBeenCalledTimes(1);
  });

  it('says without a pane what came of it', async () => {
    const pressed = await press({ runAlone: () => Promise.resolve(filtered) }, 'filterByUnits');
    expect(pressed.tell).toHaveBeenCalledWith(filtered);
    expect(pressed.activateSheet).not.toHaveBeenCalled();
  });

  it.each<[string, CommandEnding, string, string]>([
    [
      'the units and sheets',
      filtered,
      '在 1 张工作表上只显示 民政局（台账）',
      'only 民政局 is shown now (台账)',
    ],
    ['what to select', { kind: 'no-unit' }, '请先选中一个单元格', 'Select a cell'],
    [
      'what stood in the way',
      inTheWay,
      '“附件1”已有筛选（完成比例）',
      '“附件1” has a filter of its own (完成比例)',
    ],
    [
      'what is cleared, put back and to be known',
      {
        kind: 'cleared',
        sheets: ['台账'],
        restored: ['台账'],
        findings: [{ code: 'filter-changed', params: { sheet: '附件1' }, cell: null }],
      },
      '已恢复原有的筛选：台账。\n工作表“附件1”的筛选',
      'put back: 台账.\nSomebody changed the filter on “附件1”',
    ],
  ])('says %s in words', (_, ending, chinese, english) => {
    expect(sayEnding(ending, 'zh-CN')).toContain(chinese);
    expect(sayEnding(ending, 'en-US')).toContain(english);
  });
});

describe('what it says without a pane', () => {
  it.each([
    ['zh-CN', '单元格正在编辑'],
    ['en-US', 'cell'],
  ] as const)('tells an error of the workbook in %s', (language, part) => {
    const thrown = new WorkbookError('cell-edit-mode', 'x');
    expect(sayEnding({ kind: 'fault', thrown }, language)).toContain(part);
  });
});

describe('the link between pane and commands', () => {
  it('waits for a pane that comes late', async () => {
    const link = createPaneLink();
    const run = () => Promise.resolve();
    const waiting = link.wait(1000);
    link.offer(run);
    expect(await waiting).toBe(run);
  });

  it('gives up where none comes', async () => {
    expect(await createPaneLink().wait(1)).toBeNull();
  });
});
