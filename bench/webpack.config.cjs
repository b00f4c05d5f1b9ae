const path = require('node:path');
const [, , cli] = require('../webpack.config.js')();

/** The benchmarks, bundled as the command line is, so that what is measured is what runs. */
module.exports = {
  ...cli,
  name: 'bench',
  module: { ...cli.module, parser: { javascript: { createRequire: false } } },
  entry: {
    parser: path.join(__dirname, 'parser/index.ts'),
    generate: path.join(__dirname, 'job/generate.ts'),
    run: path.join(__dirname, 'job/run.ts'),
  },
  output: { ...cli.output, path: path.join(__dirname, '../dist/bench') },
};
