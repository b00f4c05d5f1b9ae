import type { RecalculationResult } from '../../../src/application';
import type { SheetEdit } from '../../../src/excel/pane/watchEdits';
import { createPaneStore } from '../../../src/taskpane/store/createPaneStore';
import { isEditedSince } from '../../../src/taskpane/store/editWatch';
import { fakeServices, opening, recalculation, step } from '../fixtures';

const done: RecalculationResult = { kind: 'done', written: true, recalculation: recalculation() };
const LEDGER = 'a';

/** A connected pane whose workbook can be edited from outside, and whose recalculation stands still until it is let go. */
async function watched(over: Parameters<typeof fakeServices>[0] = {}) {
  let tell: (edit: SheetEdit) => void = () => undefined;
  const runs: ((result: RecalculationResult) => void)[] = [];
  const services = fakeServices({
    watchEdits: (onEdit) => {
      tell = onEdit;
      return Promise.resolve();
    },
    recalculate: () => new Promise((resolve) => runs.push(resolve)),
    ...over,
  });
  const store = createPaneStore(services);
  const { actions } = store.getState();
  await actions.connect();
  const run = async (result: RecalculationResult, during: readonly SheetEdit[] = []) => {
    const running = actions.recalculate();
    await new Promise(setImmediate);
    during.forEach(tell);
    runs.at(-1)?.(result);
    await running;
  };
  return {
    actions,
    run,
    edit: (edit: SheetEdit) => {
      tell(edit);
    },
    isEdited: () => isEditedSince(store.getState()),
  };
}

describe('an edit after a recalculation', () => {
  it.each<[string, SheetEdit, boolean]>([
    ['by a person in the ledger', { sheetId: LEDGER, own: false }, true],
    ['by the add-in itself', { sheetId: LEDGER, own: true }, false],
    ['by nobody that Excel names', { sheetId: LEDGER, own: null }, true],
    ['in another sheet', { sheetId: 'b', own: false }, false],
  ])('%s', async (_, edit, expected) => {
    const { run, edit: tell, isEdited } = await watched();
    await run(done);
    tell(edit);
    expect(isEdited()).toBe(expected);
  });

  it('is forgotten when the ledger is recalculated again, and never runs by itself', async () => {
    const { run, edit, isEdited } = await watched();
    await run(done);
    edit({ sheetId: LEDGER, own: false });
    expect(isEdited()).toBe(true);
    await run(done);
    expect(isEdited()).toBe(false);
  });

  it.each<[string, RecalculationResult]>([
    ['cancelled', { kind: 'cancelled' }],
    ['only previewed', { kind: 'preview', recalculation: recalculation() }],
  ])('still stands after a run that was %s', async (_, result) => {
    const { run, edit, isEdited } = await watched();
    await run(done);
    edit({ sheetId: LEDGER, own: false });
    await run(result);
    expect(isEdited()).toBe(true);
  });

  it('still stands after a run that threw', async () => {
    const recalculate = jest
      .fn<Promise<RecalculationResult>, []>()
      .mockResolvedValueOnce(done)
      .mockRejectedValueOnce(new Error('broken'));
    const { actions, edit, isEdited } = await watched({ recalculate });
    await actions.recalculate();
    edit({ sheetId: LEDGER, own: false });
    await actions.recalculate();
    expect(recalculate).toHaveBeenCalledTimes(2);
    expect(isEdited()).toBe(true);
  });
});

describe('an edit while a recalculation works', () => {
  it.each<[string, SheetEdit, boolean]>([
    ["a person's is told afterwards", { sheetId: LEDGER, own: false }, true],
    ['where Excel tells nothing it is taken for our own', { sheetId: LEDGER, own: null }, false],
  ])('%s', async (_, edit, expected) => {
    const { run, isEdited } = await watched();
    await run(done, [edit]);
    expect(isEdited()).toBe(expected);
  });
});

describe('an edit in a workbook', () => {
  it('that was never recalculated is nothing to tell', async () => {
    const { edit, isEdited } = await watched();
    edit({ sheetId: LEDGER, own: false });
    expect(isEdited()).toBe(false);
  });

  it('that was recalculated in an earlier session is told', async () => {
    const { edit, isEdited } = await watched({
      readOpening: () => Promise.resolve(opening({ steps: [step] })),
    });
    edit({ sheetId: LEDGER, own: false });
    expect(isEdited()).toBe(true);
  });

  it('whose host tells of no edits works all the same', async () => {
    const { run, isEdited } = await watched({ watchEdits: () => Promise.reject(new Error('no events')) });
    await run(done);
    expect(isEdited()).toBe(false);
  });
});
