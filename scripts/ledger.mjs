/**
 * Runs the command line; builds it first when it is missing or older than what it is made from.
 * 运行命令行；没有构建过或源码更新过时先构建。
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'dist/cli/ledger.js');
const madeFrom = ['src', 'webpack.config.js', 'package.json'];
/** office.js is looked up when the command runs, not when it is built. */
const target = ['--config-name', 'cli', '--no-module-parser-javascript-create-require'];
const notMadeFrom = new Set(['taskpane', 'commands']);

function newest(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(file).filter((name) => !notMadeFrom.has(name));
  return Math.max(0, ...inside.map((name) => newest(path.join(file, name))));
}

function isFresh() {
  if (!existsSync(built)) return false;
  const made = statSync(built).mtimeMs;
  return madeFrom.every((name) => newest(path.join(root, name)) <= made);
}

function build() {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  if (!existsSync(webpack)) {
    process.stderr.write('请先运行 npm ci。/ Run npm ci first.\n');
    process.exit(1);
  }
  process.stderr.write('首次运行或有更新，正在构建…… / building …\n');
  try {
    execFileSync(process.execPath, [webpack, ...target], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    process.stderr.write(`构建失败 / the build failed:\n${error.stdout ?? ''}${error.stderr ?? ''}\n`);
    process.exit(1);
  }
}

if (!isFresh()) build();
// npm runs scripts in the project's folder; file names are meant from where the command was typed, packages from here.
const typedIn = process.env.npm_lifecycle_event === 'ledger' ? process.env.INIT_CWD : undefined;
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: typedIn ?? process.cwd(),
  env: { ...process.env, NODE_PATH: path.join(root, 'node_modules') },
});
process.exit(status ?? 1);
