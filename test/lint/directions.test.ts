import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const direction = ['import-x/no-restricted-paths'];
const globals = ['no-restricted-globals'];
const speaksToExcel = 'export const run: unknown = Excel.run;';

const cases: readonly [file: string, code: string, broken: readonly string[]][] = [
  ['src/domain/planted.ts', "import '../application/index';", direction],
  ['src/domain/progress/planted.ts', "import '../../locales/index';", direction],
  ['src/application/planted.ts', "import '../excel/index';", direction],
  ['src/excel/planted.ts', "import '../taskpane/start/index';", direction],
  ['src/xlsx/planted.ts', "import '../domain/quantity/Quantity';", direction],
  ['src/export/planted.ts', "import '../application/index';", direction],
  ['src/application/planted.ts', "import '../export/index';", direction],
  ['src/workbench/print/planted.ts', "import '../../export/index';", direction],
  ['src/workbench/host/planted.ts', "import '../../application/index';", direction],
  ['src/taskpane/planted.ts', "import '../workbench/host/index';", direction],
  ['src/commands/planted.ts', "import '../taskpane/components/App/App';", direction],
  ['src/application/planted.ts', "import '../domain/quantity/Quantity';", []],
  ['src/cli/planted.ts', "import '../application/index';", []],
  ['src/cli/planted.ts', "import '../export/index';", []],
  ['src/domain/planted.ts', speaksToExcel, globals],
  ['src/application/planted.ts', speaksToExcel, globals],
  ['src/taskpane/planted.ts', speaksToExcel, globals],
  ['src/excel/planted.ts', speaksToExcel, []],
];

function rulesBroken(): string[][] {
  const planted = cases.map(([file, code]) => ({ file, code }));
  const script = path.join(__dirname, 'lintPlanted.mjs');
  const printed = execFileSync('node', [script, JSON.stringify(planted)], { cwd: root, encoding: 'utf8' });
  return JSON.parse(printed) as string[][];
}

describe('lint refuses what ARCHITECTURE.md forbids', () => {
  const broken = rulesBroken();

  it.each(cases.map(([file, code, expected], index) => ({ file, code, expected, index })))(
    '$file: $code',
    ({ expected, index }) => {
      expect(broken[index]).toEqual(expected);
    },
  );
});
