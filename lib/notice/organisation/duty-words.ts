/** What follows a body that is told to act; the sentence is a duty whatever the body. */
export const DUTIES: readonly string[] =
  '负责 各负责 各自负责 牵头 会同 共同牵头 要 应当 应 须 必须 承担 具体负责 统一负责 主要负责 负有 配合 协助 协同 联合 统筹 统筹协调 组织实施 组织落实 履行 做好 抓好 落实 参与 参加 按职责 按照职责 按各自职责 按照各自职责 依职责 根据职责 按职能 按照职能 按分工 按照分工 分别负责 分别 共同 加强对 可 为牵头 为责任 为配合 为成员 为参与 为参加 作为牵头 作为责任 作为主管 是牵头 是责任'.split(
    ' ',
  );

/** What follows a body of its own name that is told to act; weaker, since it may also tell what was done. */
export const ACTIONS: readonly string[] =
  '加强 强化 加大 加快 推广 推行 布局 提前 建立 建立健全 健全 完善 制定 制订 研究 研究制定 编制 发布 定期 每年 每季度 每半年 根据 按照 按规定 按 将 把 对照 对 结合 成立 组织 开展 推进 推动 指导 督促 监督 协调 支持 安排 通过 设立 完成 适时 及时 切实 具体 进行 提供 建设 实施 深入 积极 充分 牢固 严格 依法 统一 综合 出台 汇总 审核 受理 跟踪 调度 通报 考核 评估 围绕 聚焦 依托 优化 提升 落细 细化 明确 压实 引导 鼓励 在 运用 利用 发挥 主动 全面 持续 着力 集中 召开 举办 举行 承办 修订 筹措 保障 兑现 列支 统筹安排 预算安排 报送 上报 提出 反馈 公布 公示 办理 审批 审查 审定 验收 认定 评选 遴选 选派 培育 培训 打击 查处 审理 移送 抽查 检查 巡查 每月 每周 不定期 自受理 自收到 自接到 结合实际 梳理 收集 扩大 搭建 探索 打造 启动 拟定 拟订 起草 复核 核查 报市 报省 报县 报区 报请 报经 向省 向市 向县 向区 向州 向上级 向国务院 向社会 落实好 做实 用好 密切 面向 提请 提交 责令 承建 共建 每两年 每三年 每季 筹建 筹备 组建 具备 牵引 编写 印制 印发 核发 颁发 刊发 播出 征集 汇编 划定 划拨 约谈 会商 分析 调研 总结 牢牢 坚持 确保 确定 公开 曝光 调解 裁决 监测 预警 承接 提高 增强 增加 拓展 落实 予以 给予 负有 解释 追回 收回 追缴 取消 撤销 核减 暂停 终止 责成'.split(
    ' ',
  );

/** Labels of responsibility lists and the roles they give. */
export const LIST_LABELS: readonly {
  words: RegExp;
  role: 'lead' | 'responsible' | 'participant';
}[] = [
  { words: /牵头|主责|主办/u, role: 'lead' },
  { words: /配合|协办|参与|参加|协同|协作|协助/u, role: 'participant' },
  { words: /责任|承办|落实|实施|完成|负责/u, role: 'responsible' },
];

/** Source for such a label: 责任单位, 牵头部门, 市级配合单位, 责任处室. */
export const LABEL =
  '(?:省级|市级|区级|县级|主要|第一)?(?:牵头|责任|配合|主责|主办|协办|承办|参与|参加|协同|协作|协助|落实|实施|负责)(?:责任|落实|实施)?(?:及(?:责任|配合|参与))?(?:单位|部门|处室|科室|主体)(?:及(?:分工|责任人))?|(?:牵头|配合|协办|主责|责任)(?=\\s?:)';
