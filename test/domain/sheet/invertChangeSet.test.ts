import type { ChangeSet } from '../../../src/domain/sheet/ChangeSet';
import { invertChangeSet } from '../../../src/domain/sheet/invertChangeSet';

const set: ChangeSet = {
  changes: [
    {
      kind: 'cell',
      sheetId: 's',
      row: 3,
      column: 6,
      itemKey: '路|交通|27',
      before: { input: { kind: 'text', text: '103. 4%' }, numberFormat: '@' },
      after: { input: { kind: 'number', value: 1.0334814814 }, numberFormat: '0.0%' },
    },
    {
      kind: 'rules',
      sheetId: 's',
      marker: 'm',
      before: [],
      after: [{ marker: 'm', areas: [], formula: '=1', fill: '#fff', font: '#000', numberFormat: null }],
    },
    { kind: 'store', entry: 'ledger', before: null, after: ['#\ts'] },
    { kind: 'sheet', purpose: 'check-list', before: null, after: null },
  ],
};

test('puts back what was there, last change first, and keeps where the row is found', () => {
  const inverse = invertChangeSet(set);
  expect(inverse.changes.map((change) => change.kind)).toEqual(['sheet', 'store', 'rules', 'cell']);
  expect(inverse.changes[3]).toMatchObject({
    itemKey: '路|交通|27',
    after: { input: { kind: 'text', text: '103. 4%' }, numberFormat: '@' },
  });
  expect(inverse.changes[1]).toMatchObject({ before: ['#\ts'], after: null });
});

test('the inverse of the inverse is the change set', () => {
  expect(invertChangeSet(invertChangeSet(set))).toEqual(set);
});
