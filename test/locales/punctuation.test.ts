import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folders = ['src/locales/zh-CN', 'src/workbench/page/texts'];

/** Lines that follow the bulletin's own print, brackets and commas included, and lines of English. */
const others = [
  /重点民生实事项目\(\{count\} 项\)/,
  /^ {2}note: '说明:项目每月动态/,
  /^\/\*\* [A-Z]/,
  /DefaultValue="/,
];

const before = '[\\u3400-\\u9fff“”‘’《》（）、。}]';
const after = '[\\u3400-\\u9fff“”‘’《》（）、。{$]';

/** A mark or a bracket of half width beside Chinese, a Chinese mark, or a place that is filled in. */
const halfWidth = new RegExp(
  `${before}[,:;!?] ?${after}|[\\u3400-\\u9fff”}]\\(|\\([\\u3400-\\u9fff“]|[\\u3400-\\u9fff”]\\)|\\)[\\u3400-\\u9fff“，。；：]`,
);

/** Each line of the Chinese tables that has a mark of half width inside a sentence. */
function findHalfWidth(text: string): readonly string[] {
  return text.split('\n').filter((line) => halfWidth.test(line) && !others.some((other) => other.test(line)));
}

const tables = folders.flatMap((folder) =>
  readdirSync(path.resolve(__dirname, '../..', folder))
    .filter((file) => folder.endsWith('zh-CN') || file.startsWith('zh'))
    .map((file) => path.join(folder, file)),
);
const files = ['manifest.xml', 'scripts/start.mjs', 'scripts/sideload.mjs'];

describe('Chinese punctuation', () => {
  it.each([
    ["what: '已取消,什么也没有写入。',", true],
    ['sheet: ({ sheet, count }) => `${sheet}:${count}`,', true],
    ['sheet: ({ sheet, count }) => `${sheet}(${count} 项)`,', true],
    ["formula: '出错(没有值)，未改动。',", true],
    ["what: '已取消，什么也没有写入。',", false],
    ['sheet: ({ sheet, count }) => `${sheet}（${count} 项）`,', false],
    ["period: '如 2024-09，12:30',", false],
  ])('of %s is seen', (line, found) => {
    expect(findHalfWidth(line).length).toBe(found ? 1 : 0);
  });

  it.each([...tables, ...files])('is of full width in %s', (table) => {
    expect(findHalfWidth(readFileSync(path.resolve(__dirname, '../..', table), 'utf8'))).toEqual([]);
  });
});
