import fc from 'fast-check';
import { assess } from '../../../src/domain/progress/assess';
import { formatPercent } from '../../../src/domain/progress/formatPercent';
import { parseQuantities } from '../../../src/domain/quantity/figures';
import { examples } from './domainExamples';
import { reportedRow } from './rows';

const PIECES =
  '已完成 正在 计划 预计 累计 共 其中 本月 由 增加到 达到 任务 的 除 外 基本 开工 完工 路基 每 同比 万 亿 多 余 约 近 不低于 以上 以内 分别 公里 个 人 户 座 元 % 月 年 亩 成 分之 三 十 两 第 号 ( ) " “ ” , 。 ; 、 / - ~ : . 1 27 3.5 1,000 2024年 9月 G319 取自 平台 公厕 改造 全 ⻚ 。 \n ';
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES.split(' ')),
      fc.nat({ max: 99999 }).map(String),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

function outcome(name: string, task: string, progress: string, printed: string | null = null): string {
  const { basis, ratio, review } = assess(reportedRow(name, task, progress, printed));
  return `${basis} ${ratio?.toFraction() ?? '-'} ${String(review)}`;
}

/** Full-width forms of digits, brackets, percent signs and of the commas that are no thousands separator. */
function fullWidth(one: string): string {
  return one.replace(/[0-9()%/;:]|,(?!\d{3}(?!\d))/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

/** Blanks between any two characters but two digits. */
function spaced(one: string): string {
  return Array.from(one)
    .join(' ')
    .replace(/(?<=\d) (?=\d)/gu, '');
}

describe('laws of reading', () => {
  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(text, text, text, (name, task, progress) => {
        const found = assess(reportedRow(name, task, progress, null));
        for (const { place, text: own } of found.progressQuantities)
          expect(progress.slice(place.start, place.end)).toBe(own);
        expect(found.ratio === null || formatPercent(found.ratio, 2).endsWith('%')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('one factor on task and progress leaves the ratio', () => {
    const count = fc.integer({ min: 1, max: 90_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 50 }), (target, achieved, factor) => {
        const plain = assess(reportedRow('公厕(座)', `${target}座`, `已完成${achieved}座`, null)).ratio;
        const scaled = assess(
          reportedRow('公厕(座)', `${target * factor}座`, `已完成${achieved * factor}座`, null),
        ).ratio;
        expect(scaled?.toFraction()).toBe(plain?.toFraction());
      }),
    );
  });

  it('parts of a compound in another order leave the ratio', () => {
    const count = fc.integer({ min: 13, max: 9999 });
    fc.assert(
      fc.property(count, count, count, count, (people, months, done, spent) => {
        const task = `${people}人/${months}月`;
        const forward = outcome('康复救助(人/月)', task, `${done}人/${spent}月`);
        expect(outcome('康复救助(人/月)', task, `${spent}月/${done}人`)).toBe(forward);
        expect(outcome('康复救助(人/月)', `${months}月/${people}人`, `${done}人/${spent}月`)).toBe(forward);
      }),
    );
  });

  it.each(examples.map(([name, task, progress, printed]) => ({ name, task, progress, printed })))(
    'full width and blanks leave $task / $progress',
    ({ name, task, progress, printed }) => {
      const reported = printed === '' ? null : printed;
      const plain = outcome(name, task, progress, reported);
      expect(outcome(name, fullWidth(task), fullWidth(progress), reported)).toBe(plain);
      expect(outcome(name, spaced(task), spaced(progress), reported)).toBe(plain);
    },
  );

  it('full width leaves a quantity', () => {
    const shown = (one: string): string[] =>
      parseQuantities(one).map(({ value, unit }) => `${value.toFraction()} ${unit?.symbol ?? ''}`);
    expect(shown('12,000')).toEqual(['12000 ']);
    expect(shown('3.5万人次')).toEqual(['35000 人次']);
    expect(shown('完成120\uff0c200处在建')).toEqual(['120 ', '200 处']);
  });
});
