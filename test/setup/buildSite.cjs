const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Builds the add-in and the workbench for production, as `npm start` serves them, before the browser tests. */
module.exports = () => {
  if (process.env.WORKBENCH) return;
  const root = path.resolve(__dirname, '../..');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const names = ['addin', 'workbench'].flatMap((name) => ['--config-name', name]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...names], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
};
