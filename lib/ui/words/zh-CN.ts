import { agenda } from './zh-CN-agenda.ts';
import { codebook } from './zh-CN-codebook.ts';
import { codebookEditor } from './zh-CN-codebook-editor.ts';
import { coders } from './zh-CN-coders.ts';
import { compare } from './zh-CN-compare.ts';
import { counts } from './zh-CN-counts.ts';
import { empty } from './zh-CN-empty.ts';
import { exporting } from './zh-CN-export.ts';
import { importing } from './zh-CN-import.ts';
import { library } from './zh-CN-library.ts';
import { settings } from './zh-CN-options.ts';
import { passages } from './zh-CN-passages.ts';
import { evidence, importErrors, rules } from './zh-CN-reasons.ts';
import { relating } from './zh-CN-relating.ts';
import { reviewQueue } from './zh-CN-review.ts';
import { menu, welcome } from './zh-CN-welcome.ts';

type Maybe<T> = T | '' | undefined;

/** What time a deadline counts in. */
type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'workday';

const UNITS: Record<Unit, string> = {
  year: '年',
  month: '个月',
  week: '周',
  day: '天',
  hour: '小时',
  workday: '个工作日',
};

const EVERY: Record<string, string> = {
  '1 year': '每年',
  '6 month': '每半年',
  '3 month': '每季度',
  '1 month': '每月',
  '1 week': '每周',
  '1 day': '每日',
};

/** Everything the interface says, in Chinese. What takes an argument is a function. */
export const zhCN = {
  language: 'zh-CN',
  productName: '政策透镜',

  // Tabs
  views: '视图',
  overview: '概览',
  ledger: '任务台账',
  targets: '目标',
  deadlines: '时限',
  annotations: '标注',

  // Kinds of mark
  kinds: { target: '目标', deadline: '时限', department: '责任单位', annotation: '标注' },
  annotation: '标注',
  review: '待核对',
  kindShown: (kind: string): string => `在页面上显示${kind}`,

  // Facts of a notice
  title: '标题',
  documentNumber: '文号',
  issuers: '发文机关',
  issuedOn: '成文日期',
  publishedOn: '发布日期',
  addressees: '主送机关',
  period: '规划期',
  attachments: '附件',
  indexNumber: '索引号',
  clause: '条款',
  indicator: '指标',
  value: '目标值',
  untitled: '未见标题的文件',
  later: (days: number): string => `晚 ${days} 天`,
  fromTo: (start: string, end: string): string => `${start}至${end}`,
  until: (date: string): string => `${date}止`,
  from: (date: string): string => `自${date}起`,
  /** For lists of names. */
  comma: '、',

  // Overview
  recognised: '已识别',
  tasks: (count: number): string => `${count} 项任务`,
  nearestDeadline: '最近时限',
  boundTo: (targets: number, tasks: number): string =>
    `${[targets > 0 && `${targets} 项目标`, tasks > 0 && `${tasks} 项任务`].filter(Boolean).join('、')}以此为限`,
  outline: '目录',
  targetCount: (count: number): string => `目标 ${count}`,
  allMarks: '全部标记',
  whyRecognised: '识别依据',
  sureness: '把握',
  verdict: (isPolicy: boolean, isIntellectualProperty: boolean): string => {
    if (!isPolicy) return '未判定为政策文件';
    return isIntellectualProperty ? '判定为知识产权政策文件' : '判定为政策文件，与知识产权关系不明';
  },

  // Ledger
  roles: { lead: '牵头', participant: '配合', responsible: '负责' },
  aliases: '别名',
  inheritedDue: (due: string): string => `沿用　${due}`,
  inheritedFrom: (clause: string): string => `沿用${clause}`,
  more: (count: number): string => `另 ${count} 项`,
  fewer: '收起',
  noTasks: '没有可列入台账的任务',
  noTasksHint: '未见有目标、时限或责任单位的条款。',
  noTargets: '没有量化目标',
  noTargetsHint: '未见写明数值的指标。',
  noDeadlines: '没有时限',
  noDeadlinesHint: '未见日期、期限或周期。',
  baselineOf: (value: string, year?: number): string =>
    year === undefined ? `基期 ${value}` : `${year}年 ${value}`,

  searchLedger: '搜索条款、单位、目标',
  clearSearch: '清除搜索',
  groupBy: '分组',
  groupings: { clause: '按条款', body: '按单位', deadline: '按时限', none: '不分组' },
  filterBy: '筛选',
  filters: { all: '全部', bounded: '有时限', soon: '将至', past: '已到期', targets: '有目标' },
  sortBy: '排序',
  orders: { clause: '条款顺序', deadline: '时限先后', lead: '牵头单位' },
  ofTasks: (all: number, shown: number): string => `${all} 项中 ${shown} 项`,
  noBody: '未写明单位',
  nothingFound: '没有符合条件的任务',
  notInvolved: (names: string): string => `本文件没有涉及${names}的任务`,
  showAllTasks: '显示全部任务',
  copyTable: '复制为表格',
  copied: (rows: number): string => `已复制 ${rows} 行，可粘贴到 Excel 或 WPS`,
  notCopied: '未能复制：浏览器未允许使用剪贴板。',
  ledgerColumns: ['序号', '条款', '任务', '牵头单位', '配合单位', '时限', '目标', '批注'],
  /** A remark after a text. */
  aside: (text: string, remark: string): string => `${text}（${remark}）`,

  // Targets and deadlines
  searchTargets: '搜索指标',
  noTargetFound: '没有符合条件的目标',
  asTable: '表格',
  baseline: '基期',
  ownScale: '各按自身数值绘制，未载基期的只列目标值',
  targetColumns: ['序号', '条款', '指标', '基期', '目标值', '时限'],
  ofDeadlines: (all: number, shown: number): string => `${all} 处时限中 ${shown} 处`,
  countedFrom: (date: string): string => `自成文日期${date}起算`,
  axisLabel: (ends: number): string => `时间轴：${ends} 个截止日期与今天，详见下表`,

  // My departments
  myDepartment: '我的部门',
  editMyDepartments: '设置我的部门',
  departmentName: '名称',
  departmentExample: '如：市市场监管局',
  alias: '别名',
  aliasExample: '用顿号隔开',
  addDepartment: '再加一个部门',
  removeDepartment: (name: string): string => (name === '' ? '去掉' : `去掉${name}`),
  departmentsHint: '随填随存，对所有文件有效。繁简、全称与通行简称自动对应，其他叫法填作别名。',

  // Times
  date: (year: number, month?: Maybe<number>, day?: Maybe<number>): string =>
    `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  every: (amount: { count: number; unit: Unit } | undefined): string | undefined =>
    amount &&
    (EVERY[`${amount.count} ${amount.unit}`] ?? `每 ${amount.count} ${UNITS[amount.unit]}`),
  within: (count: string, unit: Unit): string => `${count} ${UNITS[unit]}内`,
  daysLeft: (days: number): string => (days === 0 ? '今天到期' : `余 ${days} 天`),
  today: '今天',
  soon: '将至',
  ahead: '以后',
  recurring: '每年',
  withinTerm: '限期',
  past: '已到期',
  undated: '未定时限',
  mostRecentFirst: '由近及远',
  deadlinesFootnote:
    '自印发之日起算的期限，按成文日期推算。“已到期”只说明日期已过，不表示任务未完成。',

  // Values
  about: '约 ',
  growth: (value: string, yearly: boolean): string => `${yearly ? '年均增长' : '增长'} ${value}`,
  increase: (value: string, yearly: boolean): string => `${yearly ? '每年增加' : '增加'} ${value}`,
  perYear: (value: string): string => `${value}/年`,
  /** Units that this language has words for. */
  units: {} as Readonly<Record<string, string>>,

  // Annotations
  tag: '标签',
  addTag: '加标签',
  removeTag: (tag: string): string => `去掉标签“${tag}”`,
  note: '批注',
  writeNote: '写批注',
  wholeClause: '整条',
  draft: '草稿',
  remove: '删除',
  removeAnnotation: '删除标注',
  showInPage: '在页面上查看',
  showFull: '展开全文',
  inPlace: '在原处',
  uncertainPlace: '位置不确定',
  textGone: '原文已不存在',
  formerly: (clause: string): string => `原${clause}`,
  triedAgain: '下次打开时再找',
  itIsHere: '就是这里',
  choosePlace: '另选位置',
  choosePlaceHint: '在页面正文中选中新的位置，再按“移到所选”。',
  moveToSelection: '移到所选',
  selectedWords: (words: string): string => `所选：${words}`,
  stopLooking: '不再定位',
  modifiedAt: (time: string): string => `修改于 ${time}`,
  noAnnotations: '还没有标注',
  noAnnotationsHint: (keys: number): string =>
    `选中正文中的文字，按 1—${keys} 即可标注；按 N 写批注。`,

  // Changed text
  textChanged: '正文有变',
  changedSince: (changes: number, renumbered: number): string =>
    `该文本自标注以来有变动：${[
      changes > 0 && `改动 ${changes} 处`,
      renumbered > 0 && `序号调整 ${renumbered} 处`,
    ]
      .filter(Boolean)
      .join('，')}。`,
  annotationsNow: (inPlace: number, review: number, gone: number): string =>
    `${[
      inPlace > 0 && `${inPlace} 条标注仍在原处`,
      review > 0 && `${review} 条待核对`,
      gone > 0 && `${gone} 条原文已不存在`,
    ]
      .filter(Boolean)
      .join('，')}。`,
  renumbered: (count: number): string => `另有 ${count} 条只调整了序号：`,
  showChanges: '查看差异',
  hideChanges: '收起差异',
  reviewEach: '逐条核对',
  adoptText: '以现文为准',
  adoptTextHint: '不再提示这些改动；以前的文本仍保留',

  // Card in the page
  basis: '依据',
  bodies: '单位',
  alsoHere: '此处另有',
  shortcuts: '快捷键',
  keys: {
    begin: '从屏幕上的第一处标记开始（随时可用）',
    next: '下一处、上一处标记',
    nextOfKind: '下一处、上一处同类标记',
    nextClause: '下一条、上一条',
    stack: '同一处的其他标记',
    open: '打开卡片',
    tag: '加标签',
    tags: '查找标签',
    clause: '标注整条',
    note: '写批注',
    decide: '采纳、不采纳、更正标记',
    missed: '补记选中的文字',
    join: '选中的文字加入当前标注',
    relate: '关联另一条标注',
    remove: '删除标注',
    undo: '撤销',
    close: '关闭',
    help: '快捷键',
  },
  keysHint: '字母与数字键仅在卡片打开或选中正文时有效，在网页的输入框中一律无效。',
  close: '关闭',

  // Decisions about a machine's marks
  decisions: {
    accept: '采纳',
    correct: '更正',
    reject: '不采纳',
    addMissed: '补记',
    save: '保存',
    decided: { accepted: '已采纳', corrected: '已更正', added: '补记', rejected: '未采纳' },
    reviewing: '核对',
    progress: (done: number, all: number): string => `已核对 ${done} / ${all}`,
    acceptAll: (kind: string, count: number): string => `采纳全部${kind} ${count} 处`,
    rejectedMarks: (count: number): string => `未采纳 ${count} 处`,
    restore: (words: string): string => `恢复“${words}”`,
    kind: '种类',
    role: '职责',
    comparator: '关系',
    comparators: {
      '>=': '≥ 不低于',
      '>': '> 高于',
      '=': '= 等于',
      '<=': '≤ 不超过',
      '<': '< 低于',
      '~': '约',
    },
    valueMax: '至',
    unit: '单位',
    change: '口径',
    changes: { level: '达到', increase: '增加', growth: '增长', count: '数量' },
    per: '频次',
    once: '一次',
    by: '截至',
    relation: '形式',
    relations: { by: '截止', during: '期间', within: '限期', every: '周期' },
    startDate: '起',
    endDate: '止',
    count: '时长',
    units: { Y: '年', M: '月', W: '周', D: '天', workday: '工作日' },
    noSuchDay: '请填写日历上的日、月或年，如 2026-12-31、2026-12、2026。',
    endsHint: '也可在正文中拖动两端，或重新选中文字。',
    moveEnd: (which: 'start' | 'end', by: number): string =>
      `${which === 'start' ? '开头' : '结尾'}${by < 0 ? '左' : '右'}移一字`,
  },

  // Exchange
  export: '导出',
  import: '导入',
  importHint: '导入本扩展导出的 JSON 文件，或 REFI-QDA 项目（.qdpx）',
  thisDocument: '本文件',
  allDocuments: '全部文件',

  dryRun: {
    title: '试导入，尚未写入',
    of: { documents: '文件', annotations: '标注', codebooks: '标签体系' },
    added: '新增',
    changed: '有改动',
    identical: '相同',
    kept: '此处较新，保留',
    deletedHere: '此处已删除，不恢复',
    invalid: '不合规',
    nothing: '没有需要写入的内容。',
  },
  cancel: '取消',

  // Options
  options: '设置',
  stored: '存储',
  holds: (documents: number, annotations: number): string =>
    `${documents} 份文件、${annotations} 条标注`,
  used: (size: string): string => `占用 ${size}`,
  documents: '文件',
  noDocuments: '还没有文件。打开政策文件后自动列入。',
  annotationCount: (count: number): string => `标注 ${count}`,
  deleteChosen: '删除所选文件及其标注',
  deleteQuestion: (what: string): string => `删除 ${what}。删除前自动存为恢复点。`,
  restorePoints: '恢复点',
  noRestorePoints: '还没有恢复点。升级、导入、批量删除、标签改名之前自动保存。',
  restoreReasons: {
    upgrade: '升级前',
    import: '导入前',
    deletion: '批量删除前',
    renaming: '标签改名前',
    settling: '定稿保存前',
    restore: '恢复前',
  },
  restore: '恢复',
  restoreQuestion: (taken: string, then: string, now: string): string =>
    `恢复到 ${taken} 的 ${then}；现有 ${now} 另存为恢复点。`,
  loss: {
    title: '浏览器清除了已存的标注',
    had: (documents: number, annotations: number): string =>
      `原有 ${documents} 份文件、${annotations} 条标注`,
    last: (time: string): string => `，最后修改于 ${time}`,
    hint: '若有导出的文件，可导入恢复。',
    dismiss: '知道了',
  },

  // News
  toasts: {
    deleted: '已删除 1 条标注',
    rejected: '未采纳 1 处标记',
    accepted: (count: number): string => `已采纳 ${count} 处标记`,
    withdrawn: '已撤回 1 处核对',
    placed: '已定位 1 条标注',
    givenUp: '已标为不在本文中',
    undone: '已撤销',
    nothingToUndo: '没有可撤销的操作',
    merged: '别处也改了这条批注，两处文字都已保留',
    restored: '已恢复，恢复前的内容另存为恢复点',
    bulkDeleted: '已删除，可从恢复点恢复',
    related: '已关联 2 条标注',
    unrelated: '已取消关联',
    retagged: (count: number): string => `已改 ${count} 条标注的标签`,
    renamed: (annotations: number, documents: number): string =>
      `已改 ${annotations} 条标注（${documents} 份文件），可从恢复点恢复`,
    translated: '本页已翻译，标记暂不显示；恢复原文后即恢复。',
    extensionGone: '政策透镜已更新或停用，请刷新页面。',
  },
  undo: '撤销',
  imported: (added: number, changed: number, identical: number, codebooks: number): string =>
    `已导入：新增 ${added}，有改动 ${changed}，相同 ${identical}${codebooks > 0 ? `，标签体系 ${codebooks}` : ''}`,
  failed: '操作未完成',
  failedHint: '已保存的内容不受影响，可再试一次。',
  noStore: (reason: string): string =>
    `本页暂不能标注：${reason}。已存的标注没有变化，请刷新页面。`,
  notSaved: (reason: string): string => `未能保存：${reason}。已写的内容还在此处，请先复制。`,
  diskFull: '磁盘空间不足',
  savedLater: '稍后自动重试，保存后此处不再提示。',
  refused: '未导入，原有内容没有变化',
  refusedHint: (count: number): string => `文件有 ${count} 处不合规：`,
  wholeFile: '整个文件',
  moreErrors: (count: number): string => `另有 ${count} 处`,

  // States
  loading: '正在读取本页',
  noReader: '本页未识别为知识产权政策文件',
  noReaderHint: '若判断有误，可手动读取。',
  cannotReadHint: '请点击浏览器工具栏上的“政策透镜”按钮，读取当前页面。',
  readPage: '读取本页',

  rules,
  evidence,
  importErrors,
  codebook,
  codebookEditor,
  reviewQueue,
  exporting,
  importing,
  settings,
  menu,
  welcome,
  empty,
  agenda,
  coders,
  compare,
  counts,
  passages,
  relating,
  library,
};

/** The catalogue: every language has all of it. */
export type Words = typeof zhCN;
