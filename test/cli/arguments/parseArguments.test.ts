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
        ...{ title: null, settled: [] },
      },
    ],
    [
      'dynamics a.xlsx b.xlsx --title 每月动态 --same 助餐=老年助餐 --same 其他=',
      {
        kind: 'dynamics',
        ...{ input: 'a.xlsx', output: 'b.xlsx', json: false, force: false, roster: null },
        ...{ first: null, last: null, title: '每月动态' },
        settled: [
          { name: '助餐', project: '老年助餐' },
          { name: '其他', project: null },
        ],
      },
    ],
    [
      'appendices a.xlsx b.xlsx',
      {
        kind: 'appendices',
        ...{ input: 'a.xlsx', output: 'b.xlsx', json: false, force: false },
        ...{ sheet: null, report: {}, edited: 'keep' },
      },
    ],
    [
      'appendices a.xlsx --preview --overwrite --region 湘乡市 --period 2024.9 --unit 市专班 --date 9月30日 --orientation landscape --projects 省实事=23 --projects 湘潭市实事=12',
      {
        kind: 'appendices',
        ...{ input: 'a.xlsx', output: null, json: false, force: false, sheet: null, edited: 'overwrite' },
        report: {
          ...{ region: '湘乡市', period: '2024-09', unit: '市专班', date: '9月30日' },
          ...{ orientation: 'landscape', projects: { 省实事: 23, 湘潭市实事: 12 } },
        },
      },
    ],
    [
      'export a.xlsx b.pdf --sheets 附件1，附件4,附件2',
      {
        kind: 'export',
        ...{ input: 'a.xlsx', output: 'b.pdf', json: false, force: false },
        ...{ sheets: ['附件1', '附件4', '附件2'], what: 'appendices' },
      },
    ],
    [
      'export a.xlsx b.html',
      {
        kind: 'export',
        ...{ input: 'a.xlsx', output: 'b.html', json: false, force: false },
        ...{ sheets: null, what: 'appendices' },
      },
    ],
    [
      'export a.xlsx b.pdf --unit-sheets',
      {
        kind: 'export',
        ...{ input: 'a.xlsx', output: 'b.pdf', json: false, force: false },
        ...{ sheets: null, what: 'unit-sheets' },
      },
    ],
    [
      'unit-sheets a.xlsx b.xlsx --unit 民政局 --unit 残联 --sheet 台账 --overwrite',
      {
        kind: 'unit-sheets',
        ...{ input: 'a.xlsx', output: 'b.xlsx', json: false, force: false },
        ...{ sheet: '台账', units: ['民政局', '残联'], edited: 'overwrite' },
      },
    ],
    [
      'unit-sheets a.xlsx --preview',
      {
        kind: 'unit-sheets',
        ...{ input: 'a.xlsx', output: null, json: false, force: false },
        ...{ sheet: null, units: 'all', edited: 'keep' },
      },
    ],
    ['undo a.xlsx b.xlsx', { kind: 'undo', input: 'a.xlsx', output: 'b.xlsx', json: false, force: false }],
  ])('understands %s', (line, request) => {
    expect(parseArguments(line.split(' '), chinese)).toEqual({ kind: 'request', request });
  });

  it.each([
    [
      '',
      '请说明要做什么：recalculate（重新计算）、dynamics（生成动态表）、appendices（生成附件）、unit-sheets（生成单位反馈表）、units（列出责任单位）、filter（按单位筛选）、export（导出附件或反馈表）或 undo（撤销）。',
      'Say what to do: recalculate, dynamics, appendices, unit-sheets, units, filter, export or undo.',
    ],
    ['count a.xlsx', '没有“count”这个命令', 'There is no command "count"'],
    ['recalculate', '缺少参数 IN.xlsx。', 'The argument IN.xlsx is missing.'],
    ['recalculate a.xlsx', '请给出结果文件的名字', 'Name the file to write'],
    ['dynamics a.xlsx', '请给出结果文件的名字', 'Name the file to write'],
    ['dynamics a.xlsx b.xlsx --same 助餐', '“助餐”不是成对的名称', '"助餐" is no pair'],
    ['appendices a.xlsx b.xlsx --period 9', '“9”不是月份', '"9" is no month'],
    ['appendices a.xlsx b.xlsx --orientation A4', '“A4”不是纸张方向', '"A4" is no orientation'],
    [
      'appendices a.xlsx b.xlsx --projects 省实事=若干',
      '“省实事=若干”不是项目数',
      'is no number of projects',
    ],
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
