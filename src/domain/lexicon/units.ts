/**
 * The units that convert, one a line: dimension, names (the first is how it is shown), factor to the dimension's base.
 * A new name for a known unit is one more word on its line; a new unit is a new line.
 */
export const convertingUnits: readonly (readonly [dimension: string, names: string, factor: string])[] = [
  ['length', '公里 千米 km KM Km', '1000'],
  ['length', '里 华里', '500'],
  ['length', '延米 延长米 米 m M', '1'],
  ['length', '厘米 公分 cm', '1/100'],
  ['length', '毫米 mm MM', '1/1000'],
  ['area', '平方公里 平方千米 平方km 平方KM 平方Km km2 KM2', '1000000'],
  ['area', '公顷 ha hm2', '10000'],
  ['area', '亩', '2000/3'],
  ['area', '平方米 平米 m2 M2 平方', '1'],
  ['volume', '立方米 方 m3 M3 立方', '1'],
  ['money', '元 人民币 块钱', '1'],
  ['us-dollar', '美元', '1'],
  ['mass', '吨 t', '1000'],
  ['mass', '公斤 千克 kg KG', '1'],
  ['mass', '斤', '1/2'],
  ['power', '千瓦 kW KW kw', '1'],
  ['power', '兆瓦 MW', '1000'],
  ['energy', '千瓦时 千瓦小时 kWh KWh 度', '1'],
  ['time', '年', '12'],
  ['time', '月 个月', '1'],
  ['day', '天 日', '1'],
  ['hour', '小时', '1'],
  ['minute', '分钟', '1'],
  ['voltage', '千伏 kV KV kv', '1'],
  ['age', '周岁 岁', '1'],
  ['age-months', '月龄', '1'],
  ['storey', '层 楼层', '1'],
  ['ratio', '%', '1/100'],
  ['ratio', '‰', '1/1000'],
  ['ratio', '倍', '1'],
  ['point', '个百分点 百分点', '1'],
  ['point', '个千分点 千分点', '1/10'],
];

/** What a number of these units describes, and never counts. */
export const roleOfUnit: Readonly<Record<string, 'specification' | 'age' | 'part'>> = {
  voltage: 'specification',
  age: 'age',
  'age-months': 'age',
  storey: 'part',
  point: 'part',
};

/** Units that follow a Chinese numeral in names and idioms (`第三方`, `一年`, `三级`), so that it counts nothing there. */
export const notAfterChineseNumeral =
  '方 里 年 月 日 天 级 期 类 批 度 平方 立方 t m M 斤 家人 轮 站 村 镇 线 网';

/** The scales that multiply a number, longest first. */
export const scales: readonly (readonly [symbol: string, factor: string])[] = [
  ['万亿', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
];

/** Characters that, right behind a unit's, make another word of it (`3方面`, `5年级`). */
export const notBefore: Readonly<Record<string, string>> = {
  方: '面案式位便向针法块',
  里: '程面',
  米: '饭线粉',
  元: '旦件素',
  年: '级龄限',
  天: '然气',
  班: '级子车线',
  口: '径岸腔',
  项: '目',
  条: '件例',
  门: '诊店户',
  层: '级面',
  日: '照均常间',
  位: '于置',
  人: '才大民社均行',
  级: '别',
  件: '套',
  节: '能约点',
  度: '假过',
  路: '面灯基段',
  站: '点位',
  团: '队体',
  面: '积层向',
  根: '据治',
  课: '程题',
  处: '理置于罚',
  批: '复准次',
  名: '称录单额',
  组: '织团',
  对: '接应口标',
  支: '持付撑',
  期: '间限',
  平方: '',
};
