/** Benchmarks that print ratios: the quantity parser against another library, and the whole job as ledgers grow. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareJobs } from '../bench/job/compare.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'dist/bench');
const recognizers = path.join(root, 'bench/recognizers');

function build() {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync('node', [webpack, '--config', 'bench/webpack.config.cjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function hasRecognizers() {
  if (existsSync(path.join(recognizers, 'node_modules'))) return true;
  return (
    spawnSync('npm', ['ci', '--silent'], {
      cwd: recognizers,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: true,
    }).status === 0
  );
}

build();
if (hasRecognizers()) execFileSync('node', [path.join(built, 'parser.js'), root], { stdio: 'inherit' });
else
  console.log(
    'quantity parser: not compared, since bench/recognizers could not be installed (npm ci there).',
  );

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-bench-'));
try {
  compareJobs({ root, built, folder });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
