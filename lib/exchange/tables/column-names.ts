/** The words of the tables that leave, in the languages of the panel. */
export interface ColumnNames {
  sheets: { ledger: string; targets: string; annotations: string };
  roles: { lead: string; participant: string; responsible: string };
  /** Who says so: the machine, or a person about what the machine found. */
  reviews: { machine: string; accepted: string; corrected: string; added: string };
  title: string;
  documentNumber: string;
  clause: string;
  heading: string;
  department: string;
  role: string;
  departmentReview: string;
  startDate: string;
  endDate: string;
  deadline: string;
  duration: string;
  inheritedFrom: string;
  deadlineReview: string;
  targets: string;
  indicator: string;
  comparator: string;
  value: string;
  valueMax: string;
  unit: string;
  change: string;
  per: string;
  by: string;
  baseline: string;
  baselineYear: string;
  quote: string;
  start: string;
  end: string;
  rule: string;
  review: string;
  tags: string;
  note: string;
  source: string;
  created: string;
  modified: string;
  passage: string;
  id: string;
}

/** In which the columns of a table are named; BCP 47. */
export type ExportLanguage = 'zh-CN' | 'en';

export const COLUMN_NAMES: Readonly<Record<ExportLanguage, ColumnNames>> = {
  'zh-CN': {
    sheets: { ledger: '任务台账', targets: '目标', annotations: '批注' },
    roles: { lead: '牵头', participant: '配合', responsible: '责任' },
    reviews: { machine: '机器识别', accepted: '已采纳', corrected: '已更正', added: '补记' },
    title: '文件',
    documentNumber: '发文字号',
    clause: '条款',
    heading: '任务',
    department: '单位',
    role: '职责',
    departmentReview: '单位核对',
    startDate: '开始日期',
    endDate: '截止日期',
    deadline: '时限原文',
    duration: '期限',
    inheritedFrom: '时限承自',
    deadlineReview: '时限核对',
    targets: '目标',
    indicator: '指标',
    comparator: '比较',
    value: '数值',
    valueMax: '上限',
    unit: '单位',
    change: '变化',
    per: '周期',
    by: '截止日期',
    baseline: '基期值',
    baselineYear: '基期年',
    quote: '原文',
    start: '起',
    end: '止',
    rule: '规则',
    review: '核对',
    tags: '标签',
    note: '批注',
    source: '网址',
    created: '创建时间',
    modified: '修改时间',
    passage: '段',
    id: '标识',
  },
  en: {
    sheets: { ledger: 'Ledger', targets: 'Targets', annotations: 'Annotations' },
    roles: { lead: 'lead', participant: 'participant', responsible: 'responsible' },
    reviews: { machine: 'machine', accepted: 'accepted', corrected: 'corrected', added: 'added' },
    title: 'Title',
    documentNumber: 'Document number',
    clause: 'Clause',
    heading: 'Task',
    department: 'Department',
    role: 'Role',
    departmentReview: 'Department reviewed',
    startDate: 'Start date',
    endDate: 'End date',
    deadline: 'Deadline as printed',
    duration: 'Duration',
    inheritedFrom: 'Deadline inherited from',
    deadlineReview: 'Deadline reviewed',
    targets: 'Targets',
    indicator: 'Indicator',
    comparator: 'Comparator',
    value: 'Value',
    valueMax: 'Upper value',
    unit: 'Unit',
    change: 'Change',
    per: 'Per',
    by: 'End date',
    baseline: 'Baseline',
    baselineYear: 'Baseline year',
    quote: 'Quote',
    start: 'Start',
    end: 'End',
    rule: 'Rule',
    review: 'Reviewed',
    tags: 'Tags',
    note: 'Note',
    source: 'Address',
    created: 'Created',
    modified: 'Modified',
    passage: 'Passage',
    id: 'Id',
  },
};
