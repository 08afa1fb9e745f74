import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/notice/parse.ts';

const HEAD = '云泽市人民政府关于印发方案的通知\n云泽市人民政府\n2024年3月9日\n';

/** `words: outcome rule (reason)` for what the trace says of the text after the head. */
function traced(text: string): string[] {
  const source = HEAD + text;
  const { trace = [] } = parseNotice(source, { trace: true });
  return trace
    .filter(({ start }) => start >= HEAD.length)
    .map(({ start, end, rule, outcome, reason }) =>
      [`${source.slice(start, end)}: ${outcome} ${rule}`, ...(reason ? [`(${reason})`] : [])].join(
        ' ',
      ),
    );
}

describe('trace', () => {
  it.each([
    [
      'the day of a year',
      '到2025年底，完成任务。',
      '到2025年底: refined by-date (endDate inferred from the last day of 到2025年底)',
    ],
    [
      'the year of a month',
      '6月30日前，完成任务。',
      '6月30日前: refined by-date (year inferred from the sentence or the date of the notice)',
    ],
    [
      'the years of a plan',
      '“十五五”期间，完善机制。',
      '“十五五”期间: refined plan-period (dates inferred from the years of the plan)',
    ],
    [
      'the end of a term that runs from the notice',
      '自印发之日起30日内上报。',
      '30日内: refined from-issue (endDate inferred from the date of issue and the term)',
    ],
    [
      'an indicator carried over',
      '专利申请量达到5件，年均增长10%。',
      '年均增长10%: refined growth (indicator inferred from the words before it, or a head that is shared)',
    ],
    [
      'a bound that a target takes over',
      '到2025年，专利申请量达到5件。',
      '专利申请量达到5件: refined level (by inferred from “到2025年” before it)',
    ],
    [
      'a bound that follows its target',
      '新建基地5家，2025年底前完成。',
      '新建基地5家: refined deliverable (by inferred from “2025年底前” after it)',
    ],
    [
      'a bound in the heading of its clause',
      '（一）攻坚阶段（到2025年6月底）。培育基地5家。',
      '培育基地5家: refined deliverable (by inferred from “到2025年6月底” in its heading)',
    ],
    [
      'the lead by convention',
      '（市科技局、市教育局负责，列在首位者为牵头单位）',
      '市科技局: refined responsibility-list (role lead inferred from the convention that the first of a list leads)',
    ],
    [
      'the others of a list that has a lead',
      '（市科技局（牵头）、市教育局负责）',
      '市教育局: refined responsibility-list (role participant inferred from the lead that its list has)',
    ],
    [
      'a horizon inherited',
      '一、总体目标\n到2025年，机制完善。\n二、任务\n市科技局负责试点。',
      '二、任务\n市科技局负责试点。: refined commitments (horizon “到2025年” inherited from 一)',
    ],
    [
      'a body that is only named',
      '市科技局的经验值得学习，由市教育局推广。',
      '市科技局: dropped acting-body (named, but not told to act)',
    ],
    [
      'an amount that is no target',
      '该园区占地面积三百亩，位于5号路。',
      '三百亩: dropped targets (an amount without an indicator or a verb of delivery)',
    ],
    ['a past period', '2021年底前，全市建成。', '2021年底前: dropped by-date (before the notice)'],
  ])('says of %s', (_, text, entry) => {
    expect(traced(text)).toContain(entry);
  });

  it('says which rule made each mention, and nothing inferred of what is stated', () => {
    expect(traced('2025年6月30日前，市科技局负责完成试点。')).toEqual([
      '2025年6月30日前: made by-date',
      '市科技局: made acting-body',
    ]);
  });
});
