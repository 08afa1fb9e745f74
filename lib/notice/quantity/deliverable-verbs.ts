/** Verbs of what is to be made, held, trained or found in a stated number. */
const MAKE =
  '设立 设置 增设 建设 建立 建成 新建 改建 共建 组建 筹建 打造 创建 创办 争创 构建 布局 布设 布局建设 建 开办 开设 挂牌 布点 搭建 兴建 扩建 筹办 创设 成立 开通 建起';
const GROW =
  '培育 培塑 培植 培优 扶植 做强 培养 孵化 引育 选育 选育出 育成 壮大 发展 集聚 聚集 汇聚 招引 引进 引入 导入 吸引 储备 挖掘 选派 选聘 聘请 聘任 招聘 配备 吸纳 选送 招收 招录 招募 延揽 聚育 派出 选配 派驻 派遣 外派 带动 辐射带动 示范带动';
const TRAIN =
  '培训 轮训 辅导 指导 服务 对口帮扶 结对帮扶 帮扶 走访 惠及 对接 覆盖 联系 托管 诊断 帮助 扶持 结对 宣讲 巡讲';
const WRITE =
  '制定 制订 参与制定 主导制定 修订 制修订 制定修订 编制 编印 印制 编写 撰写 制作 拍摄 刊播 刊发 播放 播出 投放 张贴 发放 出台 发布 公布 推出 印发 绘制 编发 编撰 编纂 编辑 汇编 起草 刊登 刊载 推送 录制 分发 派发 寄送 赠送 翻译 报送 上报';
const HOLD =
  '开展 组织 组织开展 组织实施 举办 举行 承办 召开 实施 执行 落实 完成 启动 推进 推动 推广 推行 实行 试行 应用 提供 部署 研究 研究部署 宣传 贯彻实施 主办 协办 承接 承担 会商 演练 调度 调研 回访 座谈 交流';
const CHOOSE =
  '批复 立项 认定 新认定 评选 评定 遴选 筛选 选取 选树 选定 推荐 推选 入选 征集 申报 确定 命名 树立 核准 核定 核发 颁发 授予 评出 确认 表彰 奖励 通报表扬';
const GET =
  '促成 获 荣获 获得 取得 争取 获评 获批 形成 拥有 申请 注册 登记 授权 备案 认证 转化 转让 许可 达成 签订 签约 实现 采集 撮合 推介 引荐 盘活 收储 收购 发行 归集 募集 交易 成交 受让';
const ENFORCE =
  '立案查处 查处 查办 办理 办结 审结 调解 侦破 破获 检查 抽查 受理 处理 曝光 打击 审议 评议 评审 论证 复核 查获 监测 排查 巡查 抽检 抽样 抽样检验 检验 检测 核查 核验 摸排 督查 督办 督导 约谈 清理 清缴 查扣 收缴 销毁 捣毁 下架 关闭 关停 取缔 屏蔽 封堵 删除 处置 移送 立案 起诉 批捕 判决 仲裁 整治 通报';
/** Two verbs that stand together without a connector. */
const PAIRS =
  '发布实施 建设运营 批复建设 批复设立 培育认定 培育建设 培育打造 认定培育 引进培育 引进培养 培养引进 建成投用 制定实施 制定发布 制定出台 编制发布 申报认定 策划实施 组织举办 评选表彰 梳理发布 转让许可 许可转让 推荐申报 组织申报 组织推荐 申报获批 梳理形成 对接服务 走访服务 培训指导';
const FUND =
  '支持 重点支持 资助 投入 安排 预算安排 筹集 落地 拨付 下达 列支 授信 担保 减免 兑付 兑现 放贷';

/** Verbs of enforcement: 办理案件同比增长10% measures the cases. */
export const ENFORCING_VERBS: readonly string[] = ENFORCE.split(' ');

/** Verbs of money that is set aside. */
export const FUNDING_VERBS: readonly string[] = FUND.split(' ');

/** Verbs that add to what there is. */
export const ADDING_VERBS: ReadonlySet<string> = new Set([
  '新增',
  '新创',
  '净增',
  '新增加',
  '增加',
  '新增认定',
]);

export const DELIVERABLE_VERBS: readonly string[] = [
  ...[MAKE, GROW, TRAIN, WRITE, HOLD, CHOOSE, GET, ENFORCE, FUND, PAIRS].flatMap((group) =>
    group.split(' '),
  ),
  ...ADDING_VERBS,
].sort((a, b) => b.length - a.length);

/** Verbs that make others act: the deliverable's verb follows the one who acts. */
export const CAUSING_VERBS: readonly string[] = [
  '鼓励',
  '引导',
  '支持',
  '推动',
  '促进',
  '指导',
  '组织',
  '帮助',
  '带动',
  '督促',
  '使',
];

/** Who acts, at the end of a subject: 企业, 高校, 各区县. */
export const AGENTS =
  '财政|企业|企事业单位|单位|机构|组织|高校|院校|院所|学校|医院|园区|主体|部门|政府|协会|联盟|平台|银行|中心|区县|县区|市县|[省市县区州镇]|局|委|厅';

/** Adverbs that may stand between 每年 or a subject and the verb. */
export const VERB_MODIFIERS =
  '率先|重点|择优|优先|集中|联合|共|至少|再|新|组织|统筹|分批|逐年|定期|积极|大力|力争|争取|计划|将|要|应|可|分别|自主|探索|逐步|稳步|持续';

/** Of these adverbs the ones that only hope or hasten stay outside a target's words. */
export const HOPING_ADVERBS = /^(?:力争|争取|计划|积极|大力|稳步|持续|逐步|探索|将|要|应|可)+/u;

/** Verbs that begin nouns as often as not: 服务业, 办理周期, 登记数量. */
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(
  '处置 检测 检验 交易 担保 授信 发行 立案 仲裁 移送 推介 宣讲 收购 成交 督查 整治 通报 核查 演练 编辑 翻译 表彰 奖励 服务 办理 办结 登记 申请 授权 转化 转让 许可 注册 认证 备案 受理 审结 调解 检查 诊断 联系 对接 研究 部署 宣传 托管 发展 推广 采集 投入 组织 培训 建设 保护 执法 查处 查办'.split(
    ' ',
  ),
);

/** 服务机构, 集聚区, 受理窗口: of these verbs and nouns one thing is named, and nothing done. */
export const COMPOUNDED: Readonly<Record<'verbs' | 'heads', string>> = {
  verbs:
    '服务|检测|检验|认证|交易|担保|培训|登记|受理|办理|调解|仲裁|托管|监测|研究|集聚|聚集|评审|诊断|投放|检查|转化|转让|注册',
  heads: '机构|中心|平台|窗口|大厅|网点|站|点|业(?!务)',
};
