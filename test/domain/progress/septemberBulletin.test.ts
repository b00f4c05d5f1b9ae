import Fraction from 'fraction.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/domain/progress/assess';
import { bandOf } from '../../../src/domain/progress/bandOf';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { reportedRow } from './rows';

interface BulletinItem {
  readonly appendix: number;
  readonly no: number;
  readonly project: string;
  readonly task: string;
  readonly progress: string;
  readonly printedRatio: string | null;
}
interface ExpectedItem {
  readonly appendix: number;
  readonly no: number;
  readonly basis: string;
  readonly ratio: string;
  readonly shown: string;
  readonly changes: boolean;
  readonly review: boolean;
  readonly band: 1 | 2 | 3;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../fixtures/domain', name), 'utf8'));
const bulletin = fixture('bulletin-2024-09.json') as { items: BulletinItem[] };
const expected = fixture('expected-2024-09.json') as { items: ExpectedItem[] };
const bands = { 1: 'completed', 2: 'on-schedule', 3: 'behind' } as const;

const rows = expected.items.map((wanted) => {
  const item = bulletin.items.find(({ appendix, no }) => appendix === wanted.appendix && no === wanted.no);
  if (item === undefined) throw new RangeError('Each expected row is an item of the bulletin.');
  return { place: `${String(wanted.appendix)}-${String(wanted.no)}`, item, wanted };
});

describe('the bulletin of September 2024', () => {
  it.each(rows)('$place $item.project', ({ item, wanted }) => {
    const input = reportedRow(item.project, item.task, item.progress, item.printedRatio);
    const { basis, effective, review } = assess(input);
    expect(effective).not.toBeNull();
    const ratio = effective ?? new Fraction(0n);
    expect({ basis, review }).toEqual({ basis: wanted.basis, review: wanted.review });
    expect(`${ratio.n}/${ratio.d}`).toBe(wanted.ratio);
    expect(formatPercent(ratio, 1)).toBe(wanted.shown);
    expect(bandOf(ratio, input.threshold)).toBe(bands[wanted.band]);
    expect(formatPercent(ratio, 1) !== (item.printedRatio ?? '').replace(' ', '')).toBe(wanted.changes);
  });
});
