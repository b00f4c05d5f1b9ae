/**
 * The whole job on generated ledgers of growing size, each in a process of its own, and the same files through a short
 * openpyxl script: prints ratios. 整份工作:行数增长时的用时与内存,以及与同事脚本之比。
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const sizes = [1000, 10_000, 100_000];
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;

/** Runs one job in a process of its own: what it tells, with the wall time of the whole process. */
function measure(command, args) {
  const started = performance.now();
  const told = JSON.parse(execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  const seconds = (performance.now() - started) / 1000;
  return { ...told, seconds, stages: { start: seconds - told.seconds, ...told.stages } };
}

function findPython() {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
  );
}

/** Prints the ratios for files of each size in `folder`; `built` is where the bundles are. */
export function compareJobs({ root, built, folder }) {
  const python = findPython();
  const measured = sizes.map((rows) => {
    const input = path.join(folder, `${rows}.xlsx`);
    if (!existsSync(input)) execFileSync('node', [path.join(built, 'generate.js'), String(rows), input]);
    const own = measure('node', [
      '--max-old-space-size=4096',
      path.join(built, 'run.js'),
      input,
      path.join(folder, 'own.xlsx'),
    ]);
    const clerk =
      python &&
      measure(python, [path.join(root, 'bench/job/clerk.py'), input, path.join(folder, 'clerk.xlsx')]);
    return { rows, own, clerk };
  });
  console.log('\nthe whole job: open, recalculate, save');
  measured.forEach((step, index) => {
    printStep(step, measured[index - 1]);
  });
  if (!python) console.log('  (no Python with openpyxl: not compared with a script)');
}

function printStep({ rows, own, clerk }, before) {
  const all = own.seconds;
  const stages = Object.entries(own.stages).map(
    ([name, seconds]) => `${name} ${Math.round((100 * seconds) / all)}%`,
  );
  console.log(`  ${rows} rows, ${own.written} ratios written: ${stages.join(', ')}`);
  if (before) {
    const growth = all / before.own.seconds;
    const processor = times(own.processor / before.own.processor);
    const memory = times(own.megabytes / before.own.megabytes);
    console.log(
      `    growth     ${times(rows / before.rows)} the rows: ${times(growth)} the time, ${processor} the processor’s, ${memory} the memory`,
    );
  }
  if (clerk) {
    const time = all / clerk.seconds;
    const processor = times(own.processor / clerk.processor);
    const memory = times(own.megabytes / clerk.megabytes);
    console.log(
      `    a script   ${times(time)} its time (aim: 0.50×), ${processor} the processor’s, ${memory} its memory`,
    );
  }
}
