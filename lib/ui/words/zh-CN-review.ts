import type { WhyLapsed } from '../../annotation/review/standing-decisions.ts';
import type { Doubt } from '../../notice/doubts.ts';

/** What the interface says while marks are reviewed one by one, in Chinese. */
export const reviewQueue = {
  title: '核对识别结果',
  back: '返回概览',
  begin: '逐条核对',
  left: (count: number): string => `余 ${count} 项`,
  allLeft: (done: string, count: number): string =>
    count === 0 ? `${done}，已全部核对` : `${done}，余 ${count} 项`,
  allKinds: '全部种类',
  more: '更多',
  doubtful: '存疑',
  others: '其余',
  readAs: '读作',
  why: (rule: string, doubts: string): string =>
    doubts === '' ? `依据：${rule}。` : `依据：${rule}。${doubts}，故请核对。`,
  /** Between doubts, which hold commas. */
  and: '；',
  doubts: {
    otherKind: '这些字也可读作另一种标记',
    indicator: '指标取自前文，不在标记之内',
    year: '年份未写明，是推算的',
    fromIssue: '日期自成文日期推算',
    classOfBodies: '泛指一类单位',
  } satisfies Record<Doubt, string>,
  showMore: (count: number): string => `再列出 ${count} 项`,
  allDone: '已全部核对',
  allDoneHint: '更正与补记的内容已进入台账、目标与各种导出。',
  missed: '漏识？在页面中选中文字，按',
  missedAfter: '补记。',
  formInPanel: '在侧栏中填写并保存；按 Esc 放弃。',
  lapsed: '不再适用的核对',
  lapsedCount: (count: number): string => `${count} 处核对不再适用`,
  lapsedHint: '正文有变，这些核对未计入台账与导出。现有标记请重新核对。',
  lapses: {
    changed: '原文已改动',
    unsure: '位置不确定',
    gone: '原文已不存在',
  } satisfies Record<WhyLapsed, string>,
  formerly: '原文',
  present: '现文',
  drop: '去掉',
  dropNamed: (words: string): string => `去掉对“${words}”的核对`,
};
