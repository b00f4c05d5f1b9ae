/** A row's four columns that matter: project, task, progress, ratio as it stands. A number stays a number cell. */
export type LedgerRow = readonly [
  project: string,
  unit: string,
  task: string | number,
  progress: string | number,
  ratio: string | number | null,
];

type Form = (n: number) => LedgerRow;

/** A month's mix as offices report it: mostly plain numbers, some sentences, some words only. */
const forms: readonly Form[] = [
  (n) => [`农村公路提质改造第${n}标段(公里)`, '交通运输局', 27, 27.904, 1.034],
  (n) => [`水源工程第${n}处新增蓄水能力(万方)`, '水利局', 386, 364.9, 0.945],
  (n) => [`义务植树第${n}片区(万株)`, '林业局', 60, 40 + (n % 30), 0.7],
  (n) => [`法律援助第${n}工作站(件)`, '司法局', 388, 300 + (n % 100), `${(77.3 + (n % 20)).toFixed(1)}%`],
  (n) => [`困难老年人家庭适老化改造第${n}村(户)`, '民政局', 528, `已完成 ${480 + (n % 90)} 户`, 0.95],
  (n) => [`康复救助残疾儿童第${n}机构(人/月)`, '残联', '225 人/1575 月', '321 人/1666. 5 月', '105.8%'],
  (n) => [`农村低保标准第${n}乡镇`, '民政局', '不低于 5520 元/年', '2018 年 1 月已达到 5520 元/年', 1],
  (n) => [`乡镇应急(消防)站建设第${n}批(所)`, '应急管理局', 4, '已全部完成', '100.0%'],
  (n) => [`城镇新增就业第${n}社区(人)`, '人社局', 6150, '进度数据取自省重点民生实事项目信息管理平台', 0.874],
  (n) => [
    `城镇老旧小区改造第${n}小区(个)`,
    '住建局',
    63,
    '正在进行屋面防水、楼梯间改造、雨污立管更换等',
    0.6,
  ],
];

/** The n-th row of a generated ledger. */
export function ledgerRow(n: number): LedgerRow {
  const form = forms[n % forms.length];
  if (form === undefined) throw new RangeError(`no form for row ${n}`);
  return form(n);
}
