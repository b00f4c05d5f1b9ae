import { guessRegion } from '../../../src/domain/appendix/guessRegion';
import { guessUnit } from '../../../src/domain/appendix/guessUnit';

describe('the region at the head of a title', () => {
  it.each([
    ['湘乡市2024年重点民生实事项目进度台账', '湘乡市'],
    ['湘乡市 1-9 月已完成的重点民生实事项目(25 项)', '湘乡市'],
    ['2024年度湘乡市重点民生实事项目', '湘乡市'],
    ['长沙市开福区为民办实事项目进度表', '长沙市开福区'],
    ['湘西土家族苗族自治州民生实事台账', '湘西土家族苗族自治州'],
    ['安仁县人民政府重点民生实事', '安仁县'],
  ])('%s: %s', (title, region) => {
    expect(guessRegion([title])).toBe(region);
  });

  it.each([
    '全市重点民生实事项目',
    '我县2024年民生实事',
    '进度台账',
    '城市低保标准提高情况',
    '附件1',
    '',
    '湘乡市',
  ])('%s names none', (title) => {
    expect(guessRegion([title])).toBeNull();
  });

  it('takes the first title that names one', () => {
    expect(guessRegion(['附件1', '全县进度', '安仁县2024年民生实事'])).toBe('安仁县');
  });
});

describe('the reporting unit of the particulars', () => {
  it.each([
    ['填报单位:市实施民生可感行动工作专班办公室        截至:2024年9月', '市实施民生可感行动工作专班办公室'],
    ['填报单位： 县政府办', '县政府办'],
  ])('%s', (line, unit) => {
    expect(guessUnit(['湘乡市台账', line])).toBe(unit);
  });

  it.each(['填报单位:', '责任单位:民政局', '截至:2024年9月'])('%s names none', (line) => {
    expect(guessUnit([line])).toBeNull();
  });
});
