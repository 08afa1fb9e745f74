/** Kinds of official documents (党政机关公文处理工作条例 § 8) that end a title with 关于…的. */
export const DOCUMENT_KINDS = '通知|意见|决定|决议|公告|通告|批复|函|命令|公报|通报|报告|答复';

/** Kinds of plans and rules that end a title of their own. */
export const PLAN_KINDS =
  '规划纲要|规划|纲要|实施方案|工作方案|行动方案|方案|行动计划|工作计划|推进计划|计划|管理办法|暂行办法|实施办法|办法|条例|规定|实施细则|细则|若干措施|政策措施|措施|若干政策|工作要点|实施意见|指导意见|任务分工|指南|规程|准则|章程|规则';

/** What names of public bodies end with; the longer first. */
export const BODY_ENDINGS =
  '人民政府办公厅|人民政府办公室|人民政府|政府|人民法院|人民检察院|办公厅|办公室|管理委员会|管委会|委员会|领导小组|联席会议|工作专班|总局|总署|海关|法院|检察院|支行|分行|银行|监管局|税务局|[厅局署院部委办]';

/** What the last word of an addressee may be: 各直属机构, 市政府各委办局, 中国科协. */
export const ADDRESSEE_ENDINGS =
  '政府|管委会|委员会|办事处|办公室|秘书处|院所|研究所|部门|处室|单位|机构|厅委|厅局|部委|委办|[厅局署委院部社团办会协]|团体|企业|公司|集团|学校|高校|院校|银行|法院|检察院|海关|协会|联盟|中心';

/** Areas that a notice addresses like bodies: 市城乡一体化示范区, 各乡镇. */
export const AREA_ENDINGS = '[省市县区州盟旗镇乡]|街道|园区';

/** Labels of a site's info table and of portals, in repaired Simplified characters without spaces. */
export const INFO_LABELS = {
  title: ['标题', '发文标题', '文件名称', '名称', '信息名称'],
  indexNumber: ['索引号', '信息索引号', '索引号码'],
  documentNumber: [
    '发文字号',
    '发布文号',
    '发文文号',
    '文件编号',
    '文件字号',
    '文件号',
    '文号',
    '字号',
  ],
  issuers: [
    '发文机关',
    '发文单位',
    '发文部门',
    '发布机关',
    '制定机关',
    '颁布单位',
    '颁布部门',
    '发布部门',
    '公布机关',
    '发布机构',
    '发布单位',
    '制发机关',
    '制发单位',
  ],
  issuedOn: [
    '制发日期',
    '成文日期',
    '成文时间',
    '签发日期',
    '印发日期',
    '发文日期',
    '发文时间',
    '生成日期',
    '颁布日期',
  ],
  publishedOn: [
    '发布日期',
    '发布时间',
    '公开日期',
    '公布日期',
    '公开时间',
    '发表时间',
    '录入时间',
    '时间',
    '日期',
  ],
  other: [
    '主题分类',
    '分类',
    '主题词',
    '关键词',
    '体裁分类',
    '组配分类',
    '有效性',
    '效力状态',
    '生效日期',
    '实施日期',
    '施行日期',
    '失效日期',
    '废止日期',
    '文件来源',
    '信息来源',
    '来源',
    '所属类别',
    '公开方式',
    '公开范围',
    '公开形式',
    '浏览次数',
    '点击数',
    '访问量',
    '阅读',
    '字体',
    '打印',
    '作者',
    '责任编辑',
    '编辑',
    '专栏',
    '栏目',
    '信息类别',
    '内容概述',
    '统一编号',
    '统一登记号',
    '分享',
  ],
} as const;
