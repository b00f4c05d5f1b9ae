import { assess } from '../../../src/domain/progress/assess';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { examples } from './domainExamples';
import { reportedRow } from './rows';

/** Each example of the rules: name, task, progress, reported → basis, ratio, `!` where a person should look. */
describe('the rules, example by example', () => {
  it.each(
    examples.map(([name, task, progress, reported, wanted]) => ({ name, task, progress, reported, wanted })),
  )('$name | $task | $progress | $reported → $wanted', ({ name, task, progress, reported, wanted }) => {
    const { basis, ratio, review } = assess(
      reportedRow(name, task, progress, reported === '' ? null : reported),
    );
    const shown = ratio === null ? '-' : formatPercent(ratio, 1);
    expect(`${basis} ${shown}${review ? ' !' : ''}`).toBe(wanted);
  });
});
