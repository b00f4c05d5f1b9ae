import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, readText, root } from './readSources';

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md') && file !== 'THIRD-PARTY-NOTICES.md'),
  ...filesUnder('docs', '.md'),
];

/** A document's text without its blocks of code. */
const proseOf = (text: string): string => text.replaceAll(/^```[^]*?^```$/gm, '');

const exists = (file: string): boolean => existsSync(path.join(root, file));

/** The heading's anchor as GitHub makes it: small letters, no punctuation, dashes for blanks. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The links of a document that lead to nothing in the repository. */
function brokenLinks(file: string): readonly string[] {
  const links = [...proseOf(readText(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [to = '', anchor] = target.split('#');
    const other = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
    if (!exists(other)) return true;
    return anchor !== undefined && !anchorsOf(readText(other)).includes(decodeURIComponent(anchor));
  });
}

const ROOTED = /^(?:src|test|docs|scripts|bench|assets)\/[\w./-]*$/;

/** The paths that a document names in code and that do not exist; `layout…` and `PAGE` stand for several. */
function missingPaths(file: string): readonly string[] {
  const codes = [...readText(file).matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(' '));
  return codes.filter(
    (code) => ROOTED.test(code) && !exists(code) && !exists(`${code}.ts`) && !exists(`${code}.test.ts`),
  );
}

const manifest = readText('package.json');
const isScript = (name: string): boolean => manifest.includes(`"${name}": `);

/** The commands of npm and node that a document tells and that are not there. */
function missingCommands(text: string): readonly string[] {
  const scripts = [...text.matchAll(/\bnpm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)\b/g)]
    .map(([whole, name = '']) => ({ whole, name }))
    .filter(
      ({ whole, name }) =>
        (whole.startsWith('npm run') || name === 'start' || name === 'test') && !isScript(name),
    );
  const files = [...text.matchAll(/\bnode (scripts\/[\w.-]+)/g)].map(([, file = '']) => file);
  return [...scripts.map(({ whole }) => whole), ...files.filter((file) => !exists(file))];
}

const program = readText('src/cli/arguments/buildProgram.ts');
const commands = [...program.matchAll(/program\.command\('([\w-]+)'\)/g)].map(([, name = '']) => name);
const options = [...program.matchAll(/\.option\('(?:-\w, )?(--[\w-]+)/g)].map(([, name = '']) => name);

/** What a document tells of the command line: the commands and the options of its lines. */
const toldCommands = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ledger -- ([a-z][\w-]*)/g)].map(([, name = '']) => name);
const toldOptions = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ledger -- (?!--)(.*)$/gm)].flatMap(
    ([, line = '']) => line.match(/--[\w-]+/g) ?? [],
  );

describe.each(documents)('%s', (file) => {
  const text = readText(file);

  it('links to what exists', () => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it('names paths that exist', () => {
    expect(missingPaths(file)).toEqual([]);
  });

  it('tells commands that exist', () => {
    expect(missingCommands(text)).toEqual([]);
    expect(toldCommands(text).filter((name) => !commands.includes(name))).toEqual([]);
    expect(toldOptions(text).filter((name) => !options.includes(name))).toEqual([]);
  });
});

describe('both READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s lists every command', (file) => {
    expect(commands.length).toBeGreaterThan(4);
    expect([...new Set(toldCommands(readText(file)))].sort()).toEqual([...commands].sort());
  });

  it('say on the first screen what users of WPS have', () => {
    const [start = ''] = readText('README.zh-CN.md').split('![');
    expect(start).toMatch(/WPS.*工作台/);
    expect(start.split('\n').length).toBeLessThan(12);
  });
});

describe('the documents of both languages', () => {
  const chinese = documents.filter((file) => file.endsWith('.zh-CN.md'));
  const english = (file: string): string => file.replace('.zh-CN.md', '.md');
  const shapeOf = (file: string): readonly string[] =>
    proseOf(readText(file)).match(/^(?:#+ |!\[|- |\d+\. |\| )/gm) ?? [];

  it.each(chinese)('%s has an English one', (file) => {
    expect(exists(english(file))).toBe(true);
  });

  it.each(chinese.filter((file) => file.startsWith('docs/')))(
    '%s is told in the same order in English',
    (file) => {
      expect(shapeOf(file)).toEqual(shapeOf(english(file)));
    },
  );
});

describe('Chinese documents', () => {
  const chinese = documents.filter((file) => file.endsWith('.zh-CN.md'));
  const plainOf = (text: string): string =>
    proseOf(text)
      .replaceAll(/`[^`\n]*`/g, '码')
      .replaceAll(/\]\([^)\s]+\)/g, ']');

  it.each(chinese)('%s have Chinese punctuation', (file) => {
    const lines = plainOf(readText(file)).split('\n');
    expect(
      lines.filter((line) => /[\u3400-\u9fff”）][,:;!?(]|[,:;!?)][\u3400-\u9fff“（]/.test(line)),
    ).toEqual([]);
  });
});

describe('the pictures', () => {
  it('are all shown somewhere', () => {
    const all = documents.map(readText).join('\n');
    expect(
      filesUnder('docs/images', '.png').filter((image) => !all.includes(path.posix.basename(image))),
    ).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const folders = ['src', 'src/domain', 'src/workbench'].flatMap((parent) =>
    readdirSync(path.join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`),
  );
  const told = readText('ARCHITECTURE.md');

  it.each(folders.filter((folder) => !['src/domain', 'src/workbench'].includes(folder)))(
    'tells what %s is for',
    (folder) => {
      expect(told).toContain(`| \`${folder}\` |`);
    },
  );
});
