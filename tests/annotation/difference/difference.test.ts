import { describe, expect, test } from 'vitest';
import { type Change, differenceOf } from '../../../lib/annotation/difference/difference.ts';
import { marked } from '../marked.ts';
import { NOTICE } from '../notice-sample.ts';

/** A text in the notation of `marked`, with its clauses. */
function written(notation: string) {
  const { text, outline } = marked(notation);
  return { text, outline };
}

/** `二/(一) 有效[-3-]{+4+}件` */
const printed = ({ clause, parts, renumbered }: Change) =>
  `${renumbered ? '№ ' : ''}${clause ?? ''} ${parts
    .map(({ is, text }) => ({ kept: text, deleted: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('')}`;

const changesOf = (before: string, after: string) =>
  differenceOf(written(before), written(after)).map(printed);

describe('a notice and', () => {
  const cases: [name: string, edit: (notice: string) => string, changes: string[]][] = [
    ['itself', (it) => it, []],
    [
      'a number edited',
      (it) => it.replace('工作站20个', '工作站30个'),
      ['二/(二) 建立海外纠纷应对指导平台,2027年6月底前建成维权援助工作站[-20-]{+30+}个。'],
    ],
    [
      'a clause deleted and the next renumbered',
      (it) =>
        it.replace(/【二\/\(三\)】.*\n/u, '').replace('【二/(四)】（四）', '【二/(三)】（三）'),
      [
        '二/(三) [-(三)促进转化运用。开展专利转化专项行动,专利质押融资登记金额年均增长15%。(牵头单位:市财政局;配合单位:市金融办)-]',
        '№ 二/(三) ([-四-]{+三+})优化公共服务。',
      ],
    ],
    [
      'a clause added',
      (it) =>
        it.replace('【三】', '【二/(五)】（五）建设专业队伍。培养首席知识产权官30名。\n【三】'),
      ['二/(五) {+(五)建设专业队伍。培养首席知识产权官30名。+}'],
    ],
    [
      'a sentence moved to another clause',
      (it) =>
        it
          .replace('开展专利转化专项行动，专利质押融资登记金额年均增长15%。', '')
          .replace(
            '各区县、各部门',
            '开展专利转化专项行动，专利质押融资登记金额年均增长15%。各区县、各部门',
          ),
      [
        '二/(三) [-开展专利转化专项行动,专利质押融资登记金额年均增长15%。-]',
        '三 {+开展专利转化专项行动,专利质押融资登记金额年均增长15%。+}',
      ],
    ],
    ['a line in front', (it) => `特急\n${it}`, [' {+特急+}']],
  ];
  test.each(cases)('%s', (_name, edit, changes) => {
    expect(changesOf(NOTICE, edit(NOTICE))).toEqual(changes);
  });
});

describe('what only a site prints in another way is no change', () => {
  const others: [string, (notice: string) => string][] = [
    ['half-width', (it) => it.normalize('NFKC')],
    ['indented', (it) => it.replace(/^/gmu, '　　')],
    [
      'lines broken at other places',
      (it) => it.replace('关于印发', '\n关于印发').replace('实际认真', '实际\n认真'),
    ],
    ['all in one line', (it) => it.replaceAll('\n', '')],
    [
      'quotes and brackets',
      (it) => it.replaceAll('《', '〈').replaceAll('》', '〉').replaceAll('（牵头', '【牵头'),
    ],
    ['lines of the site’s own', (it) => `来源：云泽日报\n${it}\n浏览次数：1204\n【打印】`],
    ['pinyin', (it) => it.replaceAll('产', '产(chǎn)')],
    [
      'Traditional',
      (it) => it.replaceAll('产权', '產權').replaceAll('专', '專').replaceAll('实', '實'),
    ],
  ];
  test.each(others)('%s', (_name, print) => {
    const before = written(NOTICE);
    const after = { text: print(before.text), outline: [] };
    expect(differenceOf(before, after)).toEqual([]);
  });
});

test('a change says where in the present text it stands', () => {
  const before = written(NOTICE);
  const text = before.text.replace('20个', '30个').replace('总体', '總體');
  const [change] = differenceOf(before, { text, outline: before.outline });
  const { start, end } = change?.place ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(
    '建立海外纠纷应对指导平台，2027年6月底前建成维权援助工作站30个。',
  );
});

test('another text altogether is told as gone and come', () => {
  expect(changesOf('甲乙丙丁。\n戊己。', '子丑寅卯。')).toEqual([
    ' [-甲乙丙丁。戊己。-]',
    ' {+子丑寅卯。+}',
  ]);
});

test.each(['', '\n \n', '。。'])('an empty text (%j) has no sentence', (empty) => {
  expect(changesOf(empty, empty)).toEqual([]);
  expect(changesOf(empty, '甲。')).toEqual([' {+甲。+}']);
});
