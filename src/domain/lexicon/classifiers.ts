/** Counting words: each is a dimension of its own (人 does not compare with 户, 人次 is not 人). */
export const classifiers =
  '个 户 人 所 项 套 处 件 场 篇 座 家 名 例 人次 户次 场次 例次 台次 车次 批次 次 口 条 栋 幢 间 台 辆 种 类 门 班 期 批 份 本 册 张 只 头 株 棵 ' +
  '支 队 站 村 社区 宗 起 笔 单 盏 块 根 组 对 双 床 张床 位 路 眼 尾 羽 盒 袋 箱 桶 级 轮 届 片 顶 架 艘 部 副 枚 杆 孔 段 穴 堂 节 课 ' +
  '人日 工日 工时 学时 课时 床位 车位 学位 岗位 泊位 标箱 团 面 员 蓬 幅 道 樘 扇 节次';

/** Pairs that are one dimension unless both cells name a noun and the nouns differ. No other pair is. */
export const oneDimension: readonly string[] = ['名 人 例', '家 个', '处 个', '件 个'];

/** Counting words of which there may be a half (`30.5课时`). */
export const divisible = '人日 工日 工时 学时 课时 节 课 份 标箱';

/** Counting words that count anything: their number answers a task only when what it counts is not plainly another thing. */
export const generic = '个 处 项 件 次 家 种 类 批 份';
