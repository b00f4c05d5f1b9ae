import type { WordList } from './Sense';

/** Words that hold a numeral or a unit and count nothing, and the small words that end a unit's name. */
export const fixed: WordList = {
  fixed:
    '一次性 一件事 一条龙 一站式 一张网 一网通办 一门式 一窗式 一体化 一张图 一类 一卡通 一老一小 一户一策 一村一策 一人一策 一家亲 一部分 一期 二期 三期 一批 一系列 一定 ' +
    '统一 唯一 万一 同一 单一 专一 逐一 之一 进一步 第一 两项补贴 三项制度 一把手 一事一议 一类费用 一次办 一次性补贴 双减 一个月内 十四五 十三五 十五五 三个一 四个一 一个中心 ' +
    '百分点 占比 完成率 个人 人员 人才 人口 人民 人均住房 家庭 家长 家政 户外 户籍 户用 场地 场所 场馆 处理 处置 条件 项目 所有 所在 座谈 座谈会 件套 人工 人社 人大 人数 户数 个数 ' +
    '万家 千家万户 千家 百姓 百货 百日 百强 百佳 百年 半年 半成品',
  particle: '的 等 为 和 及 与 是 有 后 前 并 其 了 以 被 把 对 向 或 且 则 由 而 地 得 上',
};
