import { parseQuantities } from '../../../src/domain/quantity/figures';
import { formatQuantity } from '../../../src/domain/quantity/formatQuantity';

const shown = (text: string): string[] => parseQuantities(text).map(formatQuantity);
const roles = (text: string): string[] => parseQuantities(text).map(({ role }) => role);

describe('quantities of a text', () => {
  it.each<[string, string[]]>([
    ['27. 904 公里', ['27.904 公里']],
    ['\uff11\uff12\uff0c\uff10\uff10\uff10', ['12,000']],
    ['12,000', ['12,000']],
    ['386 万方', ['386 万方']],
    ['1.74万亿元', ['1.74 万亿元']],
    ['6000多亿元', ['>6,000 亿元']],
    ['700 元/月', ['700 元/月']],
    ['90 元/人/月', ['90 元/人/月']],
    ['每人每月90元', ['90 元/人/月']],
    ['每人每月不低于55元', ['≥55 元/人/月']],
    ['月人均补差185元', ['185 元/人/月']],
    ['225 人/1575 月', ['225 人', '1,575 月']],
    ['提升至90%以上', ['≥90%']],
    ['控制在5%以内', ['≤5%']],
    ['超任务17元', ['超17 元']],
    ['由166万户增加到276万户', ['166 万户', '276 万户']],
    ['6-18个月', ['6-18 个月']],
    ['十八个乡镇卫生院', ['18 个']],
    ['七成五', ['75%']],
    ['百分之七十五', ['75%']],
    ['10/10万', ['10 /10万']],
    ['4万吨/日', ['4 万吨/日']],
    ['599B、855H、2754等4条', ['2,754', '4 条']],
    ['完成120\uff0c200处在建', ['120', '200 处']],
    ['1.新建2所学校;2. 3所学校', ['2 所', '3 所']],
    ['1.5万人;2.5万人', ['1.5 万人', '2.5 万人']],
    ['38课时', ['38 课时']],
    ['10千瓦', ['10 千瓦']],
    ['2个百分点', ['2 个百分点']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it.each([
    '2018 年 1 月',
    '2013—2017年',
    '1-9月',
    '9月30日',
    '2024.3.5',
    '第12期',
    '“两癌”',
    '"三合一"',
    '十大',
    '三级平台',
    '第三方',
    'G319',
    'S208线',
    '小(二)型',
    '一产',
    '二医院',
    '四分类',
    '3号地块',
    'DN300',
    '4G基站',
    '一次性补贴',
    '',
  ])('%s holds none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['10千伏及以下', ['specification']],
    ['3岁以下', ['age']],
    ['7-14岁', ['age']],
    ['1-5 层', ['part']],
    ['超9.4个百分点', ['part']],
    ['增长1.8倍', ['part']],
    ['配电网改造(37个村)', ['scope']],
    ['在46个小区', ['scope']],
    ['完成12所', ['amount']],
  ])('%s describes', (text, wanted) => {
    expect(roles(text)).toEqual(wanted);
  });

  it('finds places in the original, radicals and blanks included', () => {
    const text = '第1⻚ 已完成 27. 904 公里';
    const [found] = parseQuantities(text);
    expect(text.slice(found?.place.start, found?.place.end)).toBe('27. 904 公里');
  });

  it('reads a radical as the simplified character that it is drawn as', () => {
    const [found] = parseQuantities('已改造1575⼾');
    expect(found?.unit).toEqual(parseQuantities('已改造1575户')[0]?.unit);
    expect(found?.unit).not.toBeNull();
  });
});
