import type { WordList } from './Sense';

/** A cell that says where its number is taken from: a `source` word together with a `platform` word. */
export const sources: WordList = {
  source:
    '取自 来源于 来自 摘自 提取自 源自 出自 取自于 为准 统一报送 统一填报 统一上报 统一提供 统一通报 统一公布 统一反馈 统一统计 统一调度 来源 采集自 调取自 抓取自 引自',
  platform:
    '平台 系统 省直单位 省直 市直单位 市直 省厅 省局 数据库 直报 直报系统 管理平台 信息系统 由省 由市 省级部门 省里 上级 上级部门 省统计局 统计部门',
  fixed: '系统治理 系统性 系统工程 生态系统 平台化',
};
