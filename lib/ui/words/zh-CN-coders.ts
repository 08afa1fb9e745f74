type Settlement = 'first' | 'second' | 'both' | 'neither';

interface Names {
  first: string;
  second: string;
}

/** What the comparison of two coders says, in Chinese. */
export const coders = {
  me: '本人',
  colleague: '同事',
  what: '载入同事导出的标注文件，与本人的标注并列比对：先看一致性，再逐处商定，最后存为定稿。',
  promise:
    '同事的标注只作比对，不并入本人的标注；定稿保存前不写入任何内容。文件按文号、标题与正文对应。',
  myName: '本人姓名',
  theirName: '同事姓名',
  chooseFile: '选择文件',
  file: '同事的标注文件（JSON-LD 或 .qdpx）',
  begin: '开始比对',
  working: (done: number, of: number): string =>
    of === 0 ? '正在读取文件' : `正在比对：第 ${done} 份，共 ${of} 份`,
  stop: '停止',
  refused: (file: string, errors: number, first: string): string =>
    `“${file}”有 ${errors} 处不合规，未载入。第一处：${first}`,
  nothingShared: (file: string): string =>
    `“${file}”中没有与文件库相同的文件，无从比对。请确认双方标注的是同一批文件。`,
  and: '与',
  shared: (documents: number): string => `共有文件 ${documents} 份`,
  leftOut: (first: number, second: number): string =>
    [first > 0 && `，仅本人有 ${first} 份`, second > 0 && `，仅同事有 ${second} 份`]
      .filter(Boolean)
      .join(''),
  differences: '分歧',
  agreement: '一致性',
  exportSettled: '导出定稿',
  save: '存为定稿',
  saveQuestion: (changes: number, open: number): string =>
    `按商定结果改动 ${changes} 处${open > 0 ? `，未商定的 ${open} 处维持本人标注` : ''}。保存前自动建立恢复点。`,
  saved: (changed: number): string => `已存为定稿，改动 ${changed} 条标注`,
  end: '结束比对',
  endQuestion: (decided: number): string =>
    `收起同事的文件，已商定的 ${decided} 处不再保留。本人的标注不变。`,
  on: '比对单位',
  ons: { clauses: '条款', characters: '字符' },
  observed: '一致率',
  both: '两人均标',
  only: (name: string): string => `仅${name}`,
  neither: '均未标',
  allTags: '全部标签',
  nothingJudged: '无可比对',
  neverUsed: '不适用：两人均未使用',
  alwaysUsed: '不适用：两人处处使用',
  kappaNote:
    'κ 为科恩系数（Cohen，1960）：扣除偶然一致后的一致程度，1 为完全一致，0 与偶然相当。两人都从不使用或处处使用某标签时，κ 无定义。字符按 UTF-16 计。',
  noDifferences: '没有分歧',
  noDifferencesHint: '两人在共有文件上的标签与位置完全相同。',
  show: '显示',
  shows: { all: '全部分歧', open: '未商定', settled: '已商定' },
  progress: (done: number, all: number): string => `已商定 ${done}，共 ${all} 处`,
  keys: '↑ ↓ 移动，1—4 商定，0 撤回',
  settle: '商定',
  settlements: (settlement: Settlement, { first, second }: Names): string =>
    ({ first: `取${first}`, second: `取${second}`, both: '都取', neither: '都不取' })[settlement],
  kinds: (is: 'firstOnly' | 'secondOnly' | 'tags' | 'extent', { first, second }: Names): string =>
    ({
      firstOnly: `仅${first}标注`,
      secondOnly: `仅${second}标注`,
      tags: '标签不同',
      extent: '范围不同',
    })[is],
  nothingMarked: '未标',
};
