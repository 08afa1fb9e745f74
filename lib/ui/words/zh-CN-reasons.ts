import type { EvidenceSign } from '../../notice/notice.ts';

type Phrase = (quote?: string, count?: number) => string;

const quoted = (quote: string | undefined): string => (quote ? `“${quote}”` : '');
const times = (count: number | undefined): string => (count === undefined ? '' : ` ${count} 次`);

/** How each rule of the recognisers reads. */
export const rules: Readonly<Record<string, string>> = {
  person: '本人所记',
  level: '指标＋“达到”＋数量',
  'level-respectively': '多个指标＋“分别达到”＋数量',
  growth: '指标＋“增长”＋幅度',
  increase: '指标＋“增加”＋数量',
  count: '指标＋累计数量',
  deliverable: '动词＋数量＋成果',
  'deliverable-continued': '承前动词＋数量＋成果',
  share: '百分比＋事项',
  'done-at': '“在”＋数量＋单位＋“推行”等',
  'there-are': '“有”＋数量＋事项',
  labelled: '指标＋冒号＋数量',
  'put-in': '“将”＋数量＋“纳入”等',
  pace: '指标＋“以…的速度”',
  multiple: '指标＋“翻番”等倍数',
  bare: '指标＋数量',
  part: '“其中”＋数量',
  'table-value': '表格中的目标值',
  'by-date': '“到”“前”“底”＋日期',
  'bare-date': '日期',
  'date-range': '起止日期',
  'plan-period': '规划期名称',
  duration: '时间长度',
  'duration-within': '时间长度＋“内”',
  'from-issue': '自印发、施行之日起的期限',
  recurrence: '“每”＋周期',
  'table-heading': '表头中的年份',
  'table-term': '表格中的期限',
  'table-column': '表格中的责任单位列',
  'responsibility-list': '条款末的责任单位名单',
  'elliptic-list': '省略“单位”的责任名单',
  'acting-body': '单位＋“负责”“要”等',
  'created-body': '新设立的机构',
  'relied-on': '“依托”“设在”＋单位',
  partner: '“会同”“配合”＋单位',
};

/** Why a page was taken for a notice. */
export const evidence: Readonly<Record<EvidenceSign, Phrase>> = {
  documentNumber: (quote) => `有发文字号${quoted(quote)}`,
  title: (quote) => `标题为公文标题：${quoted(quote)}`,
  siteMeta: (quote) => `网站栏目为${quoted(quote)}`,
  container: () => '正文位于政府网站常用的版面中',
  addressees: (quote) => `有主送机关${quoted(quote)}`,
  outline: (quote, count) =>
    `正文分层编号，有标题${count === undefined ? quoted(quote) : ` ${count} 个`}`,
  intellectualProperty: (quote, count) =>
    count === undefined ? `标题含${quoted(quote)}` : `正文出现${quoted(quote)}等${times(count)}`,
  issuingWords: (quote, count) => `有印发文件的用语${quoted(quote)}${times(count)}`,
  responsibleBodies: (quote, count) => `写明由谁负责：${quoted(quote)}等${times(count)}`,
  dutyWords: (quote, count) => `有布置任务的用语${quoted(quote)}等${times(count)}`,
  notNotice: (quote) => (quote ? `有其他文体的用语${quoted(quote)}` : '正文多为链接'),
};

/** Why a file was refused, by the code of the error. */
export const importErrors: Readonly<Record<string, string>> = {
  tooLarge: '文件过大',
  notJson: '不是 JSON，或内容不完整',
  notCollection: '不是 W3C 标注集合（AnnotationCollection）',
  notOurs: '由其他软件导出，缺少文件正文',
  newerVersion: '由更新的版本导出，请先更新本扩展',
  invalid: '字段缺失、多余、类型不符或过长',
  wrongTotal: '标注条数与文件所写的总数不符',
  duplicate: '两个文件、两条标注或两套标签体系的编号相同',
  noDocument: '标注所属的文件不在其中',
  notZip: '不是完整的 ZIP 压缩包，可能下载中断或已损坏',
  notProject: '压缩包中没有 REFI-QDA 项目（project.qde）',
  notCodebook: '不是标签体系（JSON 或 REFI-QDA）',
  notXml: '不是完整的 XML，或字符编码不符',
  documentType: 'XML 带有文档类型声明，出于安全不读取',
};
