import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  foldForHash,
  type Identity,
  noticeKeys,
  sameNotice,
  withoutFragment,
} from '../../../lib/annotation/identity/identity.ts';
import { marked } from '../marked.ts';
import { NOTICE } from '../notice-sample.ts';

const NOTICE_TEXT = marked(NOTICE).text;
const YEAR_POINTS = readFileSync(
  join(import.meta.dirname, '../../notices/year-points.txt'),
  'utf8',
);
const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test.each<[string, string]>([
  ['知识 产权\u3000强\u00a0市\r\n建设\u200b', '知识产权强市建设'],
  ['２０２８年，达到１２％', '2028年,达到12%'],
  ['ﬁ㎡', 'fim2'],
  ['é', 'é'],
  ['\ufeff', ''],
  ['𠮷\ud842', '𠮷\ud842'],
])('%j is hashed as %j', (text, folded) => {
  expect(foldForHash(text)).toBe(folded);
});

describe('文号 and title are found again however a site prints them', () => {
  const keys = noticeKeys({ documentNumber: '云政发〔2026〕7号', title: '“强市”行动计划' });
  test.each<[string, string]>([
    ['云政发[2026]7号', '“强市”行动计划'],
    ['云政发(2026)7号', '「强市」行动计划'],
    ['云政发［２０２６］７号', '“强市”行动计划'],
    ['云政发【2026】 7 号', ' “强市”行动\n计划'],
    ['云政发〔2026〕第7号', '强市行动计划'],
    ['云政发〔2026〕07号', '"强市"行动计划'],
    ['雲政發﹝2026﹞7號', '“強市”行動計劃'],
    ['雲(yún)政(zhèng)發〔2026〕7號', '强(qiáng)市行动计划'],
  ])('%s %j', (documentNumber, title) => {
    expect(noticeKeys({ documentNumber, title })).toEqual(keys);
  });
  test.each<[string, string]>([
    ['云政发〔2026〕70号', '“强市”行动计划'],
    ['云政发〔202〕67号', '“强市”行动计划'],
    ['云政办发〔2026〕7号', '“强市”行动计划'],
  ])('but %s is another number', (documentNumber, title) => {
    expect(noticeKeys({ documentNumber, title })[0]).not.toBe(keys[0]);
  });
  test.each<[string | undefined, string, number]>([
    [undefined, '行动计划', 1],
    ['', '行动计划', 1],
    ['云政发〔2026〕7号', ' “”', 1],
    [undefined, '', 0],
  ])('%j and %j give %i', (number, title, count) => {
    expect(
      noticeKeys({ ...(number !== undefined && { documentNumber: number }), title }),
    ).toHaveLength(count);
  });
});

describe('one notice, or two', () => {
  const title = '云泽市人民政府关于印发云泽市知识产权强市建设行动计划的通知';
  const printed: Identity = {
    documentNumber: '云政发〔2026〕7号',
    title,
    text: NOTICE_TEXT,
    textHash: 'hash of the text',
    urls: ['https://www.yunze.gov.cn/7.html'],
  };
  const { documentNumber: _, ...unnumbered } = printed;
  const elsewhere = { urls: ['https://mirror.example/a'], textHash: 'another hash' };
  /** The text with every n-th sentence written anew. */
  const edited = (n: number) =>
    NOTICE_TEXT.split(/(?<=[。；\n])/u)
      .map((sentence, i) =>
        i % n === 0 ? `另行安排第${i}项新的工作内容，责任部门另定。` : sentence,
      )
      .join('');
  const OTHER_TEXT = `澜川县知识产权局：你局报来的请示收悉。经研究，同意设立商标受理窗口，所需人员由你局自行调剂解决，不另核定编制。`;

  const one: [why: string, Identity, Identity][] = [
    ['the same page', printed, printed],
    [
      'on a mirror, in Traditional characters with pinyin: 文号 and title are the same',
      printed,
      {
        ...elsewhere,
        documentNumber: '雲政發[2026]7號',
        title: '雲(yún)澤市人民政府關於印發雲澤市知識產權強市建設行動計劃的通知',
        text: '雲澤市',
      },
    ],
    ['its text replaced by a summary', printed, { ...printed, ...elsewhere, text: OTHER_TEXT }],
    [
      'its text, under the name of a file',
      unnumbered,
      { ...elsewhere, textHash: unnumbered.textHash, title: '附件1', text: NOTICE_TEXT },
    ],
    [
      'its text, where the 文号 is not printed',
      printed,
      { ...unnumbered, title: '行动计划', urls: elsewhere.urls },
    ],
    [
      'the plan, printed without the notice it came with',
      printed,
      {
        ...printed,
        ...elsewhere,
        title: '云泽市知识产权强市建设行动计划',
        text: NOTICE_TEXT.slice(120),
      },
    ],
    [
      'the name of the site behind the title',
      printed,
      { ...printed, ...elsewhere, title: `${title}_云泽市人民政府` },
    ],
    [
      'without 文号, its page edited',
      unnumbered,
      { ...unnumbered, textHash: 'b', text: edited(4) },
    ],
    [
      'a repost that leaves out the 文号',
      printed,
      { ...unnumbered, ...elsewhere, text: `来源：云泽日报\n${NOTICE_TEXT}分享到` },
    ],
    [
      'a repost with a sentence edited',
      unnumbered,
      { ...unnumbered, ...elsewhere, text: edited(20) },
    ],
  ];
  test.each(one)('one: %s', (_why, a, b) => {
    expect(sameNotice(a, b)).toBe(true);
    expect(sameNotice(b, a)).toBe(true);
  });

  const two: [why: string, Identity, Identity][] = [
    [
      'each year has its 文号, though the text stays',
      printed,
      { ...printed, documentNumber: '云政发〔2027〕7号' },
    ],
    [
      'the city forwards the province’s notice under its own 文号',
      printed,
      {
        ...printed,
        ...elsewhere,
        documentNumber: '澜政发〔2026〕31号',
        title,
        text: `现转发给你们。\n${NOTICE_TEXT}`,
      },
    ],
    [
      'the city forwards it, and only the province’s 文号 is printed',
      printed,
      {
        ...printed,
        ...elsewhere,
        title: `澜川县人民政府转发${title}`,
        text: `现转发给你们。\n${NOTICE_TEXT}`,
      },
    ],
    ['it is explained', printed, { ...printed, ...elsewhere, title: `《${title}》政策解读` }],
    [
      'it is repealed',
      printed,
      { ...printed, ...elsewhere, title: `关于废止《${title}》的通知`, text: OTHER_TEXT },
    ],
    [
      'another notice cites its 文号, and its title is a part of the other by chance',
      printed,
      { ...printed, ...elsewhere, title: '行动计划', text: OTHER_TEXT },
    ],
    [
      'one 文号, two titles',
      printed,
      { ...printed, ...elsewhere, title: '关于设立商标受理窗口的批复' },
    ],
    [
      'each year’s 工作要点 at one address, without 文号',
      { ...unnumbered, title: '知识产权工作要点' },
      { ...unnumbered, title: '知识产权工作要点', textHash: 'b', text: YEAR_POINTS },
    ],
    [
      'two cities’ 工作要点',
      { ...unnumbered, title: '知识产权工作要点' },
      { ...unnumbered, ...elsewhere, title: '知识产权工作要点', text: YEAR_POINTS },
    ],
    [
      'a title that returns, the text half the same: last year’s plan on another site',
      unnumbered,
      { ...unnumbered, ...elsewhere, text: edited(2) },
    ],
    [
      'one address that shows now this, now that',
      unnumbered,
      { ...unnumbered, title: '通知', textHash: 'b', text: OTHER_TEXT },
    ],
    [
      'two without title',
      { ...unnumbered, title: '' },
      { ...unnumbered, title: '', textHash: 'b' },
    ],
    [
      'two empty pages',
      { ...unnumbered, textHash: HASH_OF_NOTHING, title: '', text: '' },
      { ...elsewhere, textHash: HASH_OF_NOTHING, title: '', text: '' },
    ],
  ];
  test.each(two)('two: %s', (_why, a, b) => {
    expect(sameNotice(a, b)).toBe(false);
    expect(sameNotice(b, a)).toBe(false);
  });
});

test.each([
  ['https://a.cn/1#top', 'https://a.cn/1'],
  ['https://a.cn/1?p=#/2#x', 'https://a.cn/1?p='],
  ['https://a.cn/1', 'https://a.cn/1'],
])('%s without its fragment', (url, bare) => {
  expect(withoutFragment(url)).toBe(bare);
});
