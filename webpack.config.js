const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/content-security-policy.cjs');
const { deployedManifest, siteAddress } = require('./scripts/deployed-manifest.cjs');

const officeJs = path.join(__dirname, 'node_modules/@microsoft/office-js');
const manifest = readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8');

/** What an Excel add-in needs of office.js on Windows, Mac and the web, byte for byte: its licence wants it unmodified. */
const officeFiles = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const copyOfficeJs = (to) => [
  ...officeFiles.map((file) => ({
    from: path.join(officeJs, 'dist', file),
    to: `${to}/${file}`,
    info: { minimized: true },
  })),
  { from: path.join(officeJs, 'LICENSE.md'), to: `${to}/LICENSE.md`, info: { minimized: true } },
];

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

const common = (name, folder) => ({
  name,
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  output: {
    path: path.join(__dirname, 'dist', folder),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  performance: { hints: false },
});

const page = (options) =>
  new HtmlPlugin({
    inject: 'body',
    scriptLoading: 'defer',
    templateParameters: { contentSecurityPolicy },
    ...options,
  });

/** What an office deploys: the pane and its commands (one shared runtime), office.js, icons, the manifest. */
const addin = (url) => ({
  ...common('addin', 'addin'),
  target: ['web', 'es2020'],
  entry: {
    taskpane: ['./src/commands/index.ts', './src/taskpane/start/index.tsx'],
    help: './src/taskpane/start/help.ts',
  },
  plugins: [
    page({ template: './src/taskpane/start/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'] }),
    page({ template: './src/taskpane/start/help.html', filename: 'help.html', chunks: ['help'] }),
    new CopyPlugin({
      patterns: [
        ...copyOfficeJs('office'),
        { from: 'assets/icons/*.png', filter: (file) => manifest.includes(`/${path.basename(file)}"`) },
        { from: 'assets/sample/*.xlsx' },
        { from: 'src/taskpane/start/help.css', to: 'help.css' },
        { from: 'manifest.xml', transform: (content) => deployedManifest(content.toString(), url) },
        { from: 'LICENSE' },
        { from: 'THIRD-PARTY-NOTICES.md' },
      ],
    }),
  ],
});

/** A static site: the page that stands in for Excel. It frames the built add-in, and serves the trust page of plain http. */
const workbench = () => ({
  ...common('workbench', 'workbench'),
  dependencies: ['addin'],
  target: ['web', 'es2020'],
  entry: { workbench: './src/workbench/page/start/index.tsx' },
  plugins: [
    page({ template: './src/workbench/page/start/index.html', filename: 'index.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'dist/addin', to: 'addin', info: { minimized: true } },
        { from: 'assets/sample/*.xlsx' },
        { from: 'assets/icons/*.png' },
        { from: 'src/workbench/page/start/trust', to: 'addin/office/AgaveErrorUX' },
        { from: 'LICENSE' },
        { from: 'THIRD-PARTY-NOTICES.md' },
      ],
    }),
  ],
});

/**
 * The command line, for Node: jsdom and the files of office.js are read from node_modules when it runs, found by Node's
 * own `createRequire`, which webpack would otherwise answer itself.
 */
const cli = () => ({
  ...common('cli', 'cli'),
  target: 'node20',
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  entry: { ledger: './src/cli/index.ts' },
  optimization: { minimize: false },
  externals: { jsdom: 'commonjs jsdom', '@microsoft/office-js': 'commonjs @microsoft/office-js' },
});

module.exports = ({ url } = {}) => [addin(siteAddress(url)), workbench(), cli()];
