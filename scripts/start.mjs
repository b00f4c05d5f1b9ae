/**
 * Builds for production and serves the workbench on localhost: `npm start -- [--port N] [--no-build] [--no-open]`.
 * Plain http: office.js asks the workbench's own trust page, so no certificate is needed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    build: { type: 'boolean', default: true },
    open: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

function build() {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--config-name', 'addin', '--config-name', 'workbench'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

function refusal(error, port) {
  if (error.code === 'EADDRINUSE')
    return `端口 ${port} 已被占用，请换一个：npm start -- --port ${port + 1}\nPort ${port} is in use; try: npm start -- --port ${port + 1}`;
  if (error.code === 'EACCES' || error.code === 'ERR_SOCKET_BAD_PORT')
    return `不能使用端口 ${port}。\nPort ${port} cannot be used.`;
  return error.message;
}

const port = Number(values.port);
if (values.build) build();
try {
  const { address } = await serve({ folder: path.join(root, 'dist/workbench'), port });
  console.log(`工作台已启动 / Workbench: ${address}\n按 Ctrl+C 结束 / Ctrl+C stops it.`);
  if (values.open) await open(address).catch(() => undefined);
} catch (error) {
  console.error(refusal(error, port));
  process.exitCode = 1;
}
