import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './runCli';

const fixtures = path.join(__dirname, '../fixtures/ledgers');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Cell {
  readonly sheet: string;
  readonly address: string;
}

interface Report {
  readonly figures: {
    readonly items: number;
    readonly units: number;
    readonly bands: Readonly<Record<'completed' | 'on-schedule' | 'behind', number>>;
    readonly bases: Readonly<Record<string, number>>;
    readonly withoutRatio: number;
  };
  readonly changes: readonly {
    readonly kind: 'change' | 'rounding' | 'tidied';
    readonly cell: Cell;
    readonly after: string;
    readonly reasons: readonly string[];
  }[];
  readonly review: readonly Cell[];
  readonly written: boolean;
}

/** Worked out by hand: items, units, and items completed, on schedule, behind, without a ratio; cells with what they show. */
interface Expected {
  readonly file: string;
  readonly bases?: Readonly<Record<string, number>>;
  readonly figures: readonly [
    items: number,
    units: number,
    completed: number,
    onSchedule: number,
    behind: number,
    none: number,
  ];
  readonly change: readonly string[];
  readonly rounding: readonly string[];
  readonly tidied: readonly string[] | number;
  readonly review: readonly string[];
}

const september = {
  computed: 20,
  platform: 10,
  'claimed-complete': 5,
  reported: 10,
  ...{ decided: 0, stated: 0, missing: 0 },
};

const cases: readonly Expected[] = [
  {
    file: 'ledger-2024-09.xlsx',
    bases: september,
    figures: [45, 16, 25, 19, 1, 0],
    change: ['G30 117.6%', 'G48 31.8%'],
    rounding: ['G33 103.3%'],
    tidied: 15,
    review: ['G18'],
  },
  {
    file: 'bulletin-2024-09.xlsx',
    bases: september,
    figures: [45, 16, 25, 19, 1, 0],
    change: ['附件1!G29 117.6%', '附件3!G3 31.8%'],
    rounding: ['附件1!G30 103.3%'],
    tidied: 42,
    review: ['附件1!G15'],
  },
  {
    file: 'percent-column.xlsx',
    figures: [10, 9, 3, 4, 3, 0],
    change: ['G6 67.0%', 'G8 75.0%', 'G9 100.0%'],
    rounding: ['G5 103.8%'],
    tidied: ['G7'],
    review: [],
  },
  {
    file: 'percent-header.xlsx',
    figures: [10, 9, 3, 4, 3, 0],
    change: ['G6 67.0%', 'G8 75.0%', 'G9 100.0%'],
    rounding: ['G5 103.8%'],
    tidied: [],
    review: [],
  },
  {
    file: 'merged-ratio.xlsx',
    figures: [10, 9, 2, 4, 4, 0],
    change: ['G4 88.0%'],
    rounding: [],
    tidied: [],
    review: ['G12', 'G12'],
  },
  {
    file: 'two-header-rows.xlsx',
    figures: [5, 5, 2, 2, 1, 0],
    change: ['H5 87.5%', 'H7 73.0%', 'H9 100.0%'],
    rounding: [],
    tidied: [],
    review: [],
  },
  {
    file: 'reordered-columns.xlsx',
    figures: [5, 5, 2, 2, 1, 0],
    change: ['D5 73.3%', 'D7 75.0%'],
    rounding: [],
    tidied: ['D4'],
    review: [],
  },
  {
    file: 'sheet-a-month.xlsx',
    figures: [4, 4, 0, 2, 2, 0],
    change: ['G4 85.0%', 'G5 85.0%', 'G6 70.0%'],
    rounding: [],
    tidied: [],
    review: ['G7'],
  },
  {
    file: 'table-with-filter.xlsx',
    figures: [8, 7, 3, 3, 2, 0],
    change: ['G6 75.0%'],
    rounding: ['G3 103.8%'],
    tidied: [],
    review: [],
  },
  {
    file: 'own-red-rule.xlsx',
    figures: [7, 6, 1, 3, 3, 0],
    change: ['G6 67.0%'],
    rounding: ['G5 103.8%'],
    tidied: [],
    review: [],
  },
  {
    file: 'merged-units.xlsx',
    figures: [5, 3, 1, 3, 1, 0],
    change: [],
    rounding: ['G6 103.8%'],
    tidied: ['G7'],
    review: [],
  },
  {
    file: 'hidden-rows-and-columns.xlsx',
    figures: [5, 4, 1, 3, 1, 0],
    change: ['G5 103.8%', 'G7 80.0%'],
    rounding: [],
    tidied: [],
    review: [],
  },
  {
    file: 'pivot-table.xlsx',
    figures: [5, 4, 1, 3, 1, 0],
    change: ['G5 103.8%'],
    rounding: [],
    tidied: [],
    review: [],
  },
  {
    file: 'dates-1904.xlsx',
    figures: [3, 2, 1, 2, 0, 0],
    change: ['G5 103.8%', 'G6 75.0%'],
    rounding: [],
    tidied: [],
    review: [],
  },
  {
    file: 'macros.xlsm',
    figures: [3, 2, 1, 2, 0, 0],
    change: ['G5 103.8%', 'G6 75.0%'],
    rounding: [],
    tidied: [],
    review: [],
  },
];

async function recalculate(file: string, name: string): Promise<Report> {
  const output = path.join(folder, name);
  const { code, out, err } = await runCli(['recalculate', file, output, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(existsSync(output)).toBe(true);
  return JSON.parse(out) as Report;
}

function flat(
  report: Report,
  several: boolean,
): Omit<Expected, 'file' | 'bases'> & { readonly tidied: readonly string[] } {
  const { items, units, bands, withoutRatio } = report.figures;
  const name = ({ sheet, address }: Cell): string => (several ? `${sheet}!${address}` : address);
  const of = (kind: string): Report['changes'] => report.changes.filter((change) => change.kind === kind);
  return {
    figures: [items, units, bands.completed, bands['on-schedule'], bands.behind, withoutRatio],
    change: of('change').map(({ cell, after }) => `${name(cell)} ${after}`),
    rounding: of('rounding').map(({ cell, after }) => `${name(cell)} ${after}`),
    tidied: of('tidied').map(({ cell }) => name(cell)),
    review: report.review.map(name),
  };
}

describe('recalculate', () => {
  it.each(cases)(
    '$file: its figures and changes; a second run writes nothing',
    async ({ file, bases, ...expected }) => {
      const input = path.join(fixtures, file);
      const before = readFileSync(input);
      const ending = path.extname(file);
      const report = await recalculate(input, `once${ending}`);
      const several = expected.change.some((cell) => cell.includes('!'));
      const found = flat(report, several);
      const counted = typeof expected.tidied === 'number' ? found.tidied.length : found.tidied;
      expect({ ...found, tidied: counted }).toEqual(expected);
      expect(report.figures.bases).toMatchObject(bases ?? {});
      expect(readFileSync(input).equals(before)).toBe(true);

      const once = path.join(folder, `once${ending}`);
      expect(await recalculate(once, `twice${ending}`)).toMatchObject({ written: false, changes: [] });
      expect(readFileSync(path.join(folder, `twice${ending}`)).equals(readFileSync(once))).toBe(true);
    },
  );

  it('leaves formulas alone, and asks about those that disagree or fail', async () => {
    const report = await recalculate(path.join(fixtures, 'formula-ratio.xlsx'), 'out.xlsx');
    expect(report.changes).toEqual([]);
    expect(report.review.map(({ address }) => address)).toEqual(expect.arrayContaining(['G5', 'G6']));
    expect(report.review.map(({ address }) => address)).not.toContain('G4');
    expect(report.figures.withoutRatio).toBe(2);
  });

  it('takes the sheet that is asked for', async () => {
    const output = path.join(folder, 'out.xlsx');
    const args = [
      'recalculate',
      path.join(fixtures, 'sheet-a-month.xlsx'),
      output,
      '--json',
      '--sheet',
      '8月',
    ];
    const { out } = await runCli(args);
    expect(JSON.parse(out)).toMatchObject({ ledger: { sheets: ['8月'] }, figures: { items: 4 } });
  });

  it('shows the result without writing in a preview', async () => {
    const { code, out } = await runCli([
      'recalculate',
      path.join(fixtures, 'ledger-2024-09.xlsx'),
      '--preview',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('这是预览');
    expect(out).toContain('G48');
  });

  it.each([
    ['zh', ['项目 45 项', '责任单位 16 个', '117.6%', '31.8%', '已写入']],
    ['en', ['45 items, 16 responsible units', '117.6%', '31.8%', 'Written to']],
  ])('prints a report in %s', async (language, parts) => {
    const output = path.join(folder, 'out.xlsx');
    const input = path.join(fixtures, 'ledger-2024-09.xlsx');
    const { code, out, err } = await runCli(['recalculate', input, output, '--lang', language]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of parts) expect(out).toContain(part);
    expect(out).not.toMatch(/undefined|\[object|\{\w+\}/);
  });
});

describe('undo', () => {
  it.each(['ledger-2024-09.xlsx', 'bulletin-2024-09.xlsx', 'percent-column.xlsx', 'macros.xlsm'])(
    '%s: gives the ratios back',
    async (file) => {
      const ending = path.extname(file);
      const input = path.join(fixtures, file);
      const first = await recalculate(input, `once${ending}`);
      const undone = path.join(folder, `undone${ending}`);
      const { code, err } = await runCli(['undo', path.join(folder, `once${ending}`), undone]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const again = await recalculate(undone, `again${ending}`);
      expect(again.changes).toEqual(first.changes);
      expect(again.figures).toEqual(first.figures);
    },
  );
});
