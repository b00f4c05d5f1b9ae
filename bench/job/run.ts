import { readFileSync, writeFileSync } from 'node:fs';
import { recalculate } from '../../src/application';
import { openSession } from '../../src/cli/openSession';
import type { Measurement } from './Measurement';
import { stageClock } from './stageClock';

/** The command line's own job on one file, stage by stage; prints its measurement as JSON. */
async function run(input: string, output: string): Promise<Measurement> {
  const clock = stageClock('open');
  const session = await openSession(new Uint8Array(readFileSync(input)));
  const result = await recalculate(session.port, {
    now: '2024-09-27T09:00:00.000Z',
    withoutUndo: true,
    onProgress: ({ stage }) => {
      clock.enter(stage);
    },
  });
  if (result.kind !== 'done') throw new Error(`recalculate: ${JSON.stringify(result)}`);
  clock.enter('save');
  writeFileSync(output, session.save());
  session.close();
  const { seconds, stages } = clock.stop();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  return {
    seconds,
    processor,
    megabytes: maxRSS / 1024,
    stages,
    written: result.recalculation.changes.length,
  };
}

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) throw new Error('usage: run IN.xlsx OUT.xlsx');
void run(input, output).then((measured) => process.stdout.write(JSON.stringify(measured)));
