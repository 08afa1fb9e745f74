/** What the views over many documents say, in Chinese. */
export const compare = {
  title: '指标对比',
  indicators: '指标',
  findIndicator: '查找指标',
  indicatorsFound: (all: number, shown: number): string =>
    shown < all ? `${all} 项指标，列出 ${shown} 项` : `${all} 项指标`,
  inDocuments: (count: number): string => `${count} 份`,
  noIndicators: '还没有可比的指标',
  noIndicatorsHint: '打开载有量化目标的政策文件，其指标会列在这里。',
  choose: '从左侧选一项指标',
  chooseHint: '同一口径的目标会画在一张图上；口径不同的分图列出，不连线。',
  document: '文件',
  printedIndicator: '原文指标',
  tableCaption: '图中各点，以原文为准',
  noYear: '未载年份',
  open: '查看',
  number: (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 6 }),
  reachedBy: (name: string): string => `${name}，已实现`,
  mark: (title: string, year: number, is: 'baseline' | 'goal', amount: string): string =>
    `${title}，${year}年，${is === 'goal' ? '目标' : '已实现'} ${amount}`,
  measure: (unit: string, change: 'level' | 'growth' | 'increase', yearly: boolean): string => {
    const of = { level: '', growth: '增幅', increase: '增量' }[change];
    return [
      yearly && change !== 'level' ? `年均${of}` : of,
      unit + (yearly && change === 'level' ? '/年' : ''),
    ]
      .filter(Boolean)
      .join(' ');
  },
  measures: '计量方式',
  near: '相近口径',
  otherDefinitions: (names: readonly string[]): string =>
    `口径不同：${names.map((name) => `“${name}”`).join('与')}不宜直接比较。图中分列，不连线。`,
  otherWording: (names: readonly string[]): string =>
    `原文写法不一：${names.map((name) => `“${name}”`).join('、')}。按同一口径列出，请以原文为准。`,
  summary: (name: string, marks: number, from: number, to: number): string =>
    from === to
      ? `${name}：${from}年，${marks} 处，详见下表`
      : `${name}：${from}—${to}年，${marks} 处，详见下表`,
  notDrawn: (count: number): string => `${count} 处未载年份，只列于下表。`,
  nothingDrawn: '原文均未载年份，不作图。',
  reached: '已实现',
  goal: '目标',
  pictureFailed: '图片未能生成，请改存 CSV。',
  source: (documents: number, day: string): string =>
    `据 ${documents} 份文件原文，政策透镜整理，${day}`,
  without: (count: number): string => `另有 ${count} 份文件未列此指标。`,
  columns: [
    '文件',
    '发文字号',
    '原文指标',
    '基期值',
    '基期年',
    '比较',
    '目标值',
    '上限',
    '单位',
    '变化',
    '周期',
    '截止日期',
    '条款',
    '原文',
  ],
};
