import { parseArguments, type Parsed } from '../../../src/cli/arguments/parseArguments';
import { textsIn } from '../../../src/cli/sentences/textsIn';

const chinese = textsIn('zh');
const english = textsIn('en');

const plain = { sheet: null, json: false, force: false };

const sentenceOf = (parsed: Parsed): string => (parsed.kind === 'wrong' ? parsed.sentence : parsed.kind);

describe('parseArguments', () => {
  it.each([
    ['recalculate a.xlsx b.xlsx', { kind: 'recalculate', input: 'a.xlsx', output: 'b.xlsx', ...plain }],
    [
      'recalculate a.xlsx b.xlsx --sheet 9月 --json --force --lang en',
      { kind: 'recalculate', input: 'a.xlsx', output: 'b.xlsx', sheet: '9月', json: true, force: true },
    ],
    ['recalculate --preview a.xlsx', { kind: 'recalculate', input: 'a.xlsx', output: null, ...plain }],
    ['recalculate a.xlsx b.xlsx --preview', { kind: 'recalculate', input: 'a.xlsx', output: null, ...plain }],
    [
      'dynamics a.xlsx b.xlsx --from 2024-03 --to 2024.9',
      {
        kind: 'dynamics',
        ...{ input: 'a.xlsx', output: 'b.xlsx', json: false, force: false, roster: null },
        ...{ first: { year: 2024, month: 3 }, last: { year: 2024, month: 9 } },
      },
    ],
    [
      'export a.xlsx b.pdf --sheets 附件1，附件4,附件2',
      {
        kind: 'export',
        ...{ input: 'a.xlsx', output: 'b.pdf', json: false, force: false },
        sheets: ['附件1', '附件4', '附件2'],
      },
    ],
    [
      'export a.xlsx b.html',
      { kind: 'export', input: 'a.xlsx', output: 'b.html', json: false, force: false, sheets: null },
    ],
    ['undo a.xlsx b.xlsx', { kind: 'undo', input: 'a.xlsx', output: 'b.xlsx', json: false, force: false }],
  ])('understands %s', (line, request) => {
    expect(parseArguments(line.split(' '), chinese)).toEqual({ kind: 'request', request });
  });

  it.each([
    [
      '',
      '请说明要做什么：recalculate（重新计算）、dynamics（生成动态表）、export（导出附件）或 undo（撤销）。',
      'Say what to do: recalculate, dynamics, export or undo.',
    ],
    ['count a.xlsx', '没有“count”这个命令', 'There is no command "count"'],
    ['recalculate', '缺少参数 IN.xlsx。', 'The argument IN.xlsx is missing.'],
    ['recalculate a.xlsx', '请给出结果文件的名字', 'Name the file to write'],
    ['dynamics a.xlsx', '请给出结果文件的名字', 'Name the file to write'],
    ['dynamics a.xlsx b.xlsx --from 13月', '“13月”不是月份', '"13月" is no month'],
    ['export a.xlsx', '缺少参数 OUT.xlsx|.html|.pdf。', 'The argument OUT.xlsx|.html|.pdf is missing.'],
    ['undo a.xlsx', '缺少参数 OUT.xlsx。', 'The argument OUT.xlsx is missing.'],
    ['recalculate a.xlsx b.xlsx c.xlsx', '多出了参数“c.xlsx”', 'The argument "c.xlsx" is one too many'],
    [
      'recalculate a.xlsx b.xlsx --sheet',
      '选项 --sheet <NAME> 后面要跟一个值。',
      'The option --sheet <NAME> needs',
    ],
    ['undo a.xlsx b.xlsx --sheet x', '没有“--sheet”这个选项。', 'There is no option "--sheet".'],
    ['recalculate a.xlsx b.xlsx --colour', '没有“--colour”这个选项。', 'There is no option "--colour".'],
  ])('refuses %s', (line, inChinese, inEnglish) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(sentenceOf(parseArguments(words, chinese))).toContain(inChinese);
    expect(sentenceOf(parseArguments(words, english))).toContain(inEnglish);
  });

  it.each([
    ['--help', ['用法：', '命令：', '重新计算一份台账', '示例：']],
    ['recalculate --help', ['参数：', '--sheet <NAME>', '指定台账所在的工作表']],
    ['undo -h', ['<OUT.xlsx>', '结果文件']],
  ])('shows help for %s', (line, parts) => {
    const parsed = parseArguments(line.split(' '), chinese);
    expect(parsed.kind).toBe('help');
    for (const part of parts) expect(JSON.stringify(parsed)).toContain(part);
  });
});
