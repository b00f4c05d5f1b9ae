import { WorkbookError } from '../../src/application/port/WorkbookError';
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

async function press(over: Partial<CommandServices> = {}) {
  const given = services(over);
  const completed = jest.fn();
  await ribbonCommand('buildDynamics', { completed }, given);
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
