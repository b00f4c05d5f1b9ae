import type { RecalculationOptions, RecalculationResult } from '../../../src/application';
import { WorkbookError } from '../../../src/application/port/WorkbookError';
import { createPaneStore } from '../../../src/taskpane/store/createPaneStore';
import { fakeServices, found, opening, recalculation, step } from '../fixtures';

type Options = Omit<RecalculationOptions, 'now'>;

async function connected(over: Parameters<typeof fakeServices>[0] = {}) {
  const services = fakeServices(over);
  const store = createPaneStore(services);
  await store.getState().actions.connect();
  return { services, store, actions: store.getState().actions };
}

/** A recalculation that stands still until it is let go. */
function heldRun() {
  const held: { options?: Options; finish: (result: RecalculationResult) => void } = {
    finish: () => undefined,
  };
  const recalculate = jest.fn(
    (options: Options) =>
      new Promise<RecalculationResult>((resolve) => {
        held.options = options;
        held.finish = resolve;
      }),
  );
  return { held, recalculate };
}

describe('before a run', () => {
  it('does nothing until Excel has answered', () => {
    const services = fakeServices();
    const store = createPaneStore(services);
    expect(store.getState().task).toEqual({ kind: 'connecting' });
    void store.getState().actions.recalculate();
    expect(services.readOpening).not.toHaveBeenCalled();
    expect(services.recalculate).not.toHaveBeenCalled();
  });

  it('looks at the workbook once connected, and writes nothing', async () => {
    const { store, services } = await connected();
    expect(store.getState()).toMatchObject({ look: { kind: 'seen', inspection: found }, opening: opening() });
    expect(services.recalculate).not.toHaveBeenCalled();
  });

  it('tells a failed look by its code', async () => {
    const thrown = new WorkbookError('cell-edit-mode', 'InvalidOperationInCellEditMode: editing');
    const { store } = await connected({ inspect: () => Promise.reject(thrown) });
    expect(store.getState().look).toEqual({
      kind: 'failed',
      fault: { code: 'cell-edit-mode', detail: 'InvalidOperationInCellEditMode: editing' },
    });
  });

  it('drops a look that a later one overtook', async () => {
    const answers: ((value: typeof found) => void)[] = [];
    const inspect = jest.fn(() => new Promise<typeof found>((resolve) => answers.push(resolve)));
    const store = createPaneStore(fakeServices({ inspect }));
    const first = store.getState().actions.look();
    const second = store.getState().actions.look();
    await new Promise(setImmediate);
    answers.at(-1)?.({ ...found, choice: 'latest' });
    await Promise.all([first, second]);
    expect(store.getState().look).toMatchObject({ inspection: { choice: 'latest' } });
  });

  it('asks for the ledger that was chosen, in looking and in running', async () => {
    const { actions, services } = await connected();
    await actions.chooseLedger('8月');
    expect(services.inspect).toHaveBeenLastCalledWith({ sheet: '8月' });
    await actions.recalculate();
    expect(services.recalculate).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '8月' }));
  });
});

describe('a run', () => {
  it('ends with its result and looks again for the undo step', async () => {
    const { store, actions, services } = await connected();
    await actions.recalculate();
    expect(store.getState()).toMatchObject({
      task: { kind: 'idle' },
      outcome: { kind: 'recalculation', result: { kind: 'done' } },
    });
    expect(services.readOpening).toHaveBeenCalledTimes(2);
  });

  it('shows how far it is, and cancels through the signal', async () => {
    const { held, recalculate } = heldRun();
    const { store, actions } = await connected({ recalculate });
    const running = actions.recalculate();
    held.options?.onProgress?.({ stage: 'read', share: 0.25 });
    expect(store.getState().task).toMatchObject({
      progress: { stage: 'read', share: 0.25 },
      cancelling: false,
    });
    actions.cancel();
    expect(store.getState().task).toMatchObject({ cancelling: true });
    expect(held.options?.signal?.aborted).toBe(true);
    held.finish({ kind: 'cancelled' });
    await running;
    expect(store.getState()).toMatchObject({
      task: { kind: 'idle' },
      outcome: { result: { kind: 'cancelled' } },
    });
  });

  it('is one at a time', async () => {
    const { held, recalculate } = heldRun();
    const { actions, services } = await connected({ recalculate });
    const running = actions.recalculate();
    await actions.recalculate();
    await actions.undo();
    expect(recalculate).toHaveBeenCalledTimes(1);
    expect(services.undo).not.toHaveBeenCalled();
    held.finish({ kind: 'cancelled' });
    await running;
  });

  it('previews first where the user wants it, and writes when it is confirmed', async () => {
    const preview = { kind: 'preview' as const, recalculation: recalculation() };
    const recalculate = jest.fn((options: Options) =>
      Promise.resolve<RecalculationResult>(
        options.preview === true ? preview : { ...preview, kind: 'done', written: true },
      ),
    );
    const { store, actions } = await connected({ recalculate });
    actions.setPreviewFirst(true);
    await actions.recalculate();
    expect(store.getState().outcome).toMatchObject({ result: { kind: 'preview' } });
    await actions.recalculate({ apply: true });
    expect(recalculate.mock.calls.map(([options]) => options.preview)).toEqual([true, false]);
    expect(store.getState().outcome).toMatchObject({ result: { kind: 'done' } });
  });

  it('turns whatever is thrown into a fault that can be told', async () => {
    const { store, actions } = await connected({ recalculate: () => Promise.reject(new Error('broken')) });
    await actions.recalculate();
    expect(store.getState()).toMatchObject({
      task: { kind: 'idle' },
      outcome: { kind: 'fault', fault: { code: 'fault', detail: 'broken' } },
    });
  });
});

describe('beside a run', () => {
  it('undoes step by step, and shows the steps that are left', async () => {
    const none = { sheetsRemoved: [], sheetsRewritten: [], differing: [] };
    const result = {
      kind: 'undone' as const,
      step,
      restored: [],
      kept: [],
      sheetsKept: [],
      ...none,
      steps: 1,
    };
    const { store, actions } = await connected({ undo: () => Promise.resolve(result) });
    await actions.undo();
    expect(store.getState().outcome).toEqual({ kind: 'undo', result });
  });

  it('says that a cell could not be reached, and forgets it after one that could', async () => {
    const selectCell = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new WorkbookError('item-not-found', 'gone'))
      .mockResolvedValueOnce();
    const { store, actions } = await connected({ selectCell });
    const cell = { sheet: '9月', row: 1, column: 1 };
    await actions.select(cell);
    expect(store.getState().notice).toMatchObject({
      kind: 'selection-failed',
      fault: { code: 'item-not-found' },
    });
    await actions.select(cell);
    expect(store.getState().notice).toBeNull();
  });

  it('saves settings over those that stand', async () => {
    const { actions, services } = await connected();
    await actions.saveSettings({ sheetLanguage: 'en-US' });
    expect(services.saveSettings).toHaveBeenCalledWith({ ...opening().settings, sheetLanguage: 'en-US' });
  });
});
