type Counted = 'codesInDocuments' | 'codesTogether' | 'departments';

/** What the counts over many documents say, in Chinese. */
export const counts = {
  what: '统计内容',
  names: {
    codesInDocuments: '标签 × 文件',
    codesTogether: '标签 × 标签',
    departments: '责任单位 × 时限',
  } as Readonly<Record<Counted, string>>,
  unit: (counted: Counted, meeting: 'clause' | 'characters'): string => {
    if (counted === 'codesInDocuments') return '计数单位：标注条数。';
    if (counted === 'departments')
      return '计数单位：任务项数；每项按最后一个时限计，单位以原文名称区分。';
    return meeting === 'clause'
      ? '计数单位：两个标签同在的条款数（以最内层条款计）。'
      : '计数单位：两个标签重叠的字数。';
  },
  level: '标签层级',
  levels: { each: '各级标签', root: '只看一级' },
  meeting: '共现方式',
  meetings: { clause: '同一条款', characters: '文字重叠' },
  columns: '时限',
  columnKinds: { year: '按年份', state: '按状态' },
  total: '合计',
  own: '本标签',
  noYear: '未载年份',
  without: (count: number): string => `另有 ${count} 份文件没有带标签的标注。`,
  none: (counted: Counted): { title: string; hint: string } =>
    counted === 'departments'
      ? { title: '没有可统计的任务', hint: '所收文件未见写明责任单位的条款。' }
      : {
          title: '还没有带标签的标注',
          hint: '在政策页面上选中文字，按 1—4 加标签，统计随即出现。',
        },
};
