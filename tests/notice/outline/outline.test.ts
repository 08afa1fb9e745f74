import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../lib/notice/outline/outline.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';

/** `‹2 一/(一)›(一)总则`: before each marker its level and address; what has no tag is no node. */
const TAG = /‹(\d) ([^›]+)›/g;

function outlineOf(text: string): string {
  const normal = normalise(sourceFromString(text));
  const nodes = readOutline(normal).map((node) => ({
    at: normal.toSource({ start: node.start, end: node.start + 1 }).start,
    tag: `‹${node.level} ${node.clause}›`,
  }));
  return nodes.reduceRight(
    (tagged, { at, tag }) => tagged.slice(0, at) + tag + tagged.slice(at),
    text,
  );
}

const cases: Record<string, string> = {
  'the levels of GB/T 9704': [
    '‹1 一›一、总体要求',
    '‹2 一/(一)›（一）指导思想。坚持创新。',
    '‹2 一/(二)›（二）主要目标。',
    '‹3 一/(二)/1›1.创造质量提升。',
    '‹4 一/(二)/1/(1)›（1）专利。',
    '‹4 一/(二)/1/(2)›（2）商标。',
    '‹3 一/(二)/2›2．保护力度加大。',
    '‹1 二›二、重点任务',
    '‹2 二/(一)›（一）提质量。',
  ].join('\n'),
  'a number before a date is a marker, a decimal none': [
    '‹1 一›一、宣传',
    '‹2 一/1›1、4月20日至26日，开展宣传。',
    '‹2 一/2›2.2025年底前，完成申报。',
    '2.5件为目标。',
  ].join('\n'),
  'paragraphs numbered through keep their level where one is skipped': [
    '‹1 一›一、意义',
    '‹3 一/(1)›(1)这是必然选择。',
    '‹3 一/(2)›(2)这是迫切需要。',
    '‹1 二›二、任务',
    '‹2 二/(一)›(一)专利',
    '‹3 二/(一)/(3)›(3)实施倍增计划。',
    '‹2 二/(二)›(二)商标',
    '‹3 二/(二)/(4)›(4)实施品牌战略。',
  ].join('\n'),
  'items counted on under the next heading': [
    '‹1 一›一、任务',
    '‹2 一/(一)›(一)强化创造。',
    '‹3 一/(一)/1›1.甲。',
    '‹3 一/(一)/2›2.乙。',
    '‹2 一/(二)›(二)强化保护。',
    '‹3 一/(二)/3›3.丙。',
  ].join('\n'),
  'a notice in one line': [
    '云泽市人民政府关于印发方案的通知 各县区人民政府: 现印发给你们。 云泽市人民政府 2024年3月1日 ',
    '‹1 一›一、总体目标 到2026年,拥有量达到12件。 ',
    '‹1 二›二、主要行动 ‹2 二/(一)›(一)加强创造运用,促进创新发展。 ',
    '‹3 二/(一)/1›1.推动产业发展。专利密集型产业增加值增长1.5倍,2025年完成。 (责任单位:市科技局) ',
    '‹3 二/(一)/2›2.实施商标战略。支持一、二、三产业。 (责任单位:市市场监管局) ',
    '‹2 二/(二)›(二)加强保护。 ‹3 二/(二)/1›1.完善机制。 ‹3 二/(二)/2›2.加强执法。 ',
    '‹1 三›三、保障措施 ‹2 三/(一)›(一)加强领导。 ‹2 三/(二)›(二)加大投入。',
  ].join(''),
  'headings run into one another without a space':
    '‹1 一›一、目标。达到12件。‹1 二›二、主要行动‹2 二/(一)›(一)加强创造。支持企业。‹2 二/(二)›(二)加强保护。打击侵权。',
  'chapters after a table of contents': [
    '目　录',
    '第一章 背景',
    '第一节 成就',
    '第二章 总体要求',
    '第一节 指导思想',
    '第二节 主要目标',
    '‹1 第一章›第一章背景',
    '“十三五”时期，我市知识产权事业取得新成绩，拥有量稳步增长，保护力度不断加大，服务体系持续完善，人才队伍日益壮大。',
    '‹2 第一章/第一节›第一节 成就',
    '成就显著。',
    '‹1 第二章›第二章 总体要求',
    '‹2 第二章/第二节›第二节 主要目标',
    '到2025年，达到目标。',
  ].join('\n'),
  'a table of contents without its title, with page numbers': [
    '一、总体要求……1',
    '二、重点任务……3',
    '三、保障措施……9',
    '‹1 一›一、总体要求',
    '全面贯彻新发展理念。',
    '‹1 二›二、重点任务',
    '推进知识产权强市建设。',
  ].join('\n'),
  'a section that follows its younger sister has lost its chapter': [
    '‹1 第一章›第一章 背景',
    '‹2 第一章/第二节›第二节 机遇',
    '机遇。',
    '‹2 第一节›第一节 指导思想',
    '思想。',
    '‹2 第二节›第二节 原则',
    '原则。',
    '‹1 第三章›第三章 任务',
  ].join('\n'),
  'a box is a root for its address, and nests where it stands': [
    '‹1 第一章›第一章 创造',
    '‹2 第一章/第一节›第一节 提质',
    '‹3 专栏1›专栏1：高价值专利培育工程',
    '‹4 专栏1/1›1.实施奖励。力争获奖30项。 ‹4 专栏1/2›2.培育专利。',
    '深入实施商标战略。打造品牌。',
    '‹2 第一章/第二节›第二节 增量',
    '‹3 专栏2›专栏2 攻坚行动',
    '精心组织实施攻坚行动。 ‹4 专栏2/1›1.转让2000次以上。 ‹4 专栏2/2›2.质押50件以上。',
    '实施地理标志工程。',
  ].join('\n'),
  'a box with its own （一）, and one before the （二） of the text': [
    '‹1 一›一、任务',
    '‹2 一/(一)›（一）甲。',
    '‹3 专栏1›专栏1 工程',
    '‹2 专栏1/(一)›（一）建设平台。',
    '‹2 专栏1/(二)›（二）建设机构。',
    '商标战略深入实施。',
    '‹2 一/(二)›（二）乙。',
    '‹3 一/(二)/1›1.丙。',
    '‹3 专栏2›专栏2 行动',
    '行动精心组织。',
    '‹3 一/(二)/2›2.丁。',
  ].join('\n'),
  'lines broken within a sentence': '‹1 一›一、任务\n促进一、\n二、三产业融合。\n‹1 二›二、保障',
  'articles with their items': [
    '‹1 第一章›第一章 总则',
    '‹2 第一章/第一条›第一条 为了促进专利创造，制定本办法。',
    '‹2 第一章/第二条›第二条 依照第一条规定享受奖励的，应当符合：',
    '‹3 第一章/第二条/(一)›（一）权属清楚；',
    '‹3 第一章/第二条/(二)›（二）状态有效。',
    '‹1 第二章›第二章 奖励',
    '‹2 第二章/第三条›第三条 市人民政府给予奖励。',
  ].join('\n'),
  'attachments and notes are no outline': [
    '‹1 一›一、总体要求',
    '附件：1.重点任务分工表',
    '2.主要指标表',
    '‹1 二›二、任务',
    '注：1.拥有量按常住人口计算。',
    '2.带*号的为预期性指标。',
  ].join('\n'),
  'circled numbers': '‹1 一›一、任务\n‹2 一/1›1.甲\n‹3 一/1/①›①乙。\n‹3 一/1/②›②丙。',
};

describe('readOutline', () => {
  test.each(Object.entries(cases))('%s', (_, tagged) => {
    expect(outlineOf(tagged.replace(TAG, ''))).toBe(tagged);
  });

  test.each([
    ['full-width brackets', (text: string) => text.replace(/\(/g, '（').replace(/\)/g, '）')],
    ['indented lines', (text: string) => text.replace(/^/gm, '　　')],
    ['blank lines between', (text: string) => text.replace(/\n/g, '\n\u00a0\n')],
  ])('reads the same nodes with %s', (_, disguise) => {
    for (const [name, tagged] of Object.entries(cases)) {
      const found = outlineOf(disguise(tagged.replace(TAG, ''))).match(TAG);
      expect(found, name).toEqual(tagged.match(TAG));
    }
  });

  test.each([
    'GDP增长1.5%，2.5万件，第1、2、3项。',
    '到2025.年底。\n12.5亿元',
    '发展一、二、三产业。',
    '依照《条例》第十二条规定。',
    '（见专栏3）',
  ])('finds no marker in %s', (text) => {
    expect(outlineOf(text)).toBe(text);
  });

  test('what stands under a node ends where the next of its rank begins', () => {
    const text = '一、甲\n(一)乙。\n(二)丙。\n二、丁';
    const nodes = readOutline(normalise(sourceFromString(text)));
    expect(nodes.map((node) => text.slice(node.start, node.end).replaceAll('\n', ''))).toEqual([
      '一、甲(一)乙。(二)丙。',
      '(一)乙。',
      '(二)丙。',
      '二、丁',
    ]);
  });
});
