import { displayWidth } from '../../../src/cli/report/displayWidth';
import { reportRecalculation } from '../../../src/cli/report/reportRecalculation';
import type { ReportContext } from '../../../src/cli/report/ReportContext';
import { sentencesIn } from '../../../src/cli/sentences/sentencesIn';
import type { Language } from '../../../src/cli/Request';
import { sampleItem, sampleRecalculation } from './sampleRecalculation';

const said = '已报完成数除以任务数,和填报的比例不一致';

function context(language: Language, columns = 100): ReportContext {
  const { ledger } = sampleRecalculation;
  return { ...sentencesIn(language), ledger, columns, strong: (text) => text, sayReasons: () => said };
}

const report = (language: Language, columns?: number): string =>
  reportRecalculation(sampleRecalculation, context(language, columns));

describe('reportRecalculation', () => {
  it('tells figures, changes, review and notes, real changes before what is only rounding or tidying', () => {
    const text = report('zh');
    const places = [
      '项目 5 项',
      '已完成',
      '不足 75%',
      '数值变化 1 项',
      '小数取舍 1 项',
      '格式统一 1 项',
      '需要核对 1 项',
      '小计',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('names cells without their sheet where the ledger stands on one, with it where on several', () => {
    expect(report('zh')).toContain(' G6 ');
    const ledger = { ...sampleRecalculation.ledger, sheets: ['附件1', '附件2'] };
    const items = [
      sampleItem({
        row: 3,
        name: 'x',
        basis: 'computed',
        ratio: '1',
        shown: '100.0%',
        band: 'completed',
        sheet: '附件2',
      }),
    ];
    const text = reportRecalculation(
      { ...sampleRecalculation, ledger, review: items },
      { ...context('zh'), ledger },
    );
    expect(text).toContain('附件2!G4');
  });

  it.each([60, 80, 100, 160])('keeps to a window of %s columns', (columns) => {
    const lines = report('zh', columns).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
  });

  it('draws table lines of one width, though Chinese is twice as wide', () => {
    const widths = report('zh')
      .split('\n')
      .filter((line) => line.startsWith('│'))
      .map(displayWidth);
    expect(widths.length).toBeGreaterThan(5);
    expect(new Set(widths.slice(0, 2)).size).toBe(1);
  });

  it('speaks English as well', () => {
    expect(report('en')).toContain('Changes: 1');
    expect(report('en')).toContain('Other states of this ledger were left alone: 8月');
  });

  it('says so when no ratio had to change', () => {
    const text = reportRecalculation({ ...sampleRecalculation, changes: [] }, context('zh'));
    expect(text).toContain('没有比例的数值需要改变。');
  });
});
