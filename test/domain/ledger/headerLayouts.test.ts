import type { ColumnMap } from '../../../src/domain/ledger/ColumnRole';
import { findLedgers } from '../../../src/domain/ledger/findLedgers';
import type { CellValue } from '../../../src/domain/sheet/CellValue';
import { workbookOf } from '../grid';

type Row = readonly CellValue[];

function columnsOf(...rows: readonly Row[]): ColumnMap | null {
  const values = [['望川县重点民生实事进展情况表'], ['(截至2026年9月30日)'], ...rows];
  const found = findLedgers(workbookOf({ name: 'Sheet1', values }).snapshots);
  return found.kind === 'none' ? null : (found.chosen.blocks[0]?.columns ?? null);
}

describe('headers as offices write them', () => {
  test.each<[Row, Row, Partial<ColumnMap>]>([
    [
      ['序号', '民生实事名称', '牵头单位', '年度目标', '进展情况', '完成百分比(%)'],
      [1, '公厕改造', '住建局', '20座', '已完成15座', 70],
      { number: 0, name: [1], unit: 2, task: 3, progress: 4, ratio: 5 },
    ],
    [
      ['编号', '实事内容', '责任部门', '目标值', '累计完成值', '完成进度'],
      ['一', '公厕改造(座)', '住建局', 20, 15, '70%'],
      { number: 0, name: [1], unit: 2, task: 3, progress: 4, ratio: 5 },
    ],
    [
      ['序号', '指标名称', '计量单位', '年度计划', '1-9月完成', '完成率', '牵头部门', '配合部门'],
      [1, '公厕改造', '座', 20, 15, 0.7, '住建局', '财政局'],
      { name: [1], unitOfMeasure: 2, task: 3, progress: 4, ratio: 5, unit: 6 },
    ],
    [
      ['项目', '任务', '截至9月底进度', '比例', '单位'],
      ['公厕改造(座)', 20, 15, '70%', '住建局'],
      { name: [0], task: 1, progress: 2, ratio: 3, unit: 4 },
    ],
    [
      ['序号', '实施项目', '建设内容及规模', '形象进度', '完成率%', '责任单位/责任人'],
      [1, '公厕改造', '改造20座', '完工15座', 70, '住建局/甲某'],
      { name: [1], task: 2, progress: 3, ratio: 4, unit: 5 },
    ],
    [
      ['序号', '民生实事', '计划数', '完成数', '完成年度计划%', '主管部门'],
      [1, '公厕改造(座)', 20, 15, 70, '住建局'],
      { name: [1], task: 2, progress: 3, ratio: 4, unit: 5 },
    ],
    [
      ['No.', '项目名称', '主要责任单位', '2026年目标任务', '9月底完成情况', '9月完成比例', '8月完成比例'],
      [1, '公厕改造(座)', '住建局', 20, 15, '70%', '60%'],
      { number: 0, name: [1], unit: 2, task: 3, progress: 4, ratio: null },
    ],
    [
      ['序号', '项目', '全年任务', '上月累计完成', '本月完成', '本月累计完成', '完成比例', '责任单位'],
      [1, '公厕改造(座)', 20, 12, 3, 15, '70%', '住建局'],
      { name: [1], task: 2, progress: 5, ratio: 6, unit: 7 },
    ],
    [
      ['序号', '工作任务', '目标', '进度', '比率', '单位'],
      [1, '公厕改造(座)', 20, 15, '70%', '住建局'],
      { name: [1], task: 2, progress: 3, ratio: 4, unit: 5 },
    ],
    [
      ['序号', '项目名称', '责任单位', '目标任务', '完成进度(数量)', '完成进度(%)'],
      [1, '公厕改造(座)', '住建局', 20, 15, 70],
      { name: [1], unit: 2, task: 3, progress: 4, ratio: 5 },
    ],
    [
      ['项目名称', '建设内容', '完成情况', '占年度任务(%)', '上月完成比例'],
      ['公厕改造', '20座', '15座', 75, 60],
      { name: [0], task: 1, progress: 2, ratio: 3 },
    ],
    [
      ['项目名称', '任务数', '完成情况', '完成比例(上月)'],
      ['公厕改造(座)', 20, 15, 0.6],
      { name: [0], task: 1, progress: 2, ratio: null },
    ],
  ])('%j', (header, row, columns) => {
    expect(columnsOf(header, row)).toMatchObject(columns);
  });

  test.each<[string, Row, Row]>([
    [
      'money that was spent is no progress',
      ['项目名称', '计划总投资', '完成投资(万元)'],
      ['公厕改造', 120, 80],
    ],
    ['a plan of dates', ['项目名称', '目标任务', '计划完成时间'], ['公厕改造', '20座', '2026年11月']],
    ['a log of uploads', ['上传日期', '项目名称', '标题'], ['2026-03-05', '公厕改造', '公厕开放了']],
  ])('%s', (_case, header, row) => {
    expect(columnsOf(header, row)).toBeNull();
  });

  test('rows whose cells sound like headers stay rows', () => {
    const values = [
      ['序号', '类别', '项目名称', '责任单位', '目标任务', '完成情况', '完成比例'],
      [1, '县级实事', '民生工程', '住建局', '20座', '已完成', 1],
      [2, '重点项目', '建设项目', '住建局', '30座', '进展', 0.5],
      [3, '民生实事', '考核指标', '住建局', '40座', '完成情况良好', 0.5],
    ];
    const found = findLedgers(workbookOf({ name: '台账', values }).snapshots);
    expect(found).toMatchObject({
      kind: 'found',
      chosen: { blocks: [{ headerRows: [0], firstRow: 1, lastRow: 3, columns: { name: [2], category: 1 } }] },
    });
  });
});
