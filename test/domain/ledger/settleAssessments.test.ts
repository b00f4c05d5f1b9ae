import Fraction from 'fraction.js';
import { settleAssessments } from '../../../src/domain/ledger/settleAssessments';
import { assess } from '../../../src/domain/progress/assess';
import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { runLedger, THRESHOLD } from './runLedger';

type Row = readonly [task: CellValue, progress: CellValue];

function run(
  ratio: CellValue,
  rows: readonly Row[],
  more: { merges?: readonly string[]; formulas?: Record<string, string> } = {},
): { effective: (string | null)[]; review: boolean[]; writes: string[]; reasons: string[] } {
  const result = runLedger([
    {
      name: '台账',
      values: [
        ['项目名称', '任务数', '进度情况', '完成比例'],
        ...rows.map(([task, progress], index) => [`项目${index}`, task, progress, index === 0 ? ratio : '']),
      ],
      formats: { D2: '0.0%' },
      merges: more.merges ?? [`D2:D${rows.length + 1}`],
      ...(more.formulas && { formulas: more.formulas }),
    },
  ]);
  return {
    effective: result.assessments.map(({ effective }) => effective?.toFraction() ?? null),
    review: result.assessments.map(({ review }) => review),
    writes: result.writes.map(({ after }) => after?.toFraction() ?? ''),
    reasons: [...new Set(result.assessments.flatMap(({ reasons }) => reasons.map(({ code }) => code)))],
  };
}

describe('a merged ratio', () => {
  test('is the smallest of its rows, written once', () => {
    expect(
      run(0.5, [
        [10, 9],
        [10, 8],
      ]),
    ).toEqual({
      effective: ['4/5', '4/5'],
      review: [false, false],
      writes: ['4/5'],
      reasons: ['merged-ratio-smallest'],
    });
  });

  test('counts a claim', () => {
    expect(
      run(0.5, [
        [10, '已完成'],
        [10, 8],
      ]).writes,
    ).toEqual(['4/5']);
    expect(
      run('', [
        [10, '已完成'],
        ['全', '已完成'],
      ]).writes,
    ).toEqual(['1']);
  });

  test('is left alone where it shows that already', () => {
    expect(
      run(0.8, [
        [10, '已完成'],
        [10, 8],
      ]),
    ).toMatchObject({ writes: [], review: [false, false], effective: ['4/5', '4/5'] });
  });

  test('is kept, and all its rows in review, if any row has none', () => {
    expect(
      run(0.5, [
        [10, 9],
        [10, '正在施工'],
      ]),
    ).toEqual({
      effective: ['1/2', '1/2'],
      review: [true, true],
      writes: [],
      reasons: ['merged-ratio-kept'],
    });
  });

  test('that is kept is never said to be in no appendix', () => {
    const values = [
      ['项目名称', '任务数', '进度情况', '完成比例'],
      ['甲', 10, '正在施工', 0.5],
      ['乙', 10, '正在施工', ''],
    ];
    const { items } = runLedger([{ name: '台账', values, merges: ['D2:D3'] }]);
    const cell = { kind: 'ratio', ratio: new Fraction('1/2'), decimals: 1, stale: false } as const;
    const rows = items.map((item) => {
      const { name, task, progress } = item;
      const ratioCell = { kind: 'none' } as const;
      const assessment = assess({ name, task, progress, ratioCell, threshold: THRESHOLD });
      return { item, reading: undefined, cell, assessment };
    });
    expect(rows.map(({ assessment }) => assessment.basis)).toEqual(['missing', 'missing']);
    for (const { basis, review, reasons } of settleAssessments(rows)) {
      const codes = reasons.map(({ code }) => code);
      expect([basis, review, codes.at(-1)]).toEqual(['reported', true, 'merged-ratio-kept']);
      expect(codes).not.toContain('missing');
    }
  });

  test("stays the platform's where all rows are", () => {
    expect(
      run(0.5, [
        [10, '取自平台'],
        [20, '取自平台'],
      ]),
    ).toMatchObject({ effective: ['1/2', '1/2'], review: [false, false], writes: [] });
  });

  test('is not overwritten by claims alone', () => {
    expect(
      run(0.5, [
        [10, '已完成'],
        ['全', '已完成'],
      ]),
    ).toMatchObject({ effective: ['1/2', '1/2'], review: [true, true], writes: [] });
  });

  test('in a formula is never written: it agrees, or is in review', () => {
    const formulas = { D2: '=MIN(C2:C3)/10' };
    expect(
      run(
        0.8,
        [
          [10, 9],
          [10, 8],
        ],
        { formulas },
      ),
    ).toMatchObject({ writes: [], review: [false, false] });
    expect(
      run(
        0.5,
        [
          [10, 9],
          [10, 8],
        ],
        { formulas },
      ),
    ).toMatchObject({ writes: [], review: [true, true], effective: ['1/2', '1/2'] });
  });
});

describe('a shared total', () => {
  test('is in review with what was reported, never computed', () => {
    expect(
      run(
        0.9,
        [
          [200, 480],
          [300, ''],
        ],
        { merges: ['C2:C3'] },
      ),
    ).toEqual({ effective: ['9/10', null], review: [true, true], writes: [], reasons: ['shared-total'] });
  });
});
