import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/domain/progress/assess';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { reportedRow } from './rows';

interface Triple {
  readonly item: string;
  readonly task: string;
  readonly progress: string;
  readonly basis: string;
  readonly exactRatio: string | null;
  readonly review?: boolean;
}

const file = join(__dirname, '../../fixtures/domain/real-cells.json');
const { triples } = JSON.parse(readFileSync(file, 'utf8')) as { triples: Triple[] };

/** The fixture prints some ratios without decimals (`100%`). */
const twoPlaces = (printed: string): string =>
  printed.includes('.') ? printed : printed.replace('%', '.00%');

describe('rows of real reports, the ratio cell empty', () => {
  it.each(triples)(
    '$item: $task / $progress',
    ({ item, task, progress, basis, exactRatio, review = false }) => {
      const found = assess(reportedRow(item, task, progress, null));
      const ratio = found.ratio === null ? null : formatPercent(found.ratio, 2);
      const wanted = exactRatio === null ? null : twoPlaces(exactRatio);
      expect({ basis: found.basis, ratio, review: found.review }).toEqual({ basis, ratio: wanted, review });
    },
  );
});
