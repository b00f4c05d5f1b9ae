import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from './runCli';

const fixtures = path.join(__dirname, '../fixtures/ledgers');
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** IN (a fixture's copy, or nothing where none is named), the OUT that is asked for, and the sentence in each language. */
interface Case {
  readonly what: string;
  readonly fixture?: string;
  readonly input?: string;
  readonly output?: string;
  readonly words?: readonly string[];
  readonly zh: string;
  readonly en: string;
}

const unreadable: readonly Case[] = [
  { what: 'a missing file', input: 'gone.xlsx', zh: '找不到文件', en: 'There is no file' },
  { what: 'no bytes', fixture: 'no-bytes.xlsx', zh: '是空文件', en: 'is an empty file' },
  { what: 'a file cut off', fixture: 'cut-off.xlsx', zh: '不完整', en: 'is incomplete' },
  {
    what: 'text',
    fixture: 'not-a-workbook.xlsx',
    zh: '不是 Excel 工作簿',
    en: 'does not hold an Excel workbook',
  },
  { what: 'an archive', fixture: 'other-package.xlsx', zh: '不是 Excel 工作簿', en: 'Excel workbook' },
  { what: '.xls', fixture: 'old-format.xls', zh: '另存为 .xlsx', en: 'save it as .xlsx' },
  {
    what: '.xls under another name',
    fixture: 'old-format.xls',
    input: 'renamed.xlsx',
    zh: '其实是旧格式(.xls 或 .et),请在 Excel 或 WPS 中另存为 .xlsx',
    en: 'is really in the old format',
  },
  { what: '.et', fixture: 'old-format.xls', input: 'wps.et', zh: '另存为 .xlsx', en: 'save it as .xlsx' },
  { what: 'a password', fixture: 'encrypted.xlsx', zh: '有打开密码', en: 'needs a password to open' },
  { what: 'a zip bomb', fixture: 'zip-bomb.xlsx', zh: '解压后过大', en: 'far too large once unpacked' },
  {
    what: 'another ending',
    fixture: 'not-a-workbook.xlsx',
    input: 'notes.docx',
    zh: '不是 Excel 工作簿',
    en: 'is not an Excel workbook',
  },
];

const unwritable: readonly Case[] = [
  {
    what: 'OUT over IN',
    fixture: 'empty.xlsx',
    input: 'in.xlsx',
    output: 'in.xlsx',
    words: ['--force'],
    zh: '就是原文件',
    en: 'is IN itself',
  },
  {
    what: 'OUT there already',
    fixture: 'empty.xlsx',
    output: 'there.xlsx',
    zh: '已经存在',
    en: 'exists already',
  },
  { what: 'OUT a folder', fixture: 'empty.xlsx', output: 'folder.xlsx', zh: '是文件夹', en: 'is a folder' },
  {
    what: 'no folder for OUT',
    fixture: 'empty.xlsx',
    output: 'no/out.xlsx',
    zh: '不存在,请先建立',
    en: 'there is no folder',
  },
  {
    what: 'OUT without macros',
    fixture: 'macros.xlsm',
    output: 'out.xlsx',
    zh: '请改为 .xlsm',
    en: 'must end as IN does: .xlsm',
  },
];

const noWork: readonly Case[] = [
  { what: 'an empty workbook', fixture: 'empty.xlsx', zh: '进度情况/完成情况', en: 'No ledger was found' },
  {
    what: 'a near miss',
    fixture: 'no-ledger.xlsx',
    zh: '最接近的是工作表“项目计划”第 2 行',
    en: 'Nearest: sheet "项目计划", row 2',
  },
  {
    what: 'a sheet that is not there',
    fixture: 'ledger-2024-09.xlsx',
    words: ['--sheet', '十月'],
    zh: '十月',
    en: '十月',
  },
  { what: 'a protected sheet', fixture: 'protected-sheet.xlsx', zh: '“进度台账”受保护', en: 'is protected' },
  {
    what: 'protected formats',
    fixture: 'protected-unlocked-ratios.xlsx',
    zh: '不允许设置单元格格式',
    en: 'is protected',
  },
  { what: 'a protected structure', fixture: 'protected-structure.xlsx', zh: '结构受保护', en: 'structure' },
];

/** Full-width and half-width marks alike: which of them a sentence uses is a matter of style. */
const plainMarks = (text: string): string => text.normalize('NFKC');

async function expectRefusal(refused: Case, command: string): Promise<void> {
  const input = at(refused.input ?? refused.fixture ?? '');
  if (refused.fixture !== undefined) copyFileSync(path.join(fixtures, refused.fixture), input);
  writeFileSync(at('there.xlsx'), 'there');
  mkdirSync(at('folder.xlsx'));
  const before = existsSync(input) ? readFileSync(input) : null;
  const files = readdirSync(folder).sort();
  const output = at(refused.output ?? `out${path.extname(refused.input ?? refused.fixture ?? '')}`);
  for (const [lang, sentence] of [
    ['zh', refused.zh],
    ['en', refused.en],
  ] as const) {
    const { code, out, err } = await runCli([
      command,
      input,
      output,
      '--lang',
      lang,
      ...(refused.words ?? []),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(plainMarks(err)).toContain(plainMarks(sentence));
    expect(err).not.toMatch(/\n\s+at |Error:|undefined|\{\w+\}/);
  }
  expect(readdirSync(folder).sort()).toEqual(files);
  expect(before === null || readFileSync(input).equals(before)).toBe(true);
  expect(readFileSync(at('there.xlsx'), 'utf8')).toBe('there');
}

describe('recalculate refuses', () => {
  it.each([...unreadable, ...unwritable, ...noWork].map((refused) => [refused.what, refused] as const))(
    '%s, in both languages, and touches nothing',
    async (_, refused) => {
      await expectRefusal(refused, 'recalculate');
      expect.hasAssertions();
    },
  );
});

describe('undo refuses', () => {
  const nothing: Case = {
    what: 'no step',
    fixture: 'ledger-2024-09.xlsx',
    zh: '没有可以撤销的步骤',
    en: 'no step to undo',
  };

  it.each([...unreadable, ...unwritable, nothing].map((refused) => [refused.what, refused] as const))(
    '%s, in both languages, and touches nothing',
    async (_, refused) => {
      await expectRefusal(refused, 'undo');
      expect.hasAssertions();
    },
  );
});

describe('a refusal', () => {
  it('is JSON as well where a program asks', async () => {
    const { code, out } = await runCli(['recalculate', at('gone.xlsx'), at('out.xlsx'), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'input-missing' } });
  });

  it.each([
    [[], '--help'],
    [['recalculate'], 'IN.xlsx'],
    [['recalculate', 'a.xlsx', 'b.xlsx', '--lang', 'fr'], 'fr'],
  ])('of the words %j ends with 2', async (args, word) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).toContain(word);
  });

  it('shows help without one', async () => {
    const { code, out, err } = await runCli(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('recalculate');
  });
});
