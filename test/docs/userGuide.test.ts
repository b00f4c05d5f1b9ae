import { assess } from '../../src/domain/progress/assess';
import { formatPercent } from '../../src/domain/progress/formatPercent';
import { reportedRow } from '../domain/progress/rows';
import { filesUnder, readText } from './readSources';

/** Everything that pane, workbench and ribbon say in a language, as it stands in the tables. */
function saidIn(language: 'zh-CN' | 'en-US'): string {
  const page = language === 'zh-CN' ? /\/zh\w*\.ts$/ : /\/en\w*\.ts$/;
  const tables = [
    ...filesUnder(`src/locales/${language}`, '.ts'),
    ...filesUnder('src/workbench/page/texts', '.ts').filter((file) => page.test(file)),
    'manifest.xml',
  ];
  return tables.map(readText).join('\n');
}

/** The words that a guide quotes in bold. */
const quotedIn = (guide: string): readonly string[] =>
  [...readText(guide).matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = '']) => words);

describe.each([
  ['docs/user-guide.zh-CN.md', 'zh-CN'],
  ['docs/user-guide.md', 'en-US'],
] as const)('%s', (guide, language) => {
  it('quotes the surface as it speaks', () => {
    const said = saidIn(language);
    const quoted = quotedIn(guide);
    expect(quoted.length).toBeGreaterThan(40);
    expect([...new Set(quoted)].filter((words) => !said.includes(words))).toEqual([]);
  });

  const examples = [...readText(guide).matchAll(/^\| ([^|`]+) \| `([^`]+)` \| ([^|]+) \|$/gm)];

  it.each(examples.map(([, task = '', progress = '', result = '']) => ({ task, progress, result })))(
    'is right about $progress under $task',
    ({ task, progress, result }) => {
      const { basis, ratio } = assess(reportedRow('项目', task, progress, null));
      const promised = /^[\d.]+%/.exec(result)?.[0] ?? null;
      expect(basis).toBe(promised === null ? 'missing' : 'computed');
      expect(ratio === null ? null : formatPercent(ratio, 1)).toBe(promised);
    },
  );

  it('gives examples', () => {
    expect(examples.length).toBeGreaterThan(4);
  });
});
