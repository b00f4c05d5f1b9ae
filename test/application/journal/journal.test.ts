import { findLock } from '../../../src/application/journal/findLock';
import { formatJournalBody } from '../../../src/application/journal/formatJournalBody';
import type { JournalBody } from '../../../src/application/journal/JournalBody';
import { formatIndex, readIndex, type JournalStep } from '../../../src/application/journal/JournalIndex';
import { parseJournalBody } from '../../../src/application/journal/parseJournalBody';
import { planRetention } from '../../../src/application/journal/planRetention';
import { judgeCells } from '../../../src/application/restore/judgeCells';
import type { CellChange } from '../../../src/domain/sheet/ChangeSet';

function stepOf(id: string, changes: Partial<JournalStep> = {}): JournalStep {
  return {
    id,
    at: '2024-10-08T01:00:00.000Z',
    action: 'recalculate',
    state: 'done',
    sheets: ['进度台账'],
    cells: 3,
    letters: 1000,
    ...changes,
  };
}

function changeAt(row: number): CellChange {
  return {
    kind: 'cell',
    sheetId: '1',
    row,
    column: 6,
    itemKey: `项目${row}|局|10`,
    before: { input: { kind: 'text', text: '=1' }, numberFormat: 'General' },
    after: { input: { kind: 'number', value: 7 / 22 }, numberFormat: '0.0%' },
  };
}

const body: JournalBody = {
  sheetNames: { '1': '进度台账' },
  cells: [changeAt(3), changeAt(4), changeAt(9)],
  rules: [{ kind: 'rules', sheetId: '1', marker: 'm', before: [], after: [] }],
  sheets: [],
  entries: [{ kind: 'entry', entry: 'ledger', before: null }],
};

describe('a step of the journal', () => {
  it('comes back as it was, neighbours in one run', () => {
    const lines = formatJournalBody(body);
    expect(lines.filter((line) => line.includes('"run"'))).toHaveLength(2);
    expect(parseJournalBody(lines)).toEqual(body);
  });

  it.each([['{'], ['null'], ['{"x":1}']])('is no step with the line %s in it', (line) => {
    expect(parseJournalBody([...formatJournalBody(body), line])).toBeNull();
  });
});

describe('the journal', () => {
  it('keeps ten steps, the newest', () => {
    const steps = Array.from({ length: 10 }, (_, index) => stepOf(`s${index}`));
    const kept = planRetention({ steps, dropped: 2 }, stepOf('new'));
    expect(kept?.index.steps.map((step) => step.id)).toEqual([
      ...steps.slice(1).map((step) => step.id),
      'new',
    ]);
    expect(kept?.index.dropped).toBe(3);
  });

  it('keeps 2 MB, and refuses a step that alone is larger', () => {
    const kept = planRetention(
      { steps: [stepOf('old', { letters: 1_500_000 })], dropped: 0 },
      stepOf('new', { letters: 600_000 }),
    );
    expect(kept?.dropped.map((step) => step.id)).toEqual(['old']);
    expect(planRetention({ steps: [], dropped: 0 }, stepOf('new', { letters: 2_000_001 }))).toBeNull();
  });

  it('reads its index back, and none from a damaged part', () => {
    const index = { steps: [stepOf('a')], dropped: 1 };
    expect(readIndex([{ id: '{1}', xml: formatIndex(index) }]).index).toEqual(index);
    expect(readIndex([{ id: '{1}', xml: '<part/>' }]).index.steps).toEqual([]);
  });

  it.each([
    ['done', '2024-10-08T01:01:00.000Z', 'free'],
    ['applying', '2024-10-08T01:01:00.000Z', 'held'],
    ['applying', '2024-10-08T01:06:00.000Z', 'interrupted'],
    ['undoing', '2024-10-07T01:00:00.000Z', 'interrupted'],
  ] as const)('locks by a step that is %s, seen at %s: %s', (state, now, kind) => {
    expect(findLock({ steps: [stepOf('a', { state })], dropped: 0 }, now).kind).toBe(kind);
  });
});

describe('judging cells before an undo', () => {
  const change = changeAt(3);

  it.each([
    ['ours', change.after],
    ['ours', { ...change.after, input: { kind: 'number', value: 0.318181818181818 } } as const],
    ['old', change.before],
    ['edited', { input: { kind: 'text', text: '=2' }, numberFormat: '@' } as const],
    ['edited', null],
  ])('%s', (kind, now) => {
    const judged = judgeCells([{ change, now }]);
    expect([judged.ours.length, judged.old.length, judged.edited.length]).toEqual(
      ['ours', 'old', 'edited'].map((one) => Number(one === kind)),
    );
  });
});
