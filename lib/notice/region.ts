import type { Metadata } from './notice.ts';

/** The rank of who issues: 国家、省级、市级、县级. */
export type Level = 'state' | 'province' | 'city' | 'county';

/** For whom a notice speaks. */
export interface Region {
  level: Level;
  /** The place as it is printed, 云泽市; none for the state. */
  name?: string;
}

/**
 * Of the first issuer that tells it, else of the titles: the innermost place named at their beginning. A 市 within a 市
 * is of the county's rank; by itself it cannot be told from others and counts as a city. Undefined where no place and
 * no organ of the state is named.
 */
export function regionOf({
  issuers = [],
  title = '',
  enclosedTitle = '',
}: Pick<Metadata, 'issuers' | 'title' | 'enclosedTitle'>): Region | undefined {
  for (const issuer of issuers) {
    const found = placeAt(issuer) ?? (OF_STATE.test(issuer) ? STATE : undefined);
    if (found) return found;
  }
  for (const name of [title, enclosedTitle]) {
    const found = placeIn(name) ?? (STATE_IN_TITLE.test(name) ? STATE : undefined);
    if (found) return found;
  }
  return undefined;
}

const STATE: Region = { level: 'state' };
const OF_STATE =
  /^(?:中共中央|中央|国务院|国家|全国|最高人民|中华|中国(?!.*(?:分行|支行|分局))|\p{Script=Han}{2,10}(?:部|总局|总署)(?:办公厅|办公室)?$)/u;
const STATE_IN_TITLE = /^(?:中共中央|国务院|国家|全国|最高人民)|知识产权强国/u;

/** Where a place may begin in a title: at its head, after a year, and after the words that bring in another title. */
const HEADS = /(?:^|《|“|印发|发布|转发|实施|关于)\s*(?:\d{4}年)?/gu;

function placeIn(title: string): Region | undefined {
  for (const { index, 0: head } of title.matchAll(HEADS)) {
    const found = placeAt(title.slice(index + head.length));
    if (found) return found;
  }
  return undefined;
}

/** No place has these in its name: 知识产权强市, 国家示范区, 城市, 自由贸易试验区. */
const NO_NAME =
  /知识|产权|专利|商标|版权|国家|全国|建设(?!兵团)|关于|人民|加[快强]|推进|创建|印发|数据|促进|保护|试点|示范|贸易|联盟|部门|领导|强[省市县区]|[各本我全在与和及、]/u;
const NAME = '(?:(?![省市县区])\\p{Script=Han})';

/** Places from the outside in, each at most once. A name of one character has only a 县 or 旗. */
const PLACES: readonly (readonly [Level, RegExp])[] = [
  [
    'province',
    new RegExp(`^(?:${NAME}{2,6}?(?:自治区|省)|(?:北京|天津|上海|重庆)市|新疆生产建设兵团)`, 'u'),
  ],
  ['city', new RegExp(`^${NAME}{2,6}?(?:自治州|地区|盟|市)`, 'u')],
  [
    'county',
    new RegExp(
      `^(?:${NAME}{2,12}?(?:开发区|高新区|经开区|新区)|${NAME}{1,8}?(?:自治县|自治旗|县|旗)|${NAME}{2,6}?[区市])`,
      'u',
    ),
  ],
];

/** The innermost of the places that stand one after another at the beginning. */
function placeAt(text: string): Region | undefined {
  let rest = text.replace(/^(?:中共|中国共产党)/u, '');
  let innermost: Region | undefined;
  for (const [level, pattern] of PLACES) {
    const name = pattern.exec(rest)?.[0];
    if (name === undefined || NO_NAME.test(name)) continue;
    innermost = { level, name };
    rest = rest.slice(name.length);
  }
  return innermost;
}
