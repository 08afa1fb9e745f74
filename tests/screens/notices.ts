import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { sourceFromString } from '../../lib/text/source-text.ts';

/**
 * A notice of an invented city, with what the screens have to show: tables, deadlines of all kinds, lists of bodies.
 */
export const ONE = `云泽市人民政府关于印发云泽市知识产权强市建设行动方案（2024—2027年）的通知
云政发〔2024〕8号
各县（市、区）人民政府，市政府各部门、各直属单位：
现将《云泽市知识产权强市建设行动方案（2024—2027年）》印发给你们，请认真贯彻执行。
云泽市人民政府
2024年7月9日
一、总体目标
到2026年，全市知识产权保护社会满意度不低于84分，万人高价值发明专利拥有量由2023年的14.2件提高到20件以上，专利密集型产业增加值占地区生产总值比重由2023年的11.3%提高到13%以上，知识产权维权援助机构达到80家，专利侵权纠纷行政裁决平均办案周期不超过30个工作日，知识产权民事案件上诉率低于20%。
专栏1　主要指标
序号\t指标名称\t2023年\t2026年\t责任单位
1\t商标有效注册量（万件）\t26.69\t36\t市市场监管局（市知识产权局）
2\t地理标志数（件）\t38\t45\t市市场监管局（市知识产权局）、市农业农村局
3\t知识产权质押融资金额（亿元）\t55.14\t80\t市市场监管局（市知识产权局）、市财政局
4\t知识产权案件查办率（%）\t100\t100\t市市场监管局（市知识产权局）
5\t知识产权民事案件上诉率（%）\t28\t20\t市中级人民法院
二、重点任务
（一）加强知识产权源头保护
1.实施高价值专利培育工程。围绕新材料、生物医药等产业建设高价值专利培育中心10家，每年组织专利导航不少于5项。（牵头单位：市市场监管局（市知识产权局）；配合单位：市科技局、市工业和信息化局、市发展改革委、市财政局）
2.推进商标品牌战略。2025年底前，地理标志商标达到45件，培育区域公共品牌3个。（牵头单位：市市场监管局（市知识产权局）；配合单位：市农业农村局、市商务局）
3.加强商业秘密保护。自本通知印发之日起6个月内，出台商业秘密保护指引；建设商业秘密保护示范基地5家以上。（责任单位：市市场监管局（市知识产权局）、市公安局）
（二）提升行政保护效能
4.开展专项执法行动。每年组织全市域、跨部门联合执法行动2次以上，专利侵权纠纷行政裁决案件在45个工作日内办结。（牵头单位：市市场监管局（市知识产权局）；配合单位：市公安局、市文化广电旅游局、云泽海关）
5.规范市场主体。2026年底前，建成市级知识产权保护规范化市场20个以上，托管中小微企业500家以上。（牵头单位：市市场监管局（市知识产权局）；配合单位：各县（市、区）人民政府）
（三）强化司法保护
6.深化审判机制改革。推进知识产权民事、行政、刑事案件“三合一”审判机制改革，2027年6月底前设立知识产权巡回审判点3个。（牵头单位：市中级人民法院；配合单位：市检察院、市公安局、市司法局）
三、实施步骤
（一）部署阶段。2024年7月—2024年9月，制定年度计划。
（二）实施阶段。2024年10月—2027年6月，落实各项任务。
（三）总结阶段。2027年7月—2027年12月，开展绩效评价。
四、保障措施
（一）加强组织领导。市知识产权强市建设工作领导小组每半年召开1次会议。（责任单位：市政府办公室、市市场监管局（市知识产权局））
（二）强化资金保障。市财政每年安排知识产权专项资金3000万元以上。（责任单位：市财政局）
`;

export const oneNotice = parsed(ONE);

/** A notice of so many tasks. */
export function noticeOf(tasks: number): Notice {
  const chapters = Math.ceil(tasks / 30);
  const text = Array.from({ length: chapters }, (_, chapter) => chapterText(chapter, tasks));
  return parsed(`${ONE.slice(0, ONE.indexOf('二、重点'))}${text.join('')}`);
}

function parsed(text: string): Notice {
  return parseNotice(sourceFromString(text));
}

const DIGITS = '一二三四五六七八九';
const numeral = (n: number) =>
  n < 10
    ? DIGITS.charAt(n - 1)
    : `${n < 20 ? '' : DIGITS.charAt(Math.floor(n / 10) - 1)}十${n % 10 ? DIGITS.charAt((n % 10) - 1) : ''}`;

const BODIES = [
  '市市场监管局（市知识产权局）',
  '市科技局',
  '市工业和信息化局',
  '市财政局',
  '市公安局',
  '市司法局',
  '市教育局',
  '市商务局',
  '市农业农村局',
  '市中级人民法院',
  '市检察院',
  '云泽海关',
];
const WORK = [
  (n: number) => `建设专利导航服务基地${(n % 9) + 2}家`,
  (n: number) => `每年举办知识产权培训${(n % 7) + 2}次以上`,
  (n: number) => `${2025 + (n % 4)}年底前，知识产权维权援助案件量达到${100 + n}件`,
  (n: number) => `专利转化运用率达到${40 + (n % 40)}%以上`,
  (n: number) => `培养知识产权专业人才${n + 20}名以上`,
];
const FIELDS = [
  '专利培育',
  '商标品牌',
  '版权服务',
  '地理标志',
  '行政裁决',
  '司法保护',
  '质押融资',
  '人才培养',
  '国际合作',
  '公共服务',
];

function chapterText(chapter: number, tasks: number): string {
  const first = chapter * 30;
  const rows = Array.from({ length: Math.min(30, tasks - first) }, (_, i) => taskText(first + i));
  return `${numeral(chapter + 2)}、${FIELDS[chapter % FIELDS.length]}工程\n${rows.join('')}`;
}

function taskText(n: number): string {
  const body = (step: number) => BODIES[(n * step + step) % BODIES.length];
  const work = WORK[n % WORK.length]?.(n);
  const others = [...new Set([body(5), body(7), body(11)])].filter((it) => it !== body(1));
  return `（${numeral((n % 30) + 1)}）推进${FIELDS[n % FIELDS.length]}提质增效第${n + 1}项。${work}。（牵头单位：${body(1)}；配合单位：${others.join('、')}）\n`;
}
