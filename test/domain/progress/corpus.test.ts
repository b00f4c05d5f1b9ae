import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/domain/progress/assess';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { reportedRow } from './rows';

const lines = readFileSync(join(__dirname, '../../corpus/cells.tsv'), 'utf8').split('\n');
const rows = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', task = '', progress = '', reported = '', wanted = ''] = line.split('\t');
    return { name, task, progress, reported, wanted };
  });

/** Rows as clerks of other departments write them, each worked out by hand from the rules. */
describe('the corpus of cells', () => {
  it.each(rows)(
    '$name | $task | $progress | $reported → $wanted',
    ({ name, task, progress, reported, wanted }) => {
      const { basis, ratio, review } = assess(
        reportedRow(name, task, progress, reported === '' ? null : reported),
      );
      const shown = ratio === null ? '-' : formatPercent(ratio, 1);
      expect(`${basis} ${shown}${review ? ' !' : ''}`).toBe(wanted);
    },
  );
});
