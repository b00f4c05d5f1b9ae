/** A name that ends in one of these asks for little. Without a comparator nothing is computed from it. */
export const lessIsBetter =
  '失业率 死亡率 发病率 发生率 投诉率 事故 能耗 病死率 致死率 辍学率 返贫率 发案率 犯罪率 复发率 漏损率 漏失率 违法率 信访量 投诉量 投诉 发案 事故数 死亡人数 负债率 空置率 超标率 ' +
  '流失率 感染率 致残率 缺陷率 不合格率 排放量 碳排放 耗水量 电耗 水耗 用水量 债务率 不良率 逾期率 重访率 差评率 退件率 跑动次数 办理时限 办结时限 拥堵指数 出生缺陷率 近视率 肥胖率 抛荒率 撂荒率 返贫人口 警情';

/** What may follow such a word at the end of a name and change nothing. */
export const lessIsBetterTail = '数 起数 件数 人数 次数 总量 总数 指标 控制 控制目标 控制率 目标 水平 情况';
