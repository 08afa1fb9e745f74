import type { ExportFormat } from '../export-choices.ts';

/** What the interface says of files that leave, in Chinese. */
export const exporting = {
  scope: '范围',
  formats: {
    jsonld: { name: 'JSON（W3C 标注）', about: '完整备份，可再导入' },
    xlsx: { name: '任务台账 Excel', about: '台账、目标、批注，可筛选排序' },
    csv: { name: '任务台账 CSV', about: '供其他表格与统计软件使用' },
    ics: { name: '日历 .ics', about: '时限入日历，提前提醒，可重复导入更新' },
    md: { name: 'Markdown 报告', about: '按条款列出台账与批注，便于阅读' },
    doccano: { name: 'doccano', about: '序列标注语料，JSONL' },
    'label-studio': { name: 'Label Studio', about: '标注任务与机器预测，JSON' },
    qdpx: { name: 'REFI-QDA .qdpx', about: '供 NVivo、ATLAS.ti、MAXQDA 打开' },
  } satisfies Record<ExportFormat, { name: string; about: string }>,
  toCalendar: '存入日历',
  working: (name: string): string => `正在导出 ${name}`,
  progress: (done: number, all: number): string => `${done} / ${all} 份文件`,
  stop: '停止',
  handedOver: (file: string): string => `已交浏览器下载：${file}`,
  leftOut: (count: number): string => `${count} 项未能带上：`,
  annotation: '标注',
  decision: '核对',
  more: (count: number): string => `另有 ${count} 项`,
  keptHere: '此处的标注与核对没有变化。',
};
