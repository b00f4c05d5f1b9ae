import { createWorkbook } from '../../src/xlsx';

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('the links of a sheet', () => {
  it('keep their order, give way where another is put, and go with the area that is cleared', () => {
    const links = createWorkbook('表').sheets[0]?.hyperlinks;
    links?.set([
      { area: one(0, 0), location: 'A' },
      { area: { row: 2, column: 0, rows: 2, columns: 1 }, location: 'B' },
      { area: one(5, 5), location: 'C' },
    ]);
    expect(links?.at(3, 0)?.location).toBe('B');
    links?.set([{ area: one(2, 0), location: 'D' }]);
    expect(links?.all.map(({ location }) => location)).toEqual(['A', 'C', 'D']);
    links?.remove({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(links?.all.map(({ location }) => location)).toEqual(['C']);
    expect(links?.at(0, 0)).toBeUndefined();
  });
});
