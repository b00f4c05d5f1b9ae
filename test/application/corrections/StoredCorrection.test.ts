import { formatCorrection, parseCorrection } from '../../../src/application/corrections/StoredCorrection';

describe('a stored correction', () => {
  it('comes back as it was', () => {
    const stored = {
      sheetName: '9月',
      correction: { sheetId: 'a', headerRow: 2, columns: { name: [1, 2], unit: null, task: 3 } },
    };
    expect(parseCorrection(formatCorrection(stored))).toEqual(stored);
  });

  it.each(['', 'null', '[]', '{"sheetId":"a"}', '{"sheetId":"a","sheetName":"b","columns":[]}'])(
    'is none in %j',
    (line) => {
      expect(parseCorrection(line)).toBeNull();
    },
  );

  it.each([
    ['a negative column', '{"sheetId":"a","sheetName":"b","columns":{"task":-1}}'],
    ['a column that is no number', '{"sheetId":"a","sheetName":"b","columns":{"task":"C"}}'],
    ['a role that nobody knows', '{"sheetId":"a","sheetName":"b","columns":{"colour":1}}'],
    ['a name without columns', '{"sheetId":"a","sheetName":"b","columns":{"name":[]}}'],
  ])('leaves out %s', (_, line) => {
    expect(parseCorrection(line)?.correction.columns).toEqual({});
  });
});
