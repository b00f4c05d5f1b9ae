import type { WordList } from './Sense';

/** Words of completion. A whole cell of `claim` words claims the whole; `partial` and `exception` never do. */
export const completion: WordList = {
  done: '已 已经 现已 均已 业已 都已 已有 已于 已将',
  completion: '完成 建成 完工 竣工 完成数 完成量 办结',
  claim:
    '已 已经 现已 均已 都已 均 都 全部 全面 提前 按时 按期 如期 圆满 顺利 建设 年度 全年 任务 目标 完成 完工 竣工 建成 达到 完毕 了 并 也 本 该 项目 现 工程',
  partial:
    '基本 基本完成 基本建成 基本完工 基本竣工 基本达到 基本实现 基本达标 初步 初步完成 初步建成 部分 大部分 大部 多数 大多数 接近完成 接近尾声 进入尾声',
  exception: '除',
  'no-claim': '时序 序时 时序进度 序时进度 阶段 阶段性 本月 季度 上半年 批 分批',
  fixed:
    '除险 清除 拆除 消除 免除 解除 排除 扣除 除尘 除四害 铲除 去除 除草 根除 破除 剔除 除夕 除雪 除冰 除氟 除锈 除颤 除湿 除臭 除害 除虫 ' +
    '基本生活 基本养老 基本医疗 基本公共 基本公共卫生 基本农田 基本民生 基本建设 基本药物 基本情况 基本保障 基本口粮 基本服务 基本信息 基本殡葬 ' +
    '部分产权 部分丧失 批准 批量 批次 批发 获批',
};
