export type ColumnRole =
  | 'number'
  | 'category'
  | 'indicator'
  | 'task'
  | 'lead'
  | 'participant'
  | 'responsible'
  | 'unit'
  | 'baseline'
  | 'target'
  /** Targets of a table of tasks, which are told in words: 2025年目标 beside 牵头单位. */
  | 'aim'
  | 'due'
  | 'nature';

/** What headers say, tried in order. */
const HEADERS: readonly { role: ColumnRole; says: RegExp }[] = [
  { role: 'number', says: /^(?:序号|编号|序|项号)$/u },
  { role: 'lead', says: /(?:牵头|主责|主办)(?:责任)?(?:单位|部门|处室)|^牵头$/u },
  {
    role: 'participant',
    says: /(?:配合|协办|参与|参加|协同|协作)(?:责任)?(?:单位|部门|处室)|^配合$/u,
  },
  {
    role: 'responsible',
    says: /(?:责任|承办|落实|实施|负责)(?:单位|部门|主体|处室|科室)|^责任分工$/u,
  },
  {
    role: 'due',
    says: /(?:完成|时间|推进)(?:时限|节点|期限|要求|安排)|^(?:完成)?(?:时限|时间|期限)$|^进度安排$/u,
  },
  {
    role: 'task',
    says: /^(?:工作|任务|具体|主要)?目标(?:要求|任务|内容)$|^(?:工作|任务|阶段性?)目标$/u,
  },
  {
    role: 'nature',
    says: /^(?:责任|分管|牵头|包抓|联系|主管|[市县区]级)领导$|责任人|负责人|联系人|联络|电话|签字/u,
  },
  {
    role: 'nature',
    says: /属性|性质|^(?:年均|累计|五年累计)(?:[/或]?(?:年均|累计))?(?:增[长速幅]率?)?$/u,
  },
  { role: 'target', says: /目标|预期|规划(?:值|数)/u },
  {
    role: 'baseline',
    says: /(?:实现|完成|实际|现状|基期|基础|基准|基数|年末|年底)(?:数|值|情况)?$|^(?:现状|基期|基准)/u,
  },
  {
    role: 'indicator',
    says: /指标(?:名称|内容|项目)?$|^(?:主要|核心|具体|三级|二级)?指标|^名称$|^目标名称$/u,
  },
  { role: 'unit', says: /^(?:计量)?单位$/u },
  { role: 'nature', says: /^备注$|^说明$|^类型$/u },
  { role: 'category', says: /^(?:类别|分类|领域|方面|一级指标|板块|维度)$/u },
  { role: 'task', says: /任务|工作|举措|措施|内容|事项|项目|要点/u },
];

/** Any of them, asked first: most cells are no header. */
const ANY_HEADER = new RegExp(HEADERS.map(({ says }) => says.source).join('|'), 'u');

/** Longer cells are read no further: they are text, and may be a whole document in one line. */
const LONGEST = 200;

/** The role of a column with this header; undefined where it says none. A bare year is settled among the others. */
export function columnRole(header: string): ColumnRole | undefined {
  if (header.length > LONGEST) return undefined;
  const bare = header.replace(/\s|\(.*\)$/gu, '');
  if (bare === '' || bare.length > 20 || /^(?:专栏|附?表|附件)/u.test(bare)) return undefined;
  if (/^(?:主要|预期|发展)?目标(?:名称|指标)$/u.test(bare)) return 'indicator';
  if (!ANY_HEADER.test(bare)) return undefined;
  return HEADERS.find(({ says }) => says.test(bare))?.role;
}

/** The year a header names. */
export function headerYear(header: string): number | undefined {
  const year = /(20\d{2})\s?年?/u.exec(header)?.[1];
  return year === undefined ? undefined : Number(year);
}
