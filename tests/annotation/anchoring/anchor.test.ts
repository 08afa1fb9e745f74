import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { anchor } from '../../../lib/annotation/anchoring/anchor.ts';
import { TIERS } from '../../../lib/annotation/anchoring/decide.ts';
import { describe } from '../../../lib/annotation/anchoring/describe.ts';
import { CLAUSE_ADDRESS, type Selector } from '../../../lib/annotation/record/annotation.ts';
import type { Span } from '../../../lib/text/span.ts';
import { marked, remarked } from '../marked.ts';
import { NOTICE } from '../notice-sample.ts';

/** Describes the mark of one text and finds it in another, with or without the clauses of both. */
function follow(before: string, after: string, withOutline: boolean): string {
  const old = marked(before);
  const present = marked(after);
  const selectors = describe(old.text, old.span as Span, withOutline ? old.outline : []);
  const found = anchor(present.text, selectors, withOutline ? present.outline : []);
  return remarked(present.text, found);
}

const expected = (after: string): string => after.replaceAll(/【.*?】/gsu, '');

const HEAD = '各区县人民政府，市政府各部门、各直属机构：现将有关事项通知如下，请认真贯彻执行。';
const TAIL = '各有关单位要加强统筹协调，按年度报送进展情况，重要事项及时报告市人民政府。';
const FILLER =
  '围绕云泽市产业布局，健全工作机制，完善配套措施，优化营商环境，提升服务效能。'.repeat(3);

group('a mark follows its words', () => {
  const cases: [string, string, string][] = [
    [
      'unchanged',
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
    ],
    [
      'text put before',
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
      `${FILLER}${HEAD}建设{专利导航}服务基地。${TAIL}`,
    ],
    [
      'text taken away before',
      `${FILLER}${HEAD}建设{专利导航}服务基地。${TAIL}`,
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
    ],
    [
      'a number raised',
      `${HEAD}到2028年建成{20个}服务基地。${TAIL}`,
      `${HEAD}到2028年建成{25个}服务基地。${TAIL}`,
    ],
    [
      'a word put in',
      `${HEAD}建设{专利导航服务基地}，${TAIL}`,
      `${HEAD}建设{专利导航和预警服务基地}，${TAIL}`,
    ],
    [
      'a word taken out',
      `${HEAD}推进{知识产权公共服务}建设。${TAIL}`,
      `${HEAD}推进{知识产权服务}建设。${TAIL}`,
    ],
    [
      'the sentence before rewritten, a long mark',
      `${HEAD}建设{一批面向中小企业的专利导航公共服务基地}。${TAIL}`,
      `${FILLER}建设{一批面向中小企业的专利导航公共服务基地}。${TAIL}`,
    ],
    [
      'at the beginning',
      `{云泽市人民政府文件}${HEAD}${TAIL}`,
      `{云泽市人民政府文件}${HEAD}${TAIL}${FILLER}`,
    ],
    ['at the end', `${HEAD}${TAIL}{云泽市人民政府}`, `${FILLER}${HEAD}${TAIL}{云泽市人民政府}`],
    [
      'astral characters',
      `${HEAD}在{𠮷祥街道}设立维权站。${TAIL}`,
      `𠮷${HEAD}在{𠮷祥街道}设立维权站。${TAIL}`,
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(follow(before, after, false)).toBe(expected(after));
  });
});

group('a mark does not go where its words are not', () => {
  const cases: [string, string, string][] = [
    ['the sentence is gone', `${HEAD}建设{专利导航}服务基地。${TAIL}`, HEAD + TAIL],
    [
      'the same words stand far away in other sentences',
      `${FILLER}${HEAD}由{市知识产权局}牵头建设导航基地。${TAIL}`,
      `${FILLER.repeat(3)}市知识产权局负责日常工作。${FILLER}`,
    ],
    ['nothing is left', `${HEAD}建设{专利导航}服务基地。${TAIL}`, ''],
    [
      'another text',
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
      '江禾省医疗保障局关于做好门诊费用结算工作的公告'.repeat(9),
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(follow(before, after, false)).toBe(expected(after));
  });
});

group('a person decides', () => {
  const cases: [string, string, string][] = [
    [
      'a short mark nearby in new surroundings',
      `${FILLER}${HEAD}由{市知识产权局}牵头建设导航基地。${TAIL}`,
      `${FILLER}{?市知识产权局}负责日常工作。${FILLER}`,
    ],
    [
      'a long mark in new surroundings',
      `${HEAD}建设{一批面向中小企业的专利导航公共服务基地}。${TAIL}`,
      `${FILLER}建设{?一批面向中小企业的专利导航公共服务基地}。${FILLER}`,
    ],
    [
      'a short mark of which one side is new',
      `${HEAD}建设{专利导航}服务基地。${TAIL}`,
      `${FILLER}建设{?专利导航}服务基地。${TAIL}`,
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(follow(before, after, false)).toBe(expected(after));
  });

  test('between two places that are alike', () => {
    const sentence = `${HEAD}牵头单位：市知识产权局。${TAIL}`;
    const old = `${sentence}${FILLER}`;
    const at = old.indexOf('市知识产权局');
    const selectors = describe(old, { start: at, end: at + 6 });
    const found = anchor(FILLER + sentence + sentence + FILLER, selectors);
    expect(found).toMatchObject({ tier: 'review' });
    expect(found.tier === 'review' && found.score).toBeLessThan(TIERS.anchored);
  });
});

group('the clause tells like places apart', () => {
  const sentence = (name: string, mark: string): string =>
    `【${name}】\n${HEAD}牵头单位：${mark}。${TAIL}`;
  const before = `${sentence('一', '市知识产权局')}${sentence('二', '{市知识产权局}')}`;
  const shift = '附则另行公布。'.repeat(20);

  // Described elsewhere: `describe` would have taken more context.
  const selectors: Selector[] = [
    { type: 'FragmentSelector', conformsTo: CLAUSE_ADDRESS, value: '二' },
    { type: 'TextPositionSelector', start: 167, end: 173 },
    {
      type: 'TextQuoteSelector',
      exact: '市知识产权局',
      prefix: '牵头单位：',
      suffix: '。各有关单位',
    },
  ];
  const present = marked(`${shift}${before}`);

  test('two places that moved alike', () => {
    const found = anchor(present.text, selectors, present.outline);
    expect(remarked(present.text, found)).toBe(expected(`${shift}${before}`));
  });

  test('without clauses the nearer is not near enough', () => {
    expect(anchor(present.text, selectors).tier).toBe('review');
  });

  test('context tells them apart as well, if there is enough', () => {
    expect(follow(before, `${shift}${before}`, false)).toBe(expected(`${shift}${before}`));
  });

  test('a renumbered clause keeps its mark', () => {
    const old = `【一】${HEAD}【二】建设{专利导航}服务基地。${TAIL}`;
    const after = `【一】${HEAD}【二】健全机制。【三】建设{专利导航}服务基地。${TAIL}`;
    expect(follow(old, after, true)).toBe(expected(after));
  });

  test('a mark whose clause was deleted does not go to the like place in the next', () => {
    const after = before.replace(/【二】.*/su, '').replace('市知识产权局', '{?市知识产权局}');
    expect(follow(before, after, true)).toBe(expected(after));
  });
});

group('whatever the selectors say, an answer', () => {
  const position: Selector = { type: 'TextPositionSelector', start: 2, end: 4 };
  const quote: Selector = { type: 'TextQuoteSelector', exact: '知识产权保护' };
  const text = `${HEAD}加强知识产权保护工作。${TAIL}`;

  test.each<[string, Selector[]]>([
    ['none', []],
    ['a position alone', [position]],
    ['an empty quotation', [position, { type: 'TextQuoteSelector', exact: '' }]],
    ['a quotation that is nowhere', [{ type: 'TextQuoteSelector', exact: '澜川县教育局' }]],
  ])('%s: an orphan', (_, selectors) => {
    expect(anchor(text, selectors)).toEqual({ tier: 'orphan' });
  });

  test('a short quotation without context goes to review', () => {
    expect(remarked(text, anchor(text, [quote]))).toContain('{?知识产权保护}');
  });

  test('a position far beyond the text does no harm', () => {
    const far: Selector = { ...position, start: 1e15, end: 1e15 + 6 };
    expect(
      remarked(text, anchor(text, [far, { ...quote, prefix: '加强', suffix: '工作。' }])),
    ).toContain('{知识产权保护}');
  });

  test('one character that stands everywhere', () => {
    const everywhere = '的'.repeat(20_000);
    const selectors = describe(everywhere, { start: 500, end: 501 });
    expect(anchor(everywhere, selectors)).toEqual({
      tier: 'anchored',
      start: 500,
      end: 501,
      score: 1,
    });
    expect(anchor(`新${everywhere}`, selectors).tier).not.toBe('orphan');
  });

  test('a long run of one character, cut in two: no search takes for ever', () => {
    const run = '的'.repeat(400_000);
    const selectors = describe(run, { start: 0, end: 200_000 });
    const found = anchor(`新${run.slice(0, 100_000)}旧${run.slice(100_000, 250_000)}`, selectors);
    expect(found.tier).not.toBe('anchored');
  });

  test('a whole notice that was edited at its beginning, middle and end', () => {
    const { text: notice } = marked(NOTICE);
    const article = notice
      .repeat(12)
      .replace(/\d/gu, (digit) => '零一二三四五六七八九'.charAt(Number(digit)));
    const selectors = describe(`${HEAD}${article}${TAIL}`, {
      start: HEAD.length,
      end: HEAD.length + article.length,
    });
    const edited = article
      .replace('云泽市人民政府', '江禾省人民政府')
      .replace('优化公共服务', '优化、拓展公共服务')
      .replace(/二零二六年一一月二零日\n$/u, '二零二六年一一月三零日\n');
    const present = `${FILLER}${HEAD}${edited}${TAIL}`;
    const start = FILLER.length + HEAD.length;
    expect(anchor(present, selectors)).toMatchObject({
      tier: 'anchored',
      start,
      end: start + edited.length,
    });
  });

  test('any text and any other text', () => {
    const some = fc.string({
      unit: fc.constantFrom('知', '识', '产', '权', '𠮷', '\ud842', '。'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(some, some, fc.nat(80), fc.nat(80), (before, after, a, b) => {
        const [start, end] = [
          Math.min(a, b, before.length),
          Math.min(Math.max(a, b), before.length),
        ];
        const found = anchor(after, describe(before, { start, end }));
        if (found.tier === 'orphan') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(after.length);
        expect(found.score >= TIERS.anchored).toBe(found.tier === 'anchored');
        expect(found.score).toBeGreaterThanOrEqual(TIERS.review);
        expect(found.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

group('in a whole notice', () => {
  const { text, outline } = marked(NOTICE);
  const spans = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

  test('every mark is where it was made', () => {
    fc.assert(
      fc.property(spans, fc.boolean(), (span, withOutline) => {
        const found = anchor(text, describe(text, span, withOutline ? outline : []), outline);
        expect(found).toEqual({ tier: 'anchored', ...span, score: 1 });
      }),
    );
  });

  test('every mark follows a paragraph put in elsewhere, or is put to review, never elsewhere', () => {
    const news = '新增：各区县应于每年第一季度向社会公布上一年度保护状况。\n';
    fc.assert(
      fc.property(spans, fc.constantFrom(...outline), (span, { start: at }) => {
        if (at > span.start - 32 && at < span.end + 32) return;
        const moved = at <= span.start ? news.length : 0;
        const found = anchor(text.slice(0, at) + news + text.slice(at), describe(text, span));
        expect(found).toMatchObject({ start: span.start + moved, end: span.end + moved });
      }),
    );
  });

  test('no mark of a clause that was deleted is taken for another', () => {
    for (const clause of outline) {
      const rest = text.slice(0, clause.start) + text.slice(clause.end);
      for (let start = clause.start; start + 12 <= clause.end; start += 12) {
        const found = anchor(rest, describe(text, { start, end: start + 12 }));
        expect(remarked(rest, found)).not.toMatch(/\{[^?]/u);
      }
    }
  });
});
