import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commitment, Notice, OutlineNode } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import type { Block, SourceText } from '../../lib/text/source-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { measure, workOf } from './work-of.ts';

/** How many inputs each of the eight properties tries. */
const RUNS = 500;
const PATIENCE = 300_000;

/** What must be true of a notice, whatever it was read from. Faults are gathered: an expect a span is slow. */
function faultsOf(text: string, notice: Notice): string[] {
  const { outline, mentions, commitments, trace } = notice;
  const within = ({ start, end }: Span, outer: Span) => outer.start <= start && end <= outer.end;
  const whole = { start: 0, end: text.length };
  const faults: string[] = [];
  const check = (sound: boolean, what: string, span: Span) => {
    if (!sound && faults.length < 10) faults.push(`${what} at ${span.start}-${span.end}`);
  };
  for (const span of [...outline, ...mentions, ...commitments, ...(trace ?? [])]) {
    const ordered = Number.isInteger(span.start) && span.start <= span.end;
    check(ordered && within(span, whole), 'not a span of the text', span);
  }
  for (const mention of mentions) {
    check(mention.quote === text.slice(mention.start, mention.end), 'not what it quotes', mention);
  }
  for (const node of crossing(outline)) check(false, 'neither in its parent nor after it', node);
  for (const mention of outsideTheirClause(outline, commitments))
    check(false, 'outside the clause of its commitment', mention);
  if (new Set(mentions.map(({ id }) => id)).size < mentions.length) faults.push('an id is twice');
  return faults;
}

/** The mentions that a commitment has and that stand neither in its clause nor, of a row of a table, in its span. */
function outsideTheirClause(outline: readonly OutlineNode[], commitments: readonly Commitment[]) {
  const nodes = new Map(outline.map((node) => [`${node.start}/${node.clause}`, node]));
  return commitments.flatMap((commitment) => {
    const { departments, targets, deadlines, start, clause } = commitment;
    const place = nodes.get(`${start}/${clause}`) ?? commitment;
    const stated = deadlines.filter(({ inheritedFrom }) => inheritedFrom === undefined);
    return [...departments, ...targets, ...stated].filter(
      (mention) => mention.start < place.start || place.end < mention.end,
    );
  });
}

/** The nodes that are neither inside the node around them nor after it. */
function crossing(outline: readonly OutlineNode[]): OutlineNode[] {
  const around: OutlineNode[] = [];
  const inOrder = outline.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return inOrder.filter((node) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= node.start) around.pop();
    const parent = around.at(-1);
    around.push(node);
    return parent !== undefined && node.end > parent.end;
  });
}

const notice = `江禾省人民政府办公厅关于印发江禾省专利转化运用行动方案的通知
江禾政办发〔2026〕7号
各市、县（区）人民政府，省政府各部门：
现将《江禾省专利转化运用行动方案》印发给你们，请认真组织实施。
一、总体目标
到2028年底，高校专利转化率达到15%以上，专利许可合同金额年均增长10%。
二、重点任务
（一）盘活存量。2026年6月底前完成未转化专利盘点。（省教育厅牵头，省科技厅、省知识产权局配合）
1.建设专利超市3家，每年组织对接活动20场次。责任单位：各市人民政府
序号\t任务\t责任单位\t完成时限
1\t建库\t省知识产权局\t2027年3月底
江禾省人民政府办公厅
2026年4月9日`;

/** What text is not made of, and what a notice is made of, in pieces. */
const alien = fc.constantFrom(
  ...['\ud800', '\udfff', '\ud83d\ude00', '\u202e', '\u200f', '\u2066', '\u200b', '\ufeff'],
  ...['\u0000', '\u0008', '\u001b', '\u007f', '\u0085', '\u2028', '\r', '\t', '\u00a0', '\u3000'],
  ...['\u0301', '\u20e3', '\ufe0f', '\uffff', '\u{2f800}', '\u{e0041}', '㈠', '①', '〇', '○', '?'],
);
const scrap = fc.constantFrom(
  ...['一、', '（一）', '1.', '1．', '（1）', '第三章 ', '第四条', '专栏2：', '目录\n', '\n', '。'],
  ...['到2028年底', '“十五五”期间', '自印发之日起30日内', '每年', '2026—2028年', '2026年4月9日'],
  ...['达到15件以上', '年均增长10%', '提高3个百分点', '1.5万', '分别', '翻一番', '，', '、', ',、'],
  ...['责任单位：', '省知识产权局', '牵头', '配合', '（以下简称“省局”）', '等部门', '各有关部门'],
  ...['序号\t任务\t责任单位\n', '|', '\t', '（', '）', '《', '》', '“', '”', '[', '【', '权(quán)'],
  ...['關於', '的通知', '附件：', '江禾政发〔2026〕7号', '各市人民政府：\n', '人民政府'],
);
const joined = (scraps: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(scraps, { maxLength }).map((all) => all.join(''));

/** The notice after some cuts, each of which puts something else in the place of what it takes out. */
const damaged = fc
  .array(fc.tuple(fc.nat(notice.length), fc.nat(12), fc.oneof(alien, scrap, fc.constant(''))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((cuts) =>
    cuts.reduce((text, [at, size, put]) => text.slice(0, at) + put + text.slice(at + size), notice),
  );

describe('any string', { timeout: PATIENCE }, () => {
  test.each<[string, fc.Arbitrary<string>]>([
    [
      'of code units',
      joined(
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
        400,
      ),
    ],
    ['of code points', fc.string({ unit: 'binary', maxLength: 400 })],
    ['of graphemes', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['of surrogates, controls and marks of direction', joined(alien, 200)],
    ['of scraps of notices', joined(scrap, 120)],
    ['of both', joined(fc.oneof(alien, scrap), 120)],
    ['a notice, damaged', damaged],
  ])(`%s gives a sound notice (${RUNS} tried)`, (_, strings) => {
    const sound = (text: string) => {
      expect(faultsOf(text, parseNotice(text, { trace: true }))).toEqual([]);
    };
    fc.assert(fc.property(strings, sound), { numRuns: RUNS });
  });

  /** As large as HTML lets them be, and numbers that are no place in a table. */
  const far = fc.constantFrom(1_000, 65_534, 1_000_000_000, -1, 0.5, Number.MAX_VALUE, Number.NaN);

  /** Paragraphs and cells in any order, with any spans and places. */
  const pages: fc.Arbitrary<SourceText> = fc
    .array(
      fc.record({
        words: joined(fc.oneof({ weight: 4, arbitrary: scrap }, alien), 8),
        kind: fc.constantFrom<Block['kind']>('paragraph', 'heading', 'cell'),
        cell: fc.record({
          table: fc.nat(2),
          row: fc.oneof(fc.nat(4), far),
          column: fc.oneof(fc.nat(4), far),
          rowSpan: fc.oneof(fc.nat(3), far),
          columnSpan: fc.oneof(fc.nat(3), far),
          header: fc.boolean(),
        }),
      }),
      { maxLength: 30 },
    )
    .map((parts) => {
      const blocks: Block[] = [];
      let text = '';
      for (const { words, kind, cell } of parts) {
        const span = { start: text.length, end: text.length + words.length };
        blocks.push({ kind, ...span, ...(kind === 'cell' && { cell }) });
        text += `${words}\n`;
      }
      return { text, blocks };
    });

  test(`in any blocks gives a sound notice (${RUNS} tried)`, () => {
    const sound = (source: SourceText) => {
      expect(faultsOf(source.text, parseNotice(source, { trace: true }))).toEqual([]);
    };
    fc.assert(fc.property(pages, sound), { numRuns: RUNS });
  });
});

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i + 1)).join('');

/** Shapes that make a parser slow or deep: by how many, and what one of so many is. */
const shapes: [what: string, count: number, of: (count: number) => string][] = [
  ['characters of open brackets', 1_000_000, (n) => '（(【['.repeat(n / 4)],
  ['characters of closed brackets', 1_000_000, (n) => '）)】]'.repeat(n / 4)],
  ['brackets within brackets', 100_000, (n) => '（'.repeat(n) + '）'.repeat(n)],
  ['quotes within quotes', 100_000, (n) => '“'.repeat(n) + '”'.repeat(n)],
  ['titles within titles', 100_000, (n) => '《'.repeat(n) + '》'.repeat(n)],
  [
    'characters in one line',
    500_000,
    (n) => '到2028年底专利达到15件以上，省科技厅、省公安厅负责落实，'.repeat(n / 32),
  ],
  ['characters in one sentence', 500_000, (n) => '推动知识产权事业高质量发展'.repeat(n / 13)],
  ['headings of one kind', 100_000, (n) => numbered(n, (i) => `${i}.任务\n`)],
  ['headings that all say 一', 100_000, (n) => '一、任务\n'.repeat(n)],
  ['chapters 一 with work', 4_000, (n) => '一、任务\n设立5家基地。\n'.repeat(n)],
  ['headings of four kinds', 100_000, (n) => '一、甲\n（一）乙\n1.丙\n（1）丁\n'.repeat(n / 4)],
  ['articles', 100_000, (n) => numbered(n, (i) => `第${i}条 甲\n`)],
  ['lines of a table of contents', 10_000, (n) => `目录\n${'第一章 总则……1\n'.repeat(n)}`],
  ['numbers', 100_000, (n) => numbered(n, (i) => `${i} `)],
  ['numbers with units', 100_000, (n) => numbered(n, (i) => `${i}件、`)],
  ['digits of one number', 100_000, (n) => '9'.repeat(n)],
  ['Chinese numerals', 100_000, (n) => '一百二十三万'.repeat(n / 6)],
  ['dates', 50_000, (n) => numbered(n, (i) => `${2000 + (i % 60)}年${(i % 12) + 1}月，`)],
  ['departments in one list', 50_000, (n) => `责任单位：${'省科技厅、'.repeat(n)}`],
  ['departments without a stop', 100_000, (n) => '人民政府办公厅'.repeat(n / 7)],
  [
    'rows with tabs',
    10_000,
    (n) => `序号\t指标\t单位\t2028年\n${numbered(n, (i) => `${i}\t专利\t件\t${i}\n`)}`,
  ],
  [
    'rows with bars',
    10_000,
    (n) => `|任务|责任单位|时限|\n${numbered(n, (i) => `|任务${i}|省科技厅|2027年底|\n`)}`,
  ],
  [
    'rows, a cell a line',
    10_000,
    (n) => `序号\n指标\n单位\n2028年\n${numbered(n, (i) => `${i}\n专利\n件\n${i}\n`)}`,
  ],
  ['blank lines', 500_000, (n) => '　\n'.repeat(n / 2)],
  ['spaces', 500_000, (n) => ' 　'.repeat(n / 2)],
  ['stops', 500_000, (n) => '。，'.repeat(n / 2)],
  ['characters with pinyin', 50_000, (n) => '权(quán)'.repeat(n)],
  ['brackets of pinyin that never close', 50_000, (n) => '权(quán'.repeat(n)],
  ['lone surrogates', 500_000, (n) => '\ud83d'.repeat(n)],
  ['lost bytes', 500_000, (n) => '?'.repeat(n)],
];

describe('a shape', { timeout: PATIENCE }, () => {
  test.each(shapes)('%s: %d of them give a sound notice', (_, count, of) => {
    const text = of(count);
    expect(faultsOf(text, parseNotice(text))).toEqual([]);
  });

  test('a table of 10,000 rows in cells gives a sound notice', () => {
    const blocks: Block[] = [];
    const lines = ['指标', '单位', '2028年', ...Array(9_999).fill(['专利', '件', '15']).flat()];
    let start = 0;
    for (const [i, line] of lines.entries()) {
      const place = { table: 0, row: Math.floor(i / 3), column: i % 3, rowSpan: 1, columnSpan: 1 };
      const cell = { ...place, header: i < 3 };
      blocks.push({ kind: 'cell', start, end: start + line.length, cell });
      start += line.length + 1;
    }
    const source = { text: lines.join('\n'), blocks };
    const found = parseNotice(source);
    expect(faultsOf(source.text, found)).toEqual([]);
    expect(found.mentions.length).toBeGreaterThan(9_000);
  });
});

describe('work grows with the text, not faster', { timeout: PATIENCE }, () => {
  /** Four times the text may be so many times the work; sorting costs a little more than four. */
  const MOST = 4.8;
  /** Work that is there for the shortest text, too. */
  const SMALL = 5_000;

  test.each(shapes)('%s', (_, count, of) => {
    const some = workOf(of(count / 40));
    const more = workOf(of(count / 10));
    for (const kind of ['characters', 'elements'] as const) {
      expect(more[kind], `${kind}, after ${some[kind]} for a quarter`).toBeLessThan(
        MOST * some[kind] + SMALL,
      );
    }
  });

  test('the measure sees a text that is read again for each of its parts', () => {
    const work = measure(() => {
      for (let part = 0; part < 10; part++) {
        /x/.test(notice);
        [1, 2, 3].filter((number) => number > 1);
      }
    });
    expect(work).toEqual({ characters: 10 * notice.length, elements: 30 });
    expect(workOf(notice).characters).toBeGreaterThan(notice.length);
  });
});
